import { type Data, isGroup } from "../../edit/index.ts";
import { FINGERPRINT, NO_FINGERPRINT } from "../../record/fields.ts";
import type { Problem } from "../../record/index.ts";
import type { CaseContent } from "../compare/caseContent.ts";

/** Words that a case says are a source's. */
export interface CaseQuotation {
  source: string;
  /** Empty where the case has a fingerprint of them alone. */
  exact: string;
  fingerprint?: string;
  /** Of a translation the words it was made from. */
  original?: string;
  prefix?: string;
  suffix?: string;
  locator?: string;
  /** The entry that quotes. */
  entry: string;
  file: string;
  line: number;
}

export interface CaseQuotations {
  quotations: CaseQuotation[];
  /** What stands in the place of words and is none. */
  problems: Problem[];
}

/** Every quotation and every anchor of a citation, in the order of the files. */
export function quotationsOf(content: CaseContent): CaseQuotations {
  const found: CaseQuotation[] = [];
  const problems: Problem[] = [];
  for (const { id, file, path, value, noun } of content.parts.values()) {
    if (noun === "source") continue;
    const visit = (part: Data, way: (string | number)[]): void => {
      if (Array.isArray(part)) for (const [i, item] of part.entries()) visit(item, [...way, i]);
      else if (typeof part === "object" && part !== null) {
        const entry = id === "" ? noun : id;
        const leave = (message: string) => {
          const line = content.lineOf(file, way);
          problems.push({
            rule: "quotation",
            severity: "error",
            message: `${entry}: ${message}`,
            file,
            line,
            column: 1,
          });
        };
        const quoted =
          wordsIn(part, leave) ??
          (isGroup(part.anchor) ? wordsIn({ ...part.anchor, source: part.source! }, leave) : undefined);
        if (quoted)
          found.push({
            ...quoted,
            ...(part.locator === undefined ? {} : { locator: String(part.locator) }),
            entry,
            file,
            line: content.lineOf(file, way),
          });
        else for (const [name, inner] of Object.entries(part)) visit(inner, [...way, name]);
      }
    };
    visit(value, [...path]);
  }
  return { quotations: found, problems };
}

function wordsIn(
  part: { [field: string]: Data },
  leave: (message: string) => void,
): Omit<CaseQuotation, "entry" | "file" | "line"> | undefined {
  const { source } = part;
  if (typeof source !== "string" && typeof source !== "number") return undefined;
  const taken = (name: "exact" | "fingerprint", isTaken: (text: string) => boolean, expected: string) => {
    const text = part[name];
    if (text === undefined) return undefined;
    if (typeof text === "string" && isTaken(text)) return text;
    leave(`${name} is not looked up, ${expected}`);
    return undefined;
  };
  const exact = taken("exact", (text) => text.trim() !== "", "expected some text");
  const fingerprint = taken("fingerprint", (text) => FINGERPRINT.test(text), NO_FINGERPRINT);
  if (exact === undefined && fingerprint === undefined) return undefined;
  const text = (name: "original" | "prefix" | "suffix") =>
    typeof part[name] === "string" ? { [name]: part[name] } : {};
  return {
    source: String(source),
    exact: exact ?? "",
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...text("original"),
    ...text("prefix"),
    ...text("suffix"),
  };
}
