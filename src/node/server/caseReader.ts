import type { CaseBundle, Citations, ReadBibliography } from "../../assessment/index.ts";
import type { Csl } from "../../record/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { AskedProcess } from "../askedProcess.ts";

/** What the process that reads is asked, and what it answers. */
export interface CaseReading {
  /** Of the files on disk, by name. */
  hashes(root: string): Promise<ReadonlyMap<string, string>>;
  /** `today`: YYYY-MM-DD */
  bundle(root: string, today: string): Promise<CaseBundle>;
  citations(root: string, today: string): Promise<Citations>;
  note(sources: Csl[]): Promise<Citations>;
  readBibliography(name: string, text: string): Promise<ReadBibliography>;
}

/** Reads cases apart, so that the program that serves the workbench goes on answering, and saving. */
export class CaseReader implements CaseReading {
  private readonly process: AskedProcess;

  constructor(seconds: number = LIMITS.case.seconds) {
    this.process = new AskedProcess("caseWorker", { seconds, megabytes: LIMITS.case.megabytes });
  }

  hashes(root: string): ReturnType<CaseReading["hashes"]> {
    return this.process.ask("hashes", root);
  }

  bundle(root: string, today: string): ReturnType<CaseReading["bundle"]> {
    return this.process.ask("bundle", root, today);
  }

  citations(root: string, today: string): ReturnType<CaseReading["citations"]> {
    return this.process.ask("citations", root, today);
  }

  note(sources: Csl[]): ReturnType<CaseReading["note"]> {
    return this.process.ask("note", sources);
  }

  readBibliography(name: string, text: string): ReturnType<CaseReading["readBibliography"]> {
    return this.process.ask("readBibliography", name, text);
  }

  stop(): void {
    this.process.stop();
  }
}
