import type { Citations } from "../../assessment/index.ts";
import type { CaseData } from "../../questions/openedCase.ts";
import { noteSources } from "./server.ts";

/** How the works of the case are cited: notes of the citation processor, which stays with the program. */
export class NotedWorks {
  citations: Citations;
  /** Each work as it was when its note was made. */
  private noted: ReadonlyMap<string, string> = new Map();

  constructor(citations: Citations) {
    this.citations = citations;
  }

  /** The notes of all works of a case, made together. */
  take(citations: Citations, data: CaseData | undefined): void {
    this.citations = citations;
    this.noted = new Map((data?.sources ?? []).map(({ id, csl }) => [id, JSON.stringify(csl)]));
  }

  /** Asks for those of works that are new or changed. */
  async noteNew(data: CaseData | undefined): Promise<void> {
    const sources = (data?.sources ?? []).filter(({ id, csl }) => this.noted.get(id) !== JSON.stringify(csl));
    if (sources.length === 0) return;
    const works = sources.map(({ csl }) => csl);
    const ask = () => noteSources(works).catch(() => undefined);
    // A server busy with the change itself may refuse once; what got no note is asked for again with the next change.
    const notes = (await ask()) ?? (await ask());
    if (!notes) return;
    this.noted = new Map([
      ...this.noted,
      ...sources.map(({ id, csl }) => [id, JSON.stringify(csl)] as const),
    ]);
    this.citations = { ...this.citations, ...notes };
  }
}
