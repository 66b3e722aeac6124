import type { CslDateParts } from "../../record/index.ts";
import {
  A_RULING,
  CASE_AT_END,
  COURT,
  COURT_BEFORE,
  DECISION_HINT,
  FULL,
  POINTED,
  SHORT,
  STRASBOURG,
} from "../lexicon/decisions.ts";
import type { CitedWork, ReadCitation } from "./citation.ts";
import { datesIn } from "./dates.ts";

/** A court's decision, of a part of a note less its lead-in; `from`: where it stands in the note. */
export function readCase(text: string, from: number): ReadCitation | undefined {
  if (!DECISION_HINT.test(text.slice(0, 400))) return undefined;
  for (const pattern of FULL) {
    const found = pattern.exec(text)?.groups;
    if (found) return full(found, text, from);
  }
  const short = (POINTED.exec(text) ?? SHORT.exec(text))?.groups;
  const name = short?.name ?? short?.named;
  if (short === undefined || name === undefined) return undefined;
  return cited("short", { type: "legal_case", title: name }, short.pin ?? short.at, text, from);
}

function full(found: Record<string, string | undefined>, text: string, from: number): ReadCitation {
  const court = found.court?.replace(/^[\s,(]+|(?<![\s,(])[\s,(]+$/gu, "").replace(STRASBOURG, "ECHR");
  // "Court of the Lake, Northern Shores (A v. B)": who decided stands first.
  const before = COURT_BEFORE.exec(found.name!);
  const genre = court !== undefined && A_RULING.test(court) ? A_RULING.exec(court)![1] : undefined;
  const authority = before?.[1] ?? (genre === undefined ? court : undefined);
  const said: [string, string | undefined][] = [
    ["volume", found.volume],
    ["container-title", found.reporter],
    ["page", found.page],
    ["number", found.number],
    ["authority", authority === undefined || !COURT.test(authority) ? undefined : authority],
    ["genre", genre],
  ];
  const work: CitedWork = { type: "legal_case", title: titleOf(found.name!.slice(before?.[0].length ?? 0)) };
  for (const [name, value] of said) if (value) Object.assign(work, { [name]: value });
  const year = Number(found.year);
  const day = genre === undefined ? undefined : datesIn(text).find(({ date }) => yearIn(date) === year);
  work.issued = day?.date ?? { "date-parts": [[year]] };
  return cited("full", work, found.pin, text, from);
}

/** Without what leads to a number: "…, PCA Case". */
function titleOf(name: string): string {
  return name.replace(CASE_AT_END, "").replace(/(?<![\s,])[\s,]+$/u, "");
}

function yearIn(date: CslDateParts): number | undefined {
  return date["date-parts"]?.[0]?.[0];
}

function cited(
  kind: "full" | "short",
  work: CitedWork,
  pin: string | undefined,
  text: string,
  from: number,
): ReadCitation {
  const at = text.indexOf(work.title!);
  return {
    kind,
    span: { from, to: from + text.length },
    work,
    title: { from: from + at, to: from + at + work.title!.length },
    addresses: [],
    locator: pin,
    label: pin === undefined ? undefined : "page",
  };
}
