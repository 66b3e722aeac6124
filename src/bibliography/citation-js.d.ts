/** The part of citation-js this project uses; the packages ship no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(entries: readonly object[], options: { forceType: string; generateGraph: boolean });
    data: Record<string, unknown>[];
  }
  export interface Plugins {
    input: {
      chain(text: string, options: { forceType: string; target: string; generateGraph: boolean }): unknown;
    };
  }
  export interface CitationCore {
    Cite: typeof Cite;
    plugins: Plugins;
  }
  const core: CitationCore;
  export const plugins: Plugins;
  export default core;
}
declare module "@citation-js/plugin-bibtex";
