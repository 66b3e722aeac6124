import { SECOND_DOCUMENT } from "../yaml/yamlFault.ts";
import type { Slip } from "./slip.ts";

/** Lines that end a document within a text are read as comments. */
export function joinDocuments(text: string): { text: string; slips: Slip[] } | undefined {
  const slips: Slip[] = [];
  let begun = false;
  const lines = text.split("\n").map((line, i) => {
    const isSeparator = /^(?:---|\.\.\.)(?:\s|$)/.test(line);
    if (!isSeparator || !begun) {
      begun ||= /^[^#%\s]/.test(line) && !isSeparator;
      return line;
    }
    const sign = line.slice(0, 3);
    if (line.slice(3).trim() !== "" && !/^\s+#/.test(line.slice(3))) return line;
    const change = { line: i + 1, column: 1, endLine: i + 2, endColumn: 1, text: "" };
    slips.push({ line: i, from: 0, to: 3, message: `${SECOND_DOCUMENT(sign)}; take this line out`, change });
    return `#${line.slice(1)}`;
  });
  return slips.length === 0 ? undefined : { text: lines.join("\n"), slips };
}
