import type { CaseFolderAtHand } from "../../api/workbenchApi.ts";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { noteEach, type OpenedFolder, readBibliography } from "../caseBundle.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import { beginCase } from "./beginCase.ts";
import { saveFiles } from "./saveFiles.ts";
import type { CaseWatcher } from "./watchCase.ts";

/** The folder on disk. `root`: its real path. */
export function caseFolder(
  root: string,
  opened: () => Promise<OpenedFolder>,
  watcher: CaseWatcher,
): CaseFolderAtHand {
  return {
    bundle: async () => (await opened()).bundle,
    citations: async () => (await opened()).citations(),
    save: (request) => saveFiles(root, request),
    note: async (sources) => noteEach(sources, await loadNoteFormatter()),
    readBibliography: async (name, text) => readBibliography(name, text, await loadBibliographyReader()),
    beginCase: (request) => beginCase(root, request),
    watcher,
  };
}
