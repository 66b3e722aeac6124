import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Block, type Inline, type Language, writeText } from "../../assessment/index.ts";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import {
  type CaseQuotation,
  contentOf,
  FingerprintedText,
  QuotedText,
  quotationsOf,
  type Verified,
  writeAnnotations,
} from "../../exchange/index.ts";
import type { VerifiedSources } from "../../questions/verifiedSources.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import type { Problem } from "../../record/index.ts";
import { hashOf } from "../disk/digest.ts";
import { readCaseFolder, realFolder } from "../files.ts";
import { DONE, DONE_WITH_ERRORS, exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { readPaper } from "../papers/index.ts";
import { textsOfSources } from "../papers/textsOfSources.ts";
import { wordsOf } from "../papers/wordsOf.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface VerifyOptions {
  format: string;
  lang?: string;
}

type Row = VerifiedSources["quotations"][number];

/** `detente sources verify CASE DIR`: every quotation of a case beside the text it is from. */
export async function verifySources(folder: string, texts: string, options: VerifyOptions): Promise<void> {
  const language = readLanguage(options.lang);
  const { files } = await readCaseFolder(folder);
  if (!files.has("case.yaml")) throw new UsageError(`${folder} holds no case.yaml, so it is no case`);
  const reader = [...files.keys()].some(isBibliography) ? await loadBibliographyReader() : undefined;
  const { content, quotations, problems } = await readWithin(lengthOf(files), folder, () => {
    const content = contentOf(files, reader);
    return { content, ...quotationsOf(content) };
  });
  const at = await realFolder(texts, "a folder of texts, each named after its source");
  const { found, unused } = await textsOfSources(at, content);
  const rows: Row[] = [];
  // A text is read once, and let go of before the next.
  const bySource = new Map<string, CaseQuotation[]>();
  for (const one of quotations) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  const read: VerifiedSources["texts"] = [];
  const verify = async () => {
    for (const [source, quoted] of bySource) {
      const file = found.get(source);
      const written = file === undefined ? undefined : await textOf(join(texts, file), problems);
      const text = written === undefined ? undefined : new TextAtHand(written);
      if (file !== undefined && text !== undefined) read.push({ file, source });
      rows.push(...quoted.map((one) => rowOf(one, file, text)));
    }
  };
  await readWithin(await lengthOfSearch(bySource, texts, found), texts, verify, Math.max(1, found.size));
  const order = new Map(quotations.map(({ file, line, exact }, i) => [`${file}:${line}:${exact}`, i]));
  const placeOf = ({ file, line, exact }: Row) => order.get(`${file}:${line}:${exact}`)!;
  rows.sort((a, b) => placeOf(a) - placeOf(b));
  const count = (kind: Row["found"]) => rows.filter((row) => row.found === kind).length;
  const answer: VerifiedSources = {
    case: folder,
    texts: read,
    unused,
    counts: {
      exactly: count("exactly"),
      withDifferences: count("with-differences"),
      not: count("not"),
      withoutText: count("no-text"),
    },
    quotations: rows,
    problems,
  };
  printProblems(problems);
  const isFaulty = answer.counts.withDifferences + answer.counts.not > 0;
  process.exitCode = isFaulty ? DONE_WITH_ERRORS : (exitCodeFor(problems) ?? DONE);
  if (options.format === "json") return writeJson(answer);
  if (options.format === "jsonld")
    return writeJson(
      writeAnnotations(
        quotations,
        rows.map(({ found }) => found),
        content,
      ),
    );
  const page = {
    title: language.commands.files.verify.title(folder),
    language: language.code,
    blocks: blocksOf(answer, language),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** So many quotations are looked for in a text while a case of its length is read. */
const QUOTATIONS_AT_ONCE = 20;

/** The characters gone through, as if they were read. */
async function lengthOfSearch(
  bySource: ReadonlyMap<string, readonly CaseQuotation[]>,
  texts: string,
  found: ReadonlyMap<string, string>,
): Promise<number> {
  let length = 0;
  for (const [source, quoted] of bySource) {
    const file = found.get(source);
    if (file !== undefined)
      length += (await stat(join(texts, file))).size * (1 + quoted.length / QUOTATIONS_AT_ONCE);
  }
  return length;
}

async function textOf(path: string, problems: Problem[]): Promise<string | undefined> {
  const { paper, problems: told } = await readPaper(path);
  problems.push(...told.filter(({ severity }) => severity === "error"));
  return paper && wordsOf(paper);
}

/** A text, made ready for the kind of search that is asked of it. */
class TextAtHand {
  private readonly written: string;
  private quoted: QuotedText | undefined;
  private fingerprinted: FingerprintedText | undefined;

  constructor(written: string) {
    this.written = written;
  }

  verify(words: string): Verified {
    this.quoted ??= new QuotedText(this.written);
    return this.quoted.verify(words);
  }

  verifyFingerprint(fingerprint: string): Verified {
    this.fingerprinted ??= new FingerprintedText(this.written, hashOf);
    const place = this.fingerprinted.find(fingerprint);
    if (place === undefined) return { found: "not" };
    const { distance, others, ...at } = place;
    if (distance === 0) return { found: "exactly", ...at, forgiven: [] };
    return {
      found: "with-differences",
      ...at,
      distance,
      differences: others.map((other) => ({ quoted: "", ...other })),
    };
  }
}

function rowOf(quotation: CaseQuotation, name: string | undefined, text: TextAtHand | undefined): Row {
  const { source, entry, file, line, exact, original, fingerprint } = quotation;
  const row = { source, entry, file, line, exact, ...(fingerprint === undefined ? {} : { fingerprint }) };
  if (name === undefined || text === undefined) return { ...row, found: "no-text" };
  if (exact === "") return { ...row, in: name, ...told(text.verifyFingerprint(fingerprint!)) };
  const verified = text.verify(exact);
  // Of a translation the text at hand may be the original.
  const other = original !== undefined && verified.found !== "exactly" ? text.verify(original) : undefined;
  const isOriginal = other !== undefined && rank(other) < rank(verified);
  return { ...row, in: name, ...told(isOriginal ? other : verified), ...(isOriginal ? { isOriginal } : {}) };
}

function rank({ found }: Verified): number {
  return ["exactly", "with-differences", "not"].indexOf(found);
}

function told(verified: Verified): Pick<Row, "found" | "at" | "forgiven" | "distance" | "differences"> {
  if (verified.found === "not") return { found: "not" };
  const { from, to, ...rest } = verified;
  return { ...rest, at: { from, to } };
}

function blocksOf({ quotations, counts, unused, texts }: VerifiedSources, language: Language): Block[] {
  const words = language.commands.files.verify;
  const blocks: Block[] = [];
  const list = (found: Row["found"], tell: (row: Row) => string) => {
    const rows = quotations.filter((row) => row.found === found);
    if (rows.length === 0) return;
    const items = rows.map((row): Inline[] => [
      { strong: row.entry },
      ` ${row.exact === "" ? words.fingerprinted : words.quoted(short(row.exact))}${tell(row)} `,
      { place: { file: row.file, line: row.line } },
    ]);
    blocks.push(
      { kind: "heading", level: 2, id: found, text: [words.heading(words.found[found], rows.length)] },
      { kind: "list", items },
    );
  };
  list("not", ({ in: file = "" }) => words.not(file));
  list("with-differences", ({ in: file = "", exact, distance = 0, differences = [], isOriginal = false }) =>
    words.differs(
      file,
      isOriginal,
      distance,
      exact === "" ? "word" : "letter",
      differences.slice(0, MOST_DIFFERENCES),
      differences.length > MOST_DIFFERENCES,
    ),
  );
  list("exactly", ({ in: file = "", forgiven = [], isOriginal = false }) =>
    words.exactly(
      file,
      isOriginal,
      forgiven.map((one) => words.forgiven[one] ?? one),
    ),
  );
  list("no-text", ({ source }) => words.noText(source));
  const { exactly, withDifferences, not, withoutText } = counts;
  const end = words.end(texts.length, exactly, withDifferences, not, withoutText);
  return [...blocks, { kind: "paragraph", text: [end + (unused.length === 0 ? "" : words.unused(unused))] }];
}

const MOST_DIFFERENCES = 6;

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100).replace(/\s+\S*$/, "")} …` : text;
}
