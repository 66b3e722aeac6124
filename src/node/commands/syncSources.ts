import { basename } from "node:path";
import { type Block, type Inline, type Language, writeText } from "../../assessment/index.ts";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { checkEntry, type Entry } from "../../edit/index.ts";
import { barely, compareLibrary, contentOf, entryAsWritten, writeLibrary } from "../../exchange/index.ts";
import type { SyncedSources } from "../../questions/syncedSources.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import { type CaseFolder, readCaseFolder, readTextFile, realFolder } from "../files.ts";
import { DONE_WITH_ERRORS, exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { readLibrary } from "../readLibrary.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { complain, terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface SyncOptions {
  write?: boolean;
  onlyChanges?: boolean;
  lang?: string;
  format: string;
}

/** `detente sources sync CASE FILE`: what a library of sources would change in a case, and with --write, the change. */
export async function syncSources(folder: string, path: string, options: SyncOptions): Promise<void> {
  const language = readLanguage(options.lang);
  const root = await realFolder(folder);
  const { files, hashes } = await readCaseFolder(folder);
  if (!files.has("case.yaml")) throw new UsageError(`${folder} holds no case.yaml, so it is no case`);
  const { text, problem } = await readTextFile(path);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  await readWithin(lengthOf(files) + text.length, folder, () =>
    sync({ root, files, hashes, text }, folder, path, options, language),
  );
}

async function sync(
  { root, files, hashes, text }: Pick<CaseFolder, "files" | "hashes"> & { root: string; text: string },
  folder: string,
  path: string,
  options: SyncOptions,
  language: Language,
): Promise<void> {
  const { works, problems } = await readLibrary(path, text);
  const entries = works.flatMap(({ item }) => (item.id === undefined ? [] : [item as Entry]));
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
    const { saveAll } = await import("../server/saveAll.ts");
    await saveAll(root, made.changed, made.files, hashes);
  }
  printProblems(problems);
  process.exitCode = made.unwritable.length > 0 ? DONE_WITH_ERRORS : exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const page = {
    title: language.commands.versions.sync.title(answer.library, folder),
    language: language.code,
    blocks: blocksOf(answer, language),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
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

function blocksOf(answer: SyncedSources, language: Language): Block[] {
  const { added, changed, missing, duplicates, otherWorks, faulty, files } = answer;
  const { sync: words } = language.commands.versions;
  const told = (value: unknown) => barely(value, language);
  const byWhat = (by: string) => (by === "title" ? words.byTitle : by);
  const blocks: Block[] = [];
  const list = (id: string, heading: string, items: Inline[][]) => {
    if (items.length === 0) return;
    const more = items.length - MOST_SHOWN;
    blocks.push(
      { kind: "heading", level: 2, id, text: [words.heading(heading, items.length)] },
      { kind: "list", items: [...items.slice(0, MOST_SHOWN), ...(more > 0 ? [[words.more(more)]] : [])] },
    );
  };
  list(
    "new",
    words.added,
    added.map(({ id, title }) => [{ strong: id }, ` ${title}`]),
  );
  list(
    "changed",
    words.changed,
    changed.map(({ id, libraryId, by, fields, file, line }) => {
      const all = fields.map(({ field, before, after }) =>
        words.field(field, before === undefined ? undefined : told(before), told(after)),
      );
      const known = by === "id" ? "" : words.by(libraryId, byWhat(by));
      return [{ strong: id }, ` ${all.join("; ")}${known} `, { place: { file, line } }];
    }),
  );
  list(
    "missing",
    words.missing,
    missing.map(({ id, title, cited, file, line }) => [
      { strong: id },
      ` ${title}${cited ? "" : words.uncited} `,
      { place: { file, line } },
    ]),
  );
  list(
    "twice",
    words.twice,
    duplicates.map(({ id, of, by }) => [words.again(id, of, byWhat(by))]),
  );
  list(
    "other",
    words.other,
    otherWorks.map(({ id, title, inCase }) => [{ strong: id }, ` ${words.inCase(title, inCase)}`]),
  );
  list(
    "faulty",
    words.faulty,
    faulty.map(({ id, faults }) => [{ strong: id }, ` ${faults.slice(0, 3).join("; ")}`]),
  );
  const names = files.join(", ");
  const end = answer.written
    ? words.written(names)
    : files.length === 0
      ? words.nothing
      : words.unwritten(names);
  return [...blocks, { kind: "paragraph", text: [`${words.works(answer.works, answer.same)}${end}`] }];
}
