import type { Problem } from "../../src/record/index.ts";

/**
 * The text after what a message shows was typed into it, once for each form it offers: a writer does no more than that.
 * None where it shows nothing that could be typed (…, ID), or asks for a decision.
 */
export function curedBy({ message, line, column }: Problem, text: string): string[] {
  const lines = text.split("\n");
  const written = lines[line - 1] ?? "";
  const said = message.replace(/ \(\d+ more .*$/, "");
  const put = (from: number, to: number, words: string) =>
    [
      ...lines.slice(0, line - 1),
      written.slice(0, from) + words + written.slice(to),
      ...lines.slice(line),
    ].join("\n");
  const value = endOfValue(written, column - 1);

  const dates = /is no date; (?:.*; )?(?:[^;]*, )?write (?!the )(.*)$/.exec(said)?.[1];
  if (dates !== undefined)
    return dates.split(/ or (?="?\[?\.{0,2}\/?\d{4}|\.\.)/).map((form) => {
      const typed = /^(?:"[^"]*"|\S+)/.exec(form)![0];
      return put(column - 1, value, typed);
    });
  const list = /expected a list: (\[[^…]*\])$/.exec(said)?.[1];
  if (list !== undefined) return [put(column - 1, value, list)];
  const quoted = /put it in quotation marks: (".*")$/.exec(said)?.[1];
  if (quoted !== undefined) return [put(column - 1, value, quoted)];
  const field = /[:;] ((?:- )?[A-Za-z][\w-]*: [^…]*)$/.exec(said)?.[1];
  if (field !== undefined && !/\bID\b|[:;] (?:- )?[A-Za-z]+: …/.test(said)) {
    const name = /([A-Za-z][\w-]*):/.exec(field)![1]!;
    const from = written.search(new RegExp(`["'“‘]?${name}\\b`));
    // Between brackets what is shown is one field of several.
    if (from < 0 || /[{}]/.test(written) || written.includes("#")) return [];
    // The dash stands before the field, which keeps its column.
    const lead = written.search(/\S/);
    const isAtDashes = lines.some(
      (other) => other.search(/- /) === from && other.trimStart().startsWith("- "),
    );
    const before = isAtDashes ? from : Math.max(0, from - 2);
    const dash = !field.startsWith("- ") ? from : lead === from ? before : lead;
    return [put(dash, written.length, field)];
  }
  const near = /did you mean "([^"]+)"\?$/.exec(said)?.[1];
  if (near !== undefined && !said.includes("typographic")) {
    const word = /^(?:"[^"]*"|[^\s,:\]}]+)/.exec(written.slice(column - 1))?.[0] ?? "";
    return word === "" ? [] : [put(column - 1, column - 1 + word.length, near)];
  }
  return [];
}

/** Of a value that begins at a column: in brackets up to what ends it there, else up to the end of the line. */
function endOfValue(line: string, from: number): number {
  const before = line.slice(0, from);
  const isInside = before.lastIndexOf("{") > before.lastIndexOf("}");
  if (/^[[{]/.test(line.slice(from))) {
    const close = line.lastIndexOf(line[from] === "[" ? "]" : "}");
    return close > from ? close + 1 : line.length;
  }
  const end = isInside ? /(?:, [A-Za-z]+:|\})/.exec(line.slice(from))?.index : undefined;
  return end === undefined ? line.length : from + end;
}
