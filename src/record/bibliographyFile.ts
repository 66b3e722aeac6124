/** Files of sources that reference managers write; anything else a case names is YAML or CSL-JSON. */
export function isBibliography(name: string): boolean {
  return /\.(bib|ris)$/i.test(name);
}
