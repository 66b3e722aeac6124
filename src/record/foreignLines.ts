import type { Slip } from "./mendYaml.ts";

/**
 * Lines that other programs leave in a file and that are no part of what it says: the marks of two versions that could not
 * be merged, and the fence of Markdown around text copied from a page. They are read as comments, which keep every other
 * line where it is. Undefined where there are none.
 */
export function withoutForeignLines(text: string): { text: string; slips: Slip[] } | undefined {
  if (!/^(?:<{7} |`{3}|~{3})/m.test(text)) return undefined;
  const lines = text.split("\n");
  return versions(lines) ?? fences(lines);
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
