import { append } from "../../record/append.ts";
import type { Csl } from "../../record/index.ts";
import { edtfOf, extraLines } from "../extra.ts";
import { CSL_TO_RIS, IN_CONTAINER, IS_PERIODICAL, IS_WHOLE, isPart, RIS_TYPES } from "./tags.ts";

const FIELDS: [variable: string, tag: string][] = [
  ["title", "TI"],
  ["title-short", "ST"],
  ["publisher", "PB"],
  ["publisher-place", "CY"],
  ["volume", "VL"],
  ["edition", "ET"],
  ["number-of-volumes", "NV"],
  ["genre", "M3"],
  ["section", "SE"],
  ["language", "LA"],
  ["DOI", "DO"],
  ["URL", "UR"],
  ["ISSN", "SN"],
  ["ISBN", "SN"],
  ["abstract", "AB"],
  ["archive", "DB"],
  ["archive_location", "AN"],
  ["call-number", "CN"],
  ["original-title", "OP"],
];
/** Tags that mean one thing of some types and another of others are written below. */
const BY_TYPE = new Set(
  "id type container-title collection-title container-title-short issue number page keyword issued accessed note author editor translator".split(
    " ",
  ),
);

export function risText(works: readonly Csl[]): string {
  return works.map(recordText).join("\n");
}

/** One line a field, however long: readers take a broken line for a field of its own. */
function recordText(work: Csl): string {
  const type = CSL_TO_RIS[work.type] ?? "GEN";
  const lines = [`TY  - ${type}`, `ID  - ${work.id}`];
  /** What RIS has no tag for, as lines of a note. */
  const extra: string[] = [];
  const say = (variable: string) => {
    append(extra, extraLines(work, variable));
  };
  if (RIS_TYPES[type] !== work.type) say("type");
  const add = (tag: string, value: unknown) => {
    const text = String(value ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "") lines.push(`${tag}  - ${text}`);
  };
  for (const [role, tag] of [
    ["author", "AU"],
    ["editor", "ED"],
    [isPart(work.type) ? "collection-editor" : "contributor", "A3"],
    ["translator", "A4"],
  ] as const)
    for (const name of (work[role] ?? []) as Record<string, string | undefined>[]) {
      const { family, given, suffix, literal } = name;
      const last = [name["dropping-particle"], name["non-dropping-particle"], family]
        .filter(Boolean)
        .join(" ");
      // A comma at its end says that a name is whole as it stands.
      if (!last || given === undefined) add(tag, `${(literal ?? (last || given) ?? "").replace(/,/g, " ")},`);
      else add(tag, [last, given, suffix].filter(Boolean).join(", "));
    }
  for (const [variable, tag] of FIELDS)
    if (variable === "ISBN" && (work.type === "patent" || work.type === "report")) say(variable);
    else add(tag, work[variable]);
  if (IN_CONTAINER.test(work.type)) {
    add("T2", work["container-title"]);
    add("T3", work["collection-title"]);
  } else {
    add("JF", work["container-title"]);
    add("T2", work["collection-title"]);
  }
  if (IN_CONTAINER.test(work.type)) add("J2", work["container-title-short"]);
  else say("container-title-short");
  const isPeriodical = IS_PERIODICAL.test(work.type);
  add("IS", isPeriodical ? work.issue : work.number);
  say(isPeriodical ? "number" : "issue");
  const [, from, to] = /^(\w+)\s*[-–]\s*(\w+)$/.exec(String(work.page ?? "")) ?? [];
  // Of a whole work a number by itself says how many pages it has.
  const isWhole = IS_WHOLE.test(work.type) && from === undefined;
  add("SP", isWhole ? work["number-of-pages"] : (from ?? work.page));
  add("EP", to);
  say(isWhole ? "page" : "number-of-pages");
  for (const keyword of String(work.keyword ?? "").split(/(?:(?<!\s)\s+)?[,;]\s*/)) add("KW", keyword);
  const issued = dateText(work.issued);
  if (issued !== undefined) {
    add("PY", /^\d{4}/.exec(issued)?.[0] ?? issued);
    if (/^\d{4}\//.test(issued)) add("DA", issued);
    const whole = edtfOf(work.issued);
    if (whole !== undefined && !/^\d{4}(?:-\d\d){0,2}$/.test(whole)) say("issued");
  }
  // The second date of a conference without an address is the day it met.
  if (work.type === "paper-conference" && work.URL === undefined) {
    add("Y2", dateText(work["event-date"]));
    say("accessed");
  } else {
    add("Y2", dateText(work.accessed));
    say("event-date");
  }
  const written = new Set<string>(FIELDS.map(([variable]) => variable));
  written.add(isPart(work.type) ? "collection-editor" : "contributor");
  for (const variable of Object.keys(work))
    if (
      !written.has(variable) &&
      !BY_TYPE.has(variable) &&
      variable !== "event-date" &&
      variable !== "number-of-pages"
    )
      say(variable);
  for (const line of [...String(work.note ?? "").split(/\r?\n/), ...extra]) add("N1", line);
  lines.push("ER  - ", "");
  return lines.join("\n");
}

const SEASONS = ["Spring", "Summer", "Autumn", "Winter"];

function dateText(date: unknown): string | undefined {
  const {
    "date-parts": parts,
    literal,
    season,
  } = (date ?? {}) as {
    "date-parts"?: (number | string)[][];
    literal?: string;
    season?: number;
  };
  if (typeof date === "string") return date.replace(/-/g, "/");
  const [year, month, day] = parts?.[0] ?? [];
  if (year === undefined) return literal;
  const two = (part: number | string | undefined) =>
    part === undefined ? "" : String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/${season ? (SEASONS[Number(season) - 1] ?? "") : ""}`;
}
