import { createHash } from "node:crypto";
import { basename } from "node:path";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { makeBundle, noteEach, type OpenedFolder, readBibliography } from "../caseBundle.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import { readCaseFolder, readTextInside } from "../files.ts";
import { UsageError } from "../usageError.ts";
import { watchMemory } from "../watchMemory.ts";
import type { Answer, Asked, CaseReading } from "./caseReader.ts";

/** Reads the case of a workbench, in a process of its own, for as long as the program that serves it lives. */
watchMemory(LIMITS.case.megabytes);
// A key pressed in the window reaches this process too; it ends with the other, not before.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());

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

const READING: CaseReading = {
  hashes: async (root) => (await readCaseFolder(root)).hashes,
  bundle: async (root, today) => (await opened(root, today)).bundle,
  citations: async (root, today) => (await opened(root, today)).citations(),
  note: async (sources) => noteEach(sources, await loadNoteFormatter()),
  readBibliography: async (name, text) => readBibliography(name, text, await loadBibliographyReader()),
};

process.on("message", ({ id, ask, about }: Asked) => {
  const answer = (sent: Answer) => process.send!(sent, () => undefined);
  (READING[ask] as (...about: unknown[]) => Promise<unknown>)(...about).then(
    (given) => answer({ id, given }),
    (error: unknown) =>
      answer({
        id,
        failure: error instanceof Error ? error.message : String(error),
        isUsage: error instanceof UsageError,
      }),
  );
});
