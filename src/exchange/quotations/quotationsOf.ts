import { type Data, isGroup } from "../../edit/index.ts";
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

/** Every quotation and every anchor of a citation, in the order of the files. */
export function quotationsOf(content: CaseContent): CaseQuotation[] {
  const found: CaseQuotation[] = [];
  for (const { id, file, path, value, noun } of content.parts.values()) {
    if (noun === "source") continue;
    const visit = (part: Data, way: (string | number)[]): void => {
      if (Array.isArray(part)) for (const [i, item] of part.entries()) visit(item, [...way, i]);
      else if (typeof part === "object" && part !== null) {
        const quoted =
          wordsIn(part) ??
          (isGroup(part.anchor) ? wordsIn({ ...part.anchor, source: part.source! }) : undefined);
        if (quoted)
          found.push({
            ...quoted,
            ...(part.locator === undefined ? {} : { locator: String(part.locator) }),
            entry: id === "" ? noun : id,
            file,
            line: content.lineOf(file, way),
          });
        else for (const [name, inner] of Object.entries(part)) visit(inner, [...way, name]);
      }
    };
    visit(value, [...path]);
  }
  return found;
}

function wordsIn(part: {
  [field: string]: Data;
}): Omit<CaseQuotation, "entry" | "file" | "line"> | undefined {
  const { source, exact, fingerprint } = part;
  if (typeof source !== "string" && typeof source !== "number") return undefined;
  if (typeof exact !== "string" && typeof fingerprint !== "string") return undefined;
  const text = (name: "original" | "prefix" | "suffix" | "fingerprint") =>
    typeof part[name] === "string" ? { [name]: part[name] } : {};
  return {
    source: String(source),
    exact: typeof exact === "string" ? exact : "",
    ...text("fingerprint"),
    ...text("original"),
    ...text("prefix"),
    ...text("suffix"),
  };
}
