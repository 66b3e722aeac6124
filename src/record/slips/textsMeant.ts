import { isScalar, type Node, type YAMLMap } from "yaml";
import { type Correction, endOfLine } from "./correction.ts";
import { quoteAdvice, quoted, shown } from "./quoted.ts";

/** "- Prisoners remain: 23 of them" is a text of a list, though a colon makes a field of it: no name holds a space. */
export function sentenceWithColon(text: string, { items }: YAMLMap): Correction | undefined {
  const [only] = items;
  if (!only || items.length > 1 || !isScalar(only.key) || !only.key.range || only.key.type !== "PLAIN")
    return undefined;
  if (
    !/\S\s+\S/.test(String(only.key.source)) ||
    !isScalar(only.value) ||
    only.value.type !== "PLAIN" ||
    !only.value.range
  )
    return undefined;
  const [from] = only.key.range;
  const to = only.value.range[1];
  const raw = text.slice(from, to).trimEnd();
  if (raw.includes("\n")) return undefined;
  return { from, to: from + raw.length, words: quoted(raw), message: quoteAdvice("- ", raw, false) };
}

/** `says: #3 of the list` is a field with nothing in it, and a comment. */
export function textsBehindHash(text: string, map: YAMLMap): Correction[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || (value !== null && !(isScalar(value) && value.value === null)))
      return [];
    const rest = text.slice(key.range[1], endOfLine(text, key.range[1])).trimEnd();
    const [, space, words] = /^(:[ \t]+)(#[^\s#].*)$/.exec(rest) ?? [];
    if (words === undefined) return [];
    const from = key.range[1] + space!.length;
    const message = `# begins a comment, so that nothing is left of this text; put the text in quotation marks: ${shown(`${String(key.value)}: ${quoted(words)}`)}`;
    return [{ from, to: from + words.length, words: quoted(words), message }];
  });
}

/** `&` before a text gives it a name for use elsewhere, which a case does not have, and takes its first word away. */
export function withoutAnchor(text: string, node: Node): Correction | undefined {
  const { anchor, range } = node as { anchor?: string; range?: readonly [number, number, number] | null };
  if (!anchor || !range) return undefined;
  const from = text.lastIndexOf(`&${anchor}`, range[0]);
  if (from < 0) return undefined;
  if (!isScalar(node) || node.type !== "PLAIN") {
    const to = range[0] > from + anchor.length ? range[0] : from + 1 + anchor.length;
    const words = text.slice(from, to).replace(`&${anchor}`, "").replace(/^ +/, "");
    return { from, to, words, message: `a case file uses no anchors; take &${anchor} out` };
  }
  const raw = text.slice(from, range[1]).trimEnd();
  return { from, to: from + raw.length, words: quoted(raw), message: quoteAdvice("", raw, false) };
}
