import { loadBibliographyReader } from "../bibliography/index.ts";
import type { KnownWorks } from "../paper/library/index.ts";
import { isBibliography } from "../record/bibliographyFile.ts";
import { foreignWorks } from "../record/foreignWorks.ts";
import { type Csl, type CslDateParts, fromExtra, type Problem, withoutHidden } from "../record/index.ts";
import { Lines } from "../record/lines.ts";
import { readTextFile } from "./files.ts";
import { printProblems } from "./output.ts";
import { faultInJson, shallowJson } from "./shallowJson.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usageError.ts";

/** A work as a library of sources exports it, and the line it begins in. */
export interface LibraryWork {
  item: Record<string, unknown>;
  line: number;
}

/**
 * The works of a library, from CSL-JSON, BibLaTeX or RIS. An entry that cannot be read is a problem with its line, and the
 * rest is read.
 * @throws UsageError for a file that is none of these, or holds no works.
 */
export async function readLibrary(
  path: string,
  text: string,
): Promise<{ works: LibraryWork[]; problems: Problem[] }> {
  const foreign = foreignWorks(text, "BibLaTeX, RIS or Better CSL JSON");
  if (foreign) throw new UsageError(`${path}: ${foreign}`);
  const found = /^\s*[[{]/.test(text.replace(/^\uFEFF/, ""))
    ? jsonWorks(path, text)
    : await readWorks(path, text);
  const works = found.works.map(({ item, line }) => ({
    item: withoutHidden(fromExtra(item) as object).item as LibraryWork["item"],
    line,
  }));
  if (works.length === 0) {
    const [first] = found.problems;
    const why = first === undefined ? "" : ` (line ${first.line}: ${first.message})`;
    throw new UsageError(
      `${path} holds no works; expected an export as BibLaTeX, RIS or Better CSL JSON${why}`,
    );
  }
  return { works, problems: found.problems };
}

interface Found {
  works: { item: unknown; line: number }[];
  problems: Problem[];
}

async function readWorks(path: string, text: string): Promise<Found> {
  const isRis = /\.ris$/i.test(path) || (!/\.bib$/i.test(path) && /^\s{0,3}TY\s{0,4}[-–—]/m.test(text));
  // The reader knows a format by its ending; what it finds wrong is told of the file there is.
  const name = isBibliography(path) ? path : `${path}.${isRis ? "ris" : "bib"}`;
  const { value, problems, lineOf } = (await loadBibliographyReader())(name, text);
  return {
    works: value.map((item, i) => ({ item, line: lineOf(i) })),
    problems: problems.map((problem) => ({ ...problem, file: path })),
  };
}

function jsonWorks(path: string, written: string): Found {
  const text = written.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = shallowJson(text);
  } catch (error) {
    const { message } = error as Error;
    const { line, col } = new Lines(text).place(faultInJson(text));
    const why = message.startsWith("nested") ? ` (${message})` : ` from line ${line}, column ${col} on`;
    throw new UsageError(`${path} begins like CSL-JSON and cannot be read as JSON${why}; export it again`);
  }
  const list = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (!Array.isArray(list))
    throw new UsageError(`${path} is JSON, but no list of works; export as Better CSL JSON`);
  const lines = linesOfItems(text, Array.isArray(value) ? 0 : text.indexOf('"items"'));
  const works = list.map((item, i) => ({ item, line: lines[i] ?? 1 }));
  const isWork = (item: unknown) => typeof item === "object" && item !== null && !Array.isArray(item);
  return {
    works: works.filter(({ item }) => isWork(item)),
    problems: works.flatMap(({ item, line }) => {
      const fault = isWork(item) ? faultOf(item as Record<string, unknown>) : "this is no work";
      return fault === undefined
        ? []
        : [{ rule: "library", severity: "warning" as const, message: fault, file: path, line, column: 1 }];
    }),
  };
}

/** Problems of a library that are told beside findings about a paper. */
const MOST_TOLD = 10;

/** Works of a library as references are held against them: those that have the form of CSL, with dates by their parts. */
export async function readLibraryOf(path: string): Promise<KnownWorks> {
  const { text, problem } = await readTextFile(path);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  const { works, problems } = await readLibrary(path, text);
  const known = works.flatMap(({ item, line }, i) =>
    faultOf(item) === undefined
      ? [{ item: plainItem(item, `entry ${i + 1}`), place: { file: path, line, column: 1 } }]
      : [],
  );
  printProblems(problems.slice(0, MOST_TOLD));
  if (problems.length > MOST_TOLD)
    say(`${path}: ${problems.length - MOST_TOLD} more problems; what could be read of it is held against`);
  return { of: "library", name: path, works: known };
}

/** What a reader can rely on: texts, lists of names and dates by their parts. */
function plainItem(item: Record<string, unknown>, id: string): Csl {
  const plain = Object.entries(item).flatMap(([name, value]): [string, unknown][] => {
    if (name === "issued" || name === "original-date") {
      const date = dateOf(value);
      return date === undefined ? [] : [[name, date]];
    }
    if (typeof value === "string") return [[name, value]];
    if (typeof value === "number") return [[name, String(value)]];
    return typeof value === "object" ? [[name, value]] : [];
  });
  const texts = plain.filter(([name, value]) => typeof value === "string" || !TEXTS.has(name));
  return { type: "document", ...Object.fromEntries(texts), id: String(item.id ?? id) } as Csl;
}

/** Variables that are compared, and so have to be texts. */
const TEXTS: ReadonlySet<string> = new Set(
  ["type", "title", "container-title", "container-title-short", "journalAbbreviation", "publisher"].concat([
    "publisher-place",
    "volume",
    "issue",
    "page",
    "DOI",
    "URL",
  ]),
);

function dateOf(value: unknown): CslDateParts | undefined {
  const parts = (value as { "date-parts"?: unknown } | null)?.["date-parts"];
  if (Array.isArray(parts)) {
    const moments = parts.map((one) =>
      Array.isArray(one) ? one.map(Number).filter((part) => part > 0) : [],
    );
    return moments[0]?.length ? { "date-parts": moments } : undefined;
  }
  const written = typeof value === "object" ? Object.values(value ?? {}).find(isDated) : value;
  const [, year, month, day] =
    /(?<!\d)(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(String(written ?? "")) ?? [];
  if (year === undefined) return undefined;
  return { "date-parts": [[year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] };
}

const isDated = (value: unknown) => typeof value === "string" && /\d{4}/.test(value);

/** What of an item has not the form that CSL gives it, so that it says nothing. */
function faultOf(item: Record<string, unknown>): string | undefined {
  const isText = (value: unknown) => value === undefined || typeof value === "string";
  const isList = (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null));
  if (!isText(item.title)) return "the title is no text; write it in quotation marks";
  for (const role of ["author", "editor"])
    if (!isList(item[role]))
      return `${role}: expected a list of names, such as [{"family": "Lee", "given": "Ann"}]`;
  return undefined;
}

/** The line in which each value of the first list behind `from` begins. */
function linesOfItems(text: string, from: number): number[] {
  const lines = new Lines(text);
  const found: number[] = [];
  let level = 0;
  let isNext = true;
  for (let i = text.indexOf("[", from) + 1; i < text.length && level >= 0; i++) {
    const sign = text[i]!;
    if (level === 0 && isNext && !/[\s,\]]/.test(sign)) {
      found.push(lines.place(i).line);
      isNext = false;
    }
    if (sign === '"') {
      for (i += 1; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i += 1;
    } else if (sign === "[" || sign === "{") level += 1;
    else if (sign === "]" || sign === "}") level -= 1;
    else if (sign === "," && level === 0) isNext = true;
  }
  return found;
}
