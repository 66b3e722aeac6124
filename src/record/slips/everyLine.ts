import type { Replacement } from "./faultReading.ts";
import { BEFORE_WORDS, besideNeighbours, isIndentedWithTabs } from "./tabs.ts";
import { CERTAIN, OF_SOME_WIDTH, type Try } from "./tries.ts";

const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Tabs are one habit of one editor: all lines that begin with them are put right at once. */
export function tabs(lines: readonly string[]): Try[] {
  const at = lines.findIndex(isIndentedWithTabs);
  if (at < 0) return [];
  const from = lines[at]!.indexOf("\t");
  const message = `a tab is used to indent; use spaces${moreLines(lines.filter(isIndentedWithTabs).length - 1)}`;
  const slip = { line: at, from, to: from + 1, message };
  const beside = besideNeighbours(lines);
  const widths = [2, 4, 8].map((width) =>
    toAll(lines, (line) =>
      line.replace(BEFORE_WORDS, (lead) => lead.replace(/-\t+/g, "- ").replaceAll("\t", " ".repeat(width))),
    ),
  );
  return [toAll(lines, (_, i) => beside[i]!), ...widths].map((mended) => ({
    rank: OF_SOME_WIDTH,
    ...mended,
    slip,
  }));
}

/** A change of many lines, from the first that it touches to the last. */
function toAll(lines: readonly string[], change: (line: string, at: number) => string): Replacement {
  const now = lines.map(change);
  const isChanged = (line: string, i: number) => line !== lines[i];
  const first = Math.max(0, now.findIndex(isChanged));
  let end = now.length;
  while (end > first && now[end - 1] === lines[end - 1]) end -= 1;
  return { first, over: end - first, now: now.slice(first, end) };
}

/** Spaces that only look like spaces come with text pasted from a page or a word processor. */
export function strangeSpaces(lines: readonly string[]): Try[] {
  const before = /^[\s\u200b]*(?:-[\s\u200b]+)*(?:[A-Za-z][\w-]*:[\s\u200b]+)?/;
  const isStrange = (line: string) => STRANGE_SPACE.test(before.exec(line)![0]);
  const at = lines.findIndex(isStrange);
  if (at < 0) return [];
  const from = lines[at]!.search(STRANGE_SPACE);
  const message = `a no-break space or another that only looks like a space stands here; type plain spaces${moreLines(lines.filter(isStrange).length - 1)}`;
  return ["", " "].map((unseen) => ({
    rank: CERTAIN,
    ...toAll(lines, (line) =>
      line.replace(before, (lead) =>
        lead.replace(/[\u200b\ufeff]/g, unseen).replace(new RegExp(STRANGE_SPACE, "g"), " "),
      ),
    ),
    slip: { line: at, from, to: from + 1, message },
  }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Left over from another program; no text holds one on purpose. */
export function controlCharacters(lines: readonly string[]): Try[] {
  const at = lines.findIndex((line) => CONTROL.test(line));
  if (at < 0) return [];
  const from = lines[at]!.search(CONTROL);
  const code = lines[at]!.charCodeAt(from).toString(16).toUpperCase().padStart(4, "0");
  const more = moreLines(lines.filter((line) => CONTROL.test(line)).length - 1);
  const message = `a control character (U+${code}), which cannot be seen, stands here; delete it${more}`;
  return ["", " "].map((instead) => ({
    rank: CERTAIN,
    ...toAll(lines, (line) => line.replace(new RegExp(CONTROL, "g"), instead)),
    slip: { line: at, from, to: from + 1, message },
  }));
}

/** Commas behind the fields, as JSON has them: outside brackets nothing separates lines. */
export function commasBehind(lines: readonly string[]): Try[] {
  const pattern = /^(\s*(?:- +)*"?[A-Za-z][\w-]*"?:[ \t]+(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})),[ \t]*$/;
  const at = lines.findIndex((line) => pattern.test(line));
  if (at < 0) return [];
  const from = lines[at]!.trimEnd().length - 1;
  const more = moreLines(lines.filter((line) => pattern.test(line)).length - 1);
  const message = `a comma ends this line; outside brackets nothing stands between fields but a new line: take it out${more}`;
  return [
    {
      rank: CERTAIN,
      ...toAll(lines, (line) => line.replace(pattern, "$1")),
      slip: { line: at, from, to: from + 1, message },
    },
  ];
}

function moreLines(count: number): string {
  return count === 0 ? "" : ` (${count} more ${count === 1 ? "line" : "lines"} of this file too)`;
}
