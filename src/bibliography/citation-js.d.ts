/** The part of citation-js this project uses; the packages ship no types. */
declare module "@citation-js/core" {
  class Cite {
    constructor(text: string, options: { forceType: string; generateGraph: boolean });
    data: Record<string, unknown>[];
  }
  export interface CitationCore {
    Cite: typeof Cite;
  }
  const core: CitationCore;
  export default core;
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
