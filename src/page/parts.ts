import type { Glossary } from "./glossary.ts";
import { neutralise } from "./neutralise.ts";
import type { Inline } from "./page.ts";

/** A piece of running text, neutralised but not yet escaped. */
export type Part =
  | { kind: "text" | "strong" | "emphasis"; text: string; language?: string }
  | { kind: "code" | "place"; text: string }
  | { kind: "note"; text: string }
  | TermPart;

export interface TermPart {
  kind: "term";
  text: string;
  number: number;
  /** Present where the writer explains the term: at its first occurrence. */
  gloss?: string;
}

/**
 * Running text as the writers print it: neutralised, neighbours of one kind joined, a space before a place,
 * and each term explained the first time it is met. Without a glossary (headings) nothing is explained.
 */
export function parts(inlines: readonly Inline[], glossary?: Glossary): Part[] {
  const result: Part[] = [];
  for (const inline of inlines) {
    const part = toPart(inline, glossary);
    if (part.text === "") continue;
    const last = result.at(-1);
    if (part.kind === "place" && last && !/[\s([]$/.test(last.text)) {
      append(result, { kind: "text", text: " " });
    }
    append(result, part);
  }
  return trim(result);
}

/** What the parts say, without any marking. */
export function plainText(inlines: readonly Inline[]): string {
  return parts(inlines)
    .filter(({ kind }) => kind !== "note" && kind !== "place")
    .map(({ text }) => text)
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

function placeName(place: { file: string; line: number }): string {
  return `${place.file}:${place.line}`;
}

function toPart(inline: Inline, glossary?: Glossary): Part {
  if (typeof inline === "string") return { kind: "text", text: neutralise(inline) };
  if ("note" in inline) return { kind: "note", text: neutralise(String(inline.note)) };
  if ("text" in inline) return { kind: "text", text: neutralise(inline.text), language: inline.language };
  if ("strong" in inline) return { kind: "strong", text: neutralise(inline.strong), ...languageOf(inline) };
  if ("emphasis" in inline)
    return { kind: "emphasis", text: neutralise(inline.emphasis), ...languageOf(inline) };
  if ("code" in inline) return { kind: "code", text: neutralise(inline.code) };
  if ("place" in inline) return { kind: "place", text: neutralise(placeName(inline.place)).trim() };
  return toTerm(neutralise(inline.term).trim(), neutralise(inline.gloss).trim(), glossary);
}

function languageOf({ language }: { language?: string }): { language?: string } {
  return language === undefined ? {} : { language };
}

function toTerm(text: string, gloss: string, glossary?: Glossary): Part {
  if (!glossary || text === "" || gloss === "") return { kind: "text", text };
  const { number, first } = glossary.meet(text);
  return first ? { kind: "term", text, number, gloss } : { kind: "term", text, number };
}

function append(result: Part[], part: Part): void {
  const last = result.at(-1);
  const joins = part.kind === "text" || part.kind === "strong" || part.kind === "emphasis";
  if (last && joins && last.kind === part.kind && last.language === part.language) {
    result[result.length - 1] = { ...last, text: (last.text + part.text).replace(/ {2,}/g, " ") };
  } else {
    result.push(part);
  }
}

function trim(list: Part[]): Part[] {
  const first = list[0];
  if (first?.kind === "text") list[0] = { ...first, text: first.text.trimStart() };
  const last = list.at(-1);
  if (last?.kind === "text") list[list.length - 1] = { ...last, text: last.text.trimEnd() };
  return list.filter(({ text }) => text !== "");
}
