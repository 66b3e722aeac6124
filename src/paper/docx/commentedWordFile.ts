import { strFromU8, strToU8, zipSync } from "fflate";
import { WORD_NAMESPACE, ZIP_DAY } from "../../page/wordXml.ts";
import type { Problem } from "../../record/index.ts";
import { firstIndex } from "../firstIndex.ts";
import { extentOf, lineStarts } from "../report/layOut.ts";
import { commentEnd, commentStart, withMarksBehindCalls, wordComment } from "./comments.ts";
import { type ReadWordFile, readWordFile, type WordSpan } from "./readDocx.ts";
import { unzipSome } from "./unzip.ts";
import type { PieceSource } from "./wordParagraph.ts";

/** What the whole file may unpack to, pictures included. */
const MOST_BYTES = 200_000_000;
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/**
 * A copy of an author's Word file with what was found as comments on the words it is about. Of its parts only the body
 * gets marks, the comments new ones beside those that are there, and the lists of parts an entry where there was none;
 * all others stay as they are. Word allows no comments within notes, so those stand where the note is called.
 * @throws UnreadablePaper as readDocx does.
 */
export function commentedWordFile(file: string, bytes: Uint8Array, problems: readonly Problem[]): Uint8Array {
  const word = readWordFile(file, bytes);
  const parts = unzipSome(bytes, () => true, MOST_BYTES);
  const textOf = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? undefined : strFromU8(part);
  };
  const folder = word.part.slice(0, word.part.lastIndexOf("/") + 1);
  const relationsName = `${folder}_rels/${word.part.slice(folder.length)}.rels`;
  const relations = textOf(relationsName) ?? NO_RELATIONS;
  const isStrict = word.xml.includes(`"${STRICT}"`);
  const existing = commentsTarget(relations, folder);
  const name = existing ?? freeName(parts, folder);
  const comments = textOf(name);
  const first =
    1 +
    [...(comments ?? "").matchAll(/[\s:]id\s*=\s*["'](\d{1,9})["']/g)].reduce(
      (most, [, id]) => Math.max(most, Number(id)),
      -1,
    );
  const declared = ` xmlns:w="${isStrict ? STRICT : WORD_NAMESPACE}"`;
  const added = problems.map((problem, i) => wordComment(first + i, problem, word.paper, declared)).join("");
  parts.set(word.part, strToU8(withMarksBehindCalls(withMarks(word, problems, first, declared), first)));
  parts.set(name, strToU8(withChildren(comments ?? `${HEAD}<w:comments${declared}></w:comments>`, added)));
  if (!existing) {
    const type = isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    let id = "rIdComments";
    while (relations.includes(`"${id}"`)) id += "1";
    const entry = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${id}" Type="${type}" Target="${name.slice(folder.length)}"/>`;
    parts.set(relationsName, strToU8(withChildren(relations, entry)));
  }
  const types = textOf("[Content_Types].xml");
  if (types !== undefined && !types.includes(`"/${name}"`))
    parts.set(
      "[Content_Types].xml",
      strToU8(
        withChildren(
          types,
          `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
        ),
      ),
    );
  return zipSync(Object.fromEntries(parts), { mtime: ZIP_DAY });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

function commentsTarget(relations: string, folder: string): string | undefined {
  for (const [tag] of relations.matchAll(/<[^<>]*Relationship\s[^<>]*>/g)) {
    if (!/\sType\s*=\s*["'][^"'<>]*\/relationships\/comments["']/.test(tag)) continue;
    const target = /\sTarget\s*=\s*["']([^"'<>]+)["']/.exec(tag)?.[1];
    if (target) return target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
  }
  return undefined;
}

function freeName(parts: ReadonlyMap<string, unknown>, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let i = 1; parts.has(name); i++) name = `${folder}comments${i}.xml`;
  return name;
}

/** The XML of a part with children added at the end of its root. */
function withChildren(xml: string, children: string): string {
  const close = xml.lastIndexOf("</");
  if (close >= 0) return xml.slice(0, close) + children + xml.slice(close);
  const end = xml.lastIndexOf("/>");
  const start = xml.lastIndexOf("<", end);
  const root = /^<([^\s/>]+)/.exec(xml.slice(start))?.[1] ?? "";
  return `${xml.slice(0, end)}>${children}</${root}>${xml.slice(end + 2)}`;
}

/** Where markup goes: between runs, between the elements of a run, or within the text of one. */
interface Cut {
  at: number;
  source: PieceSource;
  kind: "between-runs" | "in-run" | "in-text";
  starts: string;
  ends: string;
}

function withMarks(
  word: ReadWordFile,
  problems: readonly Problem[],
  first: number,
  declared: string,
): string {
  const { xml, spans, notes, paper } = word;
  const starts = lineStarts(paper.text);
  const usable = spans.filter(({ from, to, piece }) => to > from && piece.source.run !== undefined);
  const calls = new Map<string, WordSpan>();
  for (const span of usable)
    if ("note" in span.piece) {
      const key = `${span.piece.note} ${span.piece.id}`;
      if (!calls.has(key)) calls.set(key, span);
    }
  const cuts = new Map<number, Cut>();
  const add = (cut: Omit<Cut, "starts" | "ends">, side: "starts" | "ends", markup: string) => {
    const one = cuts.get(cut.at) ?? { ...cut, starts: "", ends: "" };
    one[side] += markup;
    cuts.set(cut.at, one);
  };
  for (const [i, problem] of problems.entries()) {
    const [from, to] = extentOf(problem, starts);
    const note = notes.find((one) => from >= one.from && from < one.to);
    const call = note && calls.get(`${note.note} ${note.id}`);
    const a = call ?? usable[firstAfter(usable, from)] ?? usable.at(-1);
    if (!a) continue;
    const last = usable[firstAfter(usable, to - 1)];
    const b = call ?? (last && last.from < to && last.from >= a.from ? last : a);
    add(
      cutBefore(xml, a, call ? a.from : Math.max(from, a.from)),
      "starts",
      commentStart(first + i, declared),
    );
    add(cutAfter(xml, b, call ? b.to : Math.min(to, b.to)), "ends", commentEnd(first + i, declared));
  }
  return applied(xml, [...cuts.values()]);
}

/** The first span that ends behind a place. */
function firstAfter(spans: readonly WordSpan[], place: number): number {
  return firstIndex(spans.length, (i) => spans[i]!.to > place);
}

function cutBefore(xml: string, span: WordSpan, place: number): Omit<Cut, "starts" | "ends"> {
  const { source } = span.piece;
  const run = source.run!;
  const inside = source.isNested ? undefined : textPlace(xml, span, place);
  if (inside !== undefined) return { at: inside, source, kind: "in-text" };
  return source.isNested || source.start === run.contentStart
    ? { at: run.start, source, kind: "between-runs" }
    : { at: source.start, source, kind: "in-run" };
}

function cutAfter(xml: string, span: WordSpan, place: number): Omit<Cut, "starts" | "ends"> {
  const { source } = span.piece;
  const run = source.run!;
  const inside = source.isNested || place >= span.to ? undefined : textPlace(xml, span, place);
  if (inside !== undefined) return { at: inside, source, kind: "in-text" };
  return source.isNested || source.end >= xml.lastIndexOf("</", run.end - 1)
    ? { at: run.end, source, kind: "between-runs" }
    : { at: source.end, source, kind: "in-run" };
}

/** Where in the XML a character of a text stands; undefined at the ends of it, and where the text is not plain. */
function textPlace(xml: string, { from, to, piece }: WordSpan, place: number): number | undefined {
  const text = piece.source.text;
  if (!text || place <= from || place >= to) return undefined;
  const offsets = offsetsIn(xml, text);
  // Between the halves of a pair there is no cutting.
  const index = place - from;
  if (offsets?.length !== to - from || offsets[index] === offsets[index - 1]) return undefined;
  return offsets[index];
}

const known = new WeakMap<object, number[]>();

/** The place of each character of a text; undefined where it holds more than characters and references to them. */
function offsetsIn(xml: string, text: { start: number; end: number }): number[] | undefined {
  const before = known.get(text);
  if (before) return before;
  const offsets: number[] = [];
  for (let at = text.start; at < text.end; ) {
    if (xml[at] === "<") return undefined;
    const [written, units] = characterAt(xml, at, text.end);
    for (let i = 0; i < units; i++) offsets.push(at);
    at += written;
  }
  known.set(text, offsets);
  return offsets;
}

/** How long a character is as written, and how long as read. */
function characterAt(xml: string, at: number, end: number): [written: number, units: number] {
  const one = xml.charCodeAt(at);
  if (one === 0x0d && xml.charCodeAt(at + 1) === 0x0a) return [2, 1];
  if (one >= 0xd800 && one <= 0xdbff) return [2, 2];
  if (one !== 0x26) return [1, 1];
  const close = xml.indexOf(";", at);
  if (close < 0 || close >= end) return [1, 1];
  const name = xml.slice(at + 1, close);
  const code = name.startsWith("#x")
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith("#")
      ? Number(name.slice(1))
      : 0;
  return [close + 1 - at, code > 0xffff ? 2 : 1];
}

function applied(xml: string, cuts: Cut[]): string {
  const edits = cuts.map(({ at, source, kind, starts, ends }) => ({
    at,
    insert: kind === "between-runs" ? ends + starts : split(xml, source, kind, ends + starts),
  }));
  // Word drops the spaces at the ends of a text that does not say to keep them.
  const kept = new Set<number>();
  for (const { source, kind } of cuts) {
    const text = source.text;
    if (kind !== "in-text" || !text || kept.has(text.start)) continue;
    kept.add(text.start);
    if (!/\sxml:space\s*=/.test(xml.slice(source.start, text.start)))
      edits.push({ at: text.start - 1, insert: ' xml:space="preserve"' });
  }
  edits.sort((a, b) => a.at - b.at);
  const pieces: string[] = [];
  let done = 0;
  for (const { at, insert } of edits) {
    pieces.push(xml.slice(done, at), insert);
    done = at;
  }
  return pieces.join("") + xml.slice(done);
}

/** Ends a run, puts markup in, and begins another with the same properties. */
function split(xml: string, source: PieceSource, kind: "in-run" | "in-text", markup: string): string {
  const run = source.run!;
  const nameOf = (tag: string) => /^<([^\s/>]+)/.exec(tag)![1]!;
  const again = `${run.tag}${run.properties.replace(/<[^\s<>/]*rPrChange[\s\S]*rPrChange\s*>/, "")}`;
  if (kind === "in-run") return `</${nameOf(run.tag)}>${markup}${again}`;
  const text = nameOf(xml.slice(source.start, source.text!.start));
  return `</${text}></${nameOf(run.tag)}>${markup}${again}<${text} xml:space="preserve">`;
}
