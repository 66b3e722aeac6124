/** The part of citation-js this project uses; the packages ship no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string | [], options: { forceType?: string; generateGraph: boolean });
    data: Record<string, unknown>[];
    format(name: string): string;
  }
  export interface CitationCore {
    Cite: typeof Cite;
  }
  const core: CitationCore;
  export const plugins: {
    config: { get(name: string): { format: { useIdAsLabel: boolean; checkLabel: boolean } } | undefined };
  };
  export default core;
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
