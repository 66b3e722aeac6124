import { basename } from "node:path";
import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { checkEntry, type Entry } from "../../edit/index.ts";
import { compareLibrary, contentOf, entryAsWritten, writeLibrary } from "../../exchange/index.ts";
import type { SyncedSources } from "../../questions/syncedSources.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import { foreignWorks } from "../../record/foreignWorks.ts";
import { fromExtra, type Problem, withoutHidden } from "../../record/index.ts";
import { type CaseFolder, readCaseFolder, readTextFile, realFolder } from "../files.ts";
import { DONE_WITH_ERRORS, exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { shallowJson } from "../shallowJson.ts";
import { complain, terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface SyncOptions {
  write?: boolean;
  onlyChanges?: boolean;
  format: string;
}

/** `detente sources sync CASE FILE`: what a library of sources would change in a case, and with --write, the change. */
export async function syncSources(folder: string, path: string, options: SyncOptions): Promise<void> {
  const root = await realFolder(folder);
  const { files, hashes } = await readCaseFolder(folder);
  if (!files.has("case.yaml")) throw new UsageError(`${folder} holds no case.yaml, so it is no case`);
  const { text, problem } = await readTextFile(path);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  await readWithin(lengthOf(files) + text.length, folder, () =>
    sync({ root, files, hashes, text }, folder, path, options),
  );
}

async function sync(
  { root, files, hashes, text }: Pick<CaseFolder, "files" | "hashes"> & { root: string; text: string },
  folder: string,
  path: string,
  options: SyncOptions,
): Promise<void> {
  const { entries, problems } = await readLibrary(path, text);
  const reader = [...files.keys()].some(isBibliography) ? await loadBibliographyReader() : undefined;
  const compared = compareLibrary(contentOf(files, reader), entries);
  const wanted = options.onlyChanges ? [] : compared.added;
  const checked = wanted.map((work) => ({
    ...work,
    faults: checkEntry("source", entryAsWritten(work.entry)),
  }));
  const added = checked.filter(({ faults }) => faults.length === 0);
  const made = writeLibrary(files, { ...compared, added }, homeOfSources(files));
  for (const { file, why } of made.unwritable) complain(`${file}: not changed, ${why}`);
  const answer: SyncedSources = {
    case: folder,
    library: basename(path),
    works: entries.length,
    written: options.write === true && made.changed.length > 0,
    files: made.changed,
    ...compared,
    added: added.map(({ id, title }) => ({ id, title })),
    changed: compared.changed.map(({ fields, ...rest }) => ({
      ...rest,
      fields: fields.map(({ field, before, after }) => ({
        field,
        ...(before === undefined ? {} : { before }),
        after,
      })),
    })),
    faulty: checked.flatMap(({ id, faults }) =>
      faults.length === 0
        ? []
        : [{ id, faults: faults.map(({ path: at, message }) => `${at.join(" › ")}: ${message}`) }],
    ),
    problems,
  };
  if (answer.written) {
    const { saveFiles } = await import("../server/saveFiles.ts");
    const saved = await saveFiles(root, {
      files: made.changed.map((name) => ({
        name,
        text: made.files.get(name)!,
        baseHash: hashes.get(name) ?? null,
      })),
    });
    if (!saved.done)
      throw new UsageError(
        saved.refused ??
          `${saved.conflicts.map(({ name }) => name).join(", ")} changed meanwhile; nothing was written, run it again`,
      );
  }
  printProblems(problems);
  process.exitCode = made.unwritable.length > 0 ? DONE_WITH_ERRORS : exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const page = { title: `${answer.library} beside ${folder}`, language: "en", blocks: blocksOf(answer) };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

async function readLibrary(path: string, text: string): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const foreign = foreignWorks(text, "BibLaTeX, RIS or Better CSL JSON");
  if (foreign) throw new UsageError(`${path}: ${foreign}`);
  const found = /^\s*[[{]/.test(text.replace(/^\uFEFF/, ""))
    ? jsonWorks(path, text)
    : await readWorks(path, text);
  const entries = found.value.map((item) => withoutHidden(fromExtra(item) as object).item as Entry);
  if (entries.length === 0) {
    printProblems(found.problems);
    throw new UsageError(`${path} holds no works; expected an export as BibLaTeX, RIS or Better CSL JSON`);
  }
  return { entries: entries.filter((entry) => entry.id !== undefined), problems: found.problems };
}

async function readWorks(path: string, text: string): Promise<{ value: unknown[]; problems: Problem[] }> {
  const isRis = /\.ris$/i.test(path) || (!/\.bib$/i.test(path) && /^\s{0,3}TY\s{0,4}[-–—]/m.test(text));
  const name = isBibliography(path) ? path : `${path}.${isRis ? "ris" : "bib"}`;
  return (await loadBibliographyReader())(name, text);
}

function jsonWorks(path: string, text: string): { value: unknown[]; problems: Problem[] } {
  let value: unknown;
  try {
    value = shallowJson(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = (error as Error).message.startsWith("nested") ? ` (${(error as Error).message})` : "";
    throw new UsageError(`${path} begins like CSL-JSON and cannot be read as JSON${why}; export it again`);
  }
  const list = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (!Array.isArray(list))
    throw new UsageError(`${path} is JSON, but no list of works; export as Better CSL JSON`);
  const isWork = (item: unknown) => typeof item === "object" && item !== null && !Array.isArray(item);
  return { value: list.filter(isWork), problems: [] };
}

/** The file that holds most of them. */
function homeOfSources(files: ReadonlyMap<string, string>): string {
  let best = "case.yaml";
  let most = 0;
  for (const [name, text] of files) {
    if (isBibliography(name)) continue;
    const isOfSources = /^sources:/m.test(text) || (/\.json$/i.test(name) && /^\s*\[/.test(text));
    if (isOfSources && text.length > most) {
      best = name;
      most = text.length;
    }
  }
  return best;
}

const MOST_SHOWN = 40;

function blocksOf(answer: SyncedSources): Block[] {
  const { added, changed, missing, duplicates, otherWorks, faulty, files } = answer;
  const blocks: Block[] = [];
  const list = (heading: string, items: Inline[][]) => {
    if (items.length === 0) return;
    const more = items.length - MOST_SHOWN;
    blocks.push(
      {
        kind: "heading",
        level: 2,
        id: heading.split(" ")[0]!.toLowerCase(),
        text: [`${heading} (${items.length})`],
      },
      {
        kind: "list",
        items: [
          ...items.slice(0, MOST_SHOWN),
          ...(more > 0 ? [[`and ${more} more; --format json lists all`]] : []),
        ],
      },
    );
  };
  list(
    "New",
    added.map(({ id, title }) => [{ strong: id }, ` ${title}`]),
  );
  list(
    "Changed",
    changed.map(({ id, libraryId, by, fields, file, line }) => [
      { strong: id },
      ` ${fields.map(({ field, before, after }) => `${field}: ${before === undefined ? "new" : short(before)} → ${short(after)}`).join("; ")}${by === "id" ? "" : ` (${libraryId} in the library, one work by ${by})`} `,
      { place: { file, line } },
    ]),
  );
  list(
    "Not in the library; they stay",
    missing.map(({ id, title, cited, file, line }) => [
      { strong: id },
      ` ${title}${cited ? "" : ", which nothing cites"} `,
      { place: { file, line } },
    ]),
  );
  list(
    "More than once in the library",
    duplicates.map(({ id, of, by }) => [`${id} is ${of} again, by ${by}`]),
  );
  list(
    "Another work under the same id",
    otherWorks.map(({ id, title, inCase }) => [{ strong: id }, ` ${title}; in the case ${inCase}`]),
  );
  list(
    "Left out for faults",
    faulty.map(({ id, faults }) => [{ strong: id }, ` ${faults.slice(0, 3).join("; ")}`]),
  );
  const end = answer.written
    ? `Written: ${files.join(", ")}.`
    : files.length === 0
      ? "Nothing to write."
      : `Nothing is written yet; with --write: ${files.join(", ")}.`;
  return [
    ...blocks,
    {
      kind: "paragraph",
      text: [`${answer.works} works in the library, ${answer.same} as in the case. ${end}`],
    },
  ];
}

function short(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)} …` : text;
}
