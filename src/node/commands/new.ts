import { join } from "node:path";
import { caseFromPaper, type DraftCase } from "../../paper/index.ts";
import { countProblems, filesOfWholeCase, templateCase } from "../../record/index.ts";
import { asCalled } from "../asCalled.ts";
import { decode } from "../decode.ts";
import { wrongNames } from "../fileNames.ts";
import { readNamedFile } from "../files.ts";
import { requireEmpty, schemaToCome, withSchemaPaths, writeNewFolder } from "../newFolder.ts";
import { exitCodeFor, printProblems, tellWritten } from "../output.ts";
import { paperExtension, readPaper } from "../papers/index.ts";
import { readCase } from "../readCase.ts";
import { readWithin } from "../readWithin.ts";
import { jsonOf } from "../shallowJson.ts";
import { shellWord } from "../shellWord.ts";
import { UsageError } from "../usageError.ts";

export interface NewOptions {
  from?: string;
}

/** `detente new DIR`: a small case to start from, or one begun from a paper. Touches nothing that is already there. */
export async function newCase(folder: string, { from }: NewOptions): Promise<void> {
  await requireEmpty(folder);
  if (from !== undefined && /\.json$/i.test(from)) return newFromDocument(folder, from);
  if (from !== undefined) {
    if (paperExtension(from) === undefined)
      throw new UsageError(
        `${from} is neither a paper (.txt, .md, .html, .docx, .pdf) nor a whole case (.json, as export --as case.json writes it)`,
      );
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

/** What the document has wrong is told of the files that come of it, which can be opened and mended. */
async function newFromDocument(folder: string, from: string): Promise<void> {
  const { text, problem } = decode(from, await readNamedFile(from));
  if (problem?.severity === "error") {
    printProblems([problem]);
    throw new UsageError(`no case was made: ${from} has an error above`);
  }
  const files = await readWithin(text.length, from, async () =>
    filesOfWholeCase(jsonOf(text, from), schemaToCome),
  );
  if (!files)
    throw new UsageError(
      `${from}: expected a case in one document, {"case": {...}, "models": {...}}, as export --as case.json writes it`,
    );
  const names = files.map(([name]) => name);
  const wrong = wrongNames(names);
  if (wrong !== undefined) throw new UsageError(`${from}: the files of its case and models: ${wrong}`);
  await writeNewFolder(folder, withSchemaPaths(folder, new Map(files)));
  await tellWritten(
    [
      `Made a case of ${from}: ${names.length} files in ${folder}`,
      ...names.map((name) => `  ${join(folder, name)}`),
    ].join("\n"),
    folder,
  );
  const { problems } = await readCase(folder);
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
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
