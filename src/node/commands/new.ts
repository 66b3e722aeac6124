import { join } from "node:path";
import { caseFromPaper, type DraftCase } from "../../paper/index.ts";
import { countProblems, templateCase } from "../../record/index.ts";
import { requireEmpty, schemaToCome, withSchemaPaths, writeNewFolder } from "../newFolder.ts";
import { printProblems, tellWritten } from "../output.ts";
import { readPaper } from "../papers/index.ts";
import { shellWord } from "../shellWord.ts";
import { UsageError } from "../usageError.ts";

export interface NewOptions {
  from?: string;
}

/** `detente new DIR`: a small case to start from, or one begun from a paper. Touches nothing that is already there. */
export async function newCase(folder: string, { from }: NewOptions): Promise<void> {
  await requireEmpty(folder);
  if (from !== undefined) {
    const draft = await draftFrom(from);
    await writeNewFolder(folder, withSchemaPaths(folder, draft.files));
    return tellWritten(describeDraft(folder, from, draft), folder);
  }
  const files = withSchemaPaths(folder, templateCase(schemaToCome));
  await writeNewFolder(folder, files);
  await tellWritten(
    [
      `Wrote ${files.size} files to ${folder}:`,
      ...[...files.keys()].map((name) => `  ${join(folder, name)}`),
      "",
      "Read case.yaml first. Then:",
      `  ${asCalled()} check ${shellWord(folder)}`,
      `  ${asCalled()} review ${shellWord(folder)}`,
    ].join("\n"),
    folder,
  );
}

/** Whoever has it by npx alone has no command of that name. */
function asCalled(): string {
  return process.env.npm_command === "exec" ? "npx detente" : "detente";
}

async function draftFrom(path: string): Promise<DraftCase> {
  const { paper, problems } = await readPaper(path);
  if (paper) return caseFromPaper(paper, schemaToCome);
  printProblems(problems);
  throw new UsageError(`no case was begun: ${path} has ${countProblems(problems).error} error above`);
}

function describeDraft(folder: string, path: string, { files, found, remarks }: DraftCase): string {
  const width = Math.max(...found.map(({ what }) => what.length));
  return [
    `Began a case from ${path}: ${files.size} files in ${folder}`,
    "",
    ...found.map(
      ({ what, count, file }) =>
        `  ${what.padEnd(width)} ${String(count).padStart(5)}${file === undefined ? "" : `  ${join(folder, file)}`}`,
    ),
    ...(remarks.length > 0 ? ["", ...remarks] : []),
    "",
    'Nothing was checked: every entry is marked unverified or "To be confirmed". Next:',
    `  1. Read ${join(folder, "case.yaml")}: are these the two parties, is this the question?`,
    "  2. Go through the other files; keep, put in your own words, or delete.",
    `  3. ${asCalled()} check ${shellWord(folder)}`,
    `  4. ${asCalled()} review ${shellWord(folder)}`,
  ].join("\n");
}
