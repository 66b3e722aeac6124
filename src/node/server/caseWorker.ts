import { createHash } from "node:crypto";
import { basename } from "node:path";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { answer } from "../askedProcess.ts";
import { makeBundle, noteEach, type OpenedFolder, readBibliography } from "../caseBundle.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import { readCaseFolder, readTextInside } from "../files.ts";
import type { CaseReading } from "./caseReader.ts";

/** Reads the case of a workbench, in a process of its own, for as long as the program that serves it lives. */

/** What is on disk now; worked out again only when that has changed. */
let last: { of: string; opened: Promise<OpenedFolder> } | undefined;

async function opened(root: string, today: string): Promise<OpenedFolder> {
  const read = await readCaseFolder(root);
  const of = JSON.stringify([root, today, [...read.hashes].sort(), read.problems]);
  if (last?.of !== of) {
    const made = makeBundle({
      mode: "open",
      folder: basename(root),
      identity: identityOf(root),
      ...read,
      today,
      readText: (name, left) => readTextInside(root, name, left),
    });
    last = { of, opened: made };
    made.catch(() => {
      last = undefined;
    });
  }
  return last.opened;
}

/** Of the real path, which itself is nothing the page needs to know. */
function identityOf(root: string): string {
  return createHash("sha256").update(root).digest("base64url");
}

const reading: CaseReading = {
  hashes: async (root) => (await readCaseFolder(root)).hashes,
  bundle: async (root, today) => (await opened(root, today)).bundle,
  citations: async (root, today) => (await opened(root, today)).citations(),
  note: async (sources) => noteEach(sources, await loadNoteFormatter()),
  readBibliography: async (name, text) => readBibliography(name, text, await loadBibliographyReader()),
};

answer({ ...reading }, LIMITS.case.megabytes);
