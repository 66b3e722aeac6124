/** The part of citeproc-js this project uses; the package ships no types. */
declare module "citeproc" {
  interface Sys {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object | undefined;
  }
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
  }
  class Engine {
    constructor(sys: Sys, style: string, lang?: string, forceLang?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    setOutputFormat(format: "html" | "text"): void;
    updateItems(ids: string[]): void;
    rebuildProcessorState(
      citations: { citationID: string; citationItems: CitationItem[]; properties: { noteIndex: number } }[],
      mode: "html" | "text",
    ): [id: string, noteIndex: number, text: string][];
    /** False: the style has no list of works. */
    makeBibliography(): [about: { entry_ids: string[][] }, entries: string[]] | false;
  }
  const CSL: {
    Engine: typeof Engine;
    /** In place of its own comparison of sort keys, from the next engine on. */
    stringCompare?: ((a: string, b: string) => number) | undefined;
  };
  export default CSL;
}
