import { linesInsideTexts } from "../insideTexts.ts";
import type { Slip } from "./slip.ts";

/**
 * What other programs leave in a file and is no part of what it says: the marks of two versions that could not be merged,
 * and the fence of Markdown around text copied from a page, which are read as comments, and spaces of a page. Every line
 * stays where it is. Undefined where there are none. In JSON a remark is told in the words of JSON.
 */
export function withoutForeignLines(
  text: string,
  isJson = false,
): { text: string; slips: Slip[] } | undefined {
  if (
    !/^(?:<{7}|={7}|>{7}|\|{7}|`{3}|~{3}|[ \t]*(?:\/\/|<!--)| *[\u00a0\u2000-\u200b\u202f\u3000])/m.test(text)
  )
    return undefined;
  const lines = text.split("\n");
  return (
    versions(lines) ??
    leftMarks(lines) ??
    fences(lines) ??
    (isJson ? undefined : comments(lines)) ??
    strangeIndents(lines)
  );
}

/** Of two versions the first is read; which is right the author has to say. */
function versions(lines: readonly string[]): { text: string; slips: Slip[] } | undefined {
  const slips: Slip[] = [];
  let side: "both" | "first" | "base" | "second" = "both";
  const kept = lines.map((line, i) => {
    if (side === "both" && /^<{7} /.test(line)) {
      side = "first";
      slips.push({
        line: i,
        from: 0,
        to: line.length,
        message:
          "two versions that could not be merged begin here (<<<<<<<, =======, >>>>>>>); keep what is right of the two and take these marks out",
      });
      return "#";
    }
    if (side === "first" && /^\|{7}/.test(line)) side = "base";
    if ((side === "first" || side === "base") && /^={7}\r?$/.test(line)) side = "second";
    else if (side === "second" && /^>{7}/.test(line)) {
      side = "both";
      return "#";
    }
    return side === "both" || side === "first" ? line : "#";
  });
  return slips.length === 0 || side !== "both" ? undefined : { text: kept.join("\n"), slips };
}

/** Of two versions that were made one, a mark that was forgotten. */
function leftMarks(lines: readonly string[]): { text: string; slips: Slip[] } | undefined {
  const isMark = (line: string) => /^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/.test(line);
  const marks = lines.flatMap((line, i) => (isMark(line) ? [i] : []));
  if (marks.length === 0) return undefined;
  const slips = marks.map((line) => ({
    line,
    from: 0,
    to: lines[line]!.trimEnd().length,
    message: "a mark of two versions that were merged was left here; take it out",
  }));
  return { text: lines.map((line) => (isMark(line) ? "#" : line)).join("\n"), slips };
}

/** Remarks as other languages write them, on a line of their own: what stands there is said to nobody. */
function comments(lines: readonly string[]): { text: string; slips: Slip[] } | undefined {
  const inside = linesInsideTexts(lines);
  const slips: Slip[] = [];
  const kept = lines.map((line, i) => {
    const [opening, lead, sign] = /^(\s*)(\/\/+|<!--)/.exec(line) ?? [];
    if (opening === undefined || lead === undefined || sign === undefined || inside.has(i)) return line;
    const said = line.slice(opening.length).trim().replace(/-->$/, "").trim();
    slips.push({
      line: i,
      from: lead.length,
      to: line.trimEnd().length,
      message: `a remark begins with #, not with ${sign}: # ${said.slice(0, 80)}`,
    });
    return `${lead}#`;
  });
  return slips.length === 0 ? undefined : { text: kept.join("\n"), slips };
}

/** Before a field, a space that only looks like one: the field is read as another at the edge. */
function strangeIndents(lines: readonly string[]): { text: string; slips: Slip[] } | undefined {
  const strange = /^( *)([\u00a0\u2000-\u200a\u202f\u3000][\s]*)(?=(?:- +)*["']?[A-Za-z][\w-]*["']?:(?: |$))/;
  const at = lines.flatMap((line, i) => (strange.test(line) ? [i] : []));
  const [first] = at;
  if (first === undefined) return undefined;
  const from = lines[first]!.search(/[^ ]/);
  const more = at.length - 1;
  const message = `a no-break space or another that only looks like a space stands here; type plain spaces${more === 0 ? "" : ` (${more} more ${more === 1 ? "line" : "lines"} of this file too)`}`;
  return {
    text: lines
      .map((line) => line.replace(strange, (_, lead: string, odd: string) => lead + odd.replace(/\s/g, " ")))
      .join("\n"),
    slips: [{ line: first, from, to: from + 1, message }],
  };
}

/** Only at the edge: within a text that is indented they are its own. */
function fences(lines: readonly string[]): { text: string; slips: Slip[] } | undefined {
  const isFence = (line: string) => /^(?:`{3,}|~{3,})[\w-]*\s*$/.test(line);
  const at = lines.findIndex(isFence);
  if (at < 0) return undefined;
  const more = lines.filter(isFence).length - 1;
  const message = `a fence of Markdown (${lines[at]!.trim()}) stands here; take it out${more === 0 ? "" : `, and the ${more === 1 ? "other" : `${more} others`}`}`;
  return {
    text: lines.map((line) => (isFence(line) ? "#" : line)).join("\n"),
    slips: [{ line: at, from: 0, to: lines[at]!.trimEnd().length, message }],
  };
}
