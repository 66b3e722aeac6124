/** A path as it may be typed after a command: in quotation marks where a shell would take it for several words. */
export function shellWord(path: string): string {
  if (path !== "" && /^[\p{L}\p{N}_./\\:~@%+=,-]+$/u.test(path)) return path;
  // In a shell of Unix $, ` and ! mean something between double quotation marks.
  return /["$`!\\]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
