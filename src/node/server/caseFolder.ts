import type { CaseFolderAtHand } from "../../api/workbenchApi.ts";
import { type Clock, localDay } from "../clock.ts";
import { dropProposal, listProposals } from "../proposals/store.ts";
import { beginCase } from "./beginCase.ts";
import type { CaseReader } from "./caseReader.ts";
import { saveFiles } from "./saveFiles.ts";
import type { CaseWatcher } from "./watchCase.ts";

/** The folder on disk. `root`: its real path. What is in its files is looked at by `reader` alone. */
export function caseFolder(
  root: string,
  reader: CaseReader,
  watcher: CaseWatcher,
  clock: Clock,
): CaseFolderAtHand {
  return {
    bundle: () => reader.bundle(root, localDay(clock())),
    citations: () => reader.citations(root, localDay(clock())),
    save: (request) => saveFiles(root, request),
    note: (sources) => reader.note(sources),
    readBibliography: (name, text) => reader.readBibliography(name, text),
    beginCase: (request) => beginCase(root, request),
    proposals: {
      list: async () => ({ proposals: (await listProposals(root)).proposals }),
      drop: (id) => dropProposal(root, id),
    },
    watcher,
  };
}
