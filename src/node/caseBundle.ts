import { setImmediate as othersTurn } from "node:timers/promises";
import {
  assess,
  type CaseBundle,
  type Citations,
  type FormattedNote,
  type NoteFormatter,
  narrate,
  type Page,
  type ReadBibliography,
} from "../assessment/index.ts";
import { loadBibliographyReader } from "../bibliography/index.ts";
import { isBibliography } from "../record/bibliographyFile.ts";
import {
  type BibliographyReader,
  type Case,
  type Csl,
  formatDay,
  formatProblem,
  inFileOrder,
  type Problem,
  parseCase,
  parseDate,
  parseDay,
} from "../record/index.ts";
import { loadNoteFormatter } from "./citations/index.ts";

export interface BundleSource {
  mode: CaseBundle["mode"];
  /** Name of the case folder, without its path. */
  folder: string;
  identity?: string;
  files: ReadonlyMap<string, string>;
  hashes: ReadonlyMap<string, string>;
  problems: Problem[];
  /** The text of a source that the case names and has at hand. */
  readText?: (name: string, left: number) => Promise<string | undefined>;
  /** YYYY-MM-DD */
  today: string;
  /** The day asked for; without it the case's own, else today. */
  day?: number;
  limits?: NonNullable<CaseBundle["limits"]>;
}

export interface OpenedFolder {
  bundle: CaseBundle;
  /** Solves the models, which may take long: only where no engine will do it, or before it can. */
  page(): Page;
  /** Worked out when first asked for. */
  citations(): Citations;
}

/**
 * What the workbench starts from, and what it asks for next. The same texts give the same of both. Between its steps
 * others have their turn: the program that serves the page answers meanwhile.
 */
export async function makeBundle(source: BundleSource): Promise<OpenedFolder> {
  const { mode, folder, identity, files, hashes, problems, today, limits } = source;
  const [formatNotes, reader] = await Promise.all([
    loadNoteFormatter(),
    [...files.keys()].some(isBibliography) ? loadBibliographyReader() : undefined,
  ]);
  await othersTurn();
  const { case: record, problems: read } = parseCase(files, reader);
  await othersTurn();
  const own = record?.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const finite = own !== undefined && Number.isFinite(own) ? own : undefined;
  const day = source.day ?? finite ?? parseDay(today)!;
  const bundle: CaseBundle = {
    version: 1,
    mode,
    folder,
    ...(identity === undefined ? {} : { identity }),
    files: { ...(await sourceTexts(record, source)), ...Object.fromEntries(files) },
    hashes: Object.fromEntries(hashes),
    problems,
    asOf: formatDay(day),
    today,
    ...(reader ? { bibliographies: readBibliographies(files, reader) } : {}),
    ...(limits ? { limits } : {}),
  };
  let citations: Citations | undefined;
  return {
    bundle,
    page: () => {
      const all = inFileOrder([...problems, ...read]);
      return record
        ? narrate(assess(record, { day, folder, problems: all }), formatNotes).page
        : unreadable(folder, all);
    },
    citations: () => {
      citations ??= record ? citationsOf(record, formatNotes) : {};
      return citations;
    },
  };
}

/** What quotations are looked up in; a text that is not there is no fault of the case. */
async function sourceTexts(
  record: Case | undefined,
  { readText, files }: BundleSource,
): Promise<Record<string, string>> {
  if (!readText || !record) return {};
  const names = new Set(record.sources.flatMap(({ text }) => (text === undefined ? [] : [text])));
  const texts: Record<string, string> = {};
  let left = MOST_SOURCE_TEXT;
  for (const name of names) {
    if (files.has(name) || !/\.(txt|md)$/i.test(name)) continue;
    const text = await readText(name, left);
    if (text === undefined) continue;
    left -= text.length;
    texts[name] = text;
  }
  return texts;
}

/** Bytes of the texts of sources that travel to the page together; what is beyond is not looked into. */
const MOST_SOURCE_TEXT = 32_000_000;

function citationsOf(record: Case, formatNotes: NoteFormatter): Citations {
  return noteEach(
    record.sources.map(({ csl }) => csl),
    formatNotes,
  );
}

/** Each work as it is cited first, and as it is cited again after another. */
export function noteEach(sources: readonly Csl[], formatNotes: NoteFormatter): Citations {
  const items = [...new Map(sources.map((source) => [source.id, source])).values()];
  const cited = items.map(({ id }) => [{ id }]);
  // All of them once, then all again: the second round gives the short forms. With a single work the
  // second note would read "Ibid.", so another stands between.
  const between: Csl = { id: "\ue002", type: "document", title: "-" };
  const notes = formatNotes([...items, between], [...cited, [{ id: between.id }], ...cited]);
  return Object.fromEntries(
    items.map(({ id }, i): [string, { full: FormattedNote; short: FormattedNote }] => [
      id,
      { full: notes[i]!, short: notes[items.length + 1 + i]! },
    ]),
  );
}

export function readBibliography(name: string, text: string, reader: BibliographyReader): ReadBibliography {
  const { value, problems, lineOf, otherIdsOf, lacksKey } = reader(name, text);
  return {
    value,
    problems,
    lines: value.map((_, index) => lineOf(index)),
    otherIds: value.map((_, index) => [...(otherIdsOf?.(index) ?? [])]),
    withoutKey: value.flatMap((_, index) => (lacksKey?.(index) ? [index] : [])),
  };
}

function readBibliographies(
  files: ReadonlyMap<string, string>,
  reader: BibliographyReader,
): Record<string, ReadBibliography> {
  return Object.fromEntries(
    [...files]
      .filter(([name]) => isBibliography(name))
      .map(([name, text]) => [name, readBibliography(name, text, reader)]),
  );
}

/** In place of an answer, when case.yaml itself cannot be used: what is wrong with it. */
function unreadable(folder: string, problems: readonly Problem[]): Page {
  return {
    title: folder,
    language: "en",
    warning: ["The case cannot be read. What is wrong stands below; mend it and this page follows."],
    blocks: [
      {
        kind: "list",
        items: problems.map((problem) => [formatProblem(problem)]),
      },
    ],
  };
}
