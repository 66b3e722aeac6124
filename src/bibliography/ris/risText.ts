import type { Csl } from "../../record/index.ts";
import { CSL_TO_RIS, IN_CONTAINER } from "./tags.ts";

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
  ["note", "N1"],
];

export function risText(works: readonly Csl[]): string {
  return works.map(recordText).join("\n");
}

/** One line a field, however long: readers take a broken line for a field of its own. */
function recordText(work: Csl): string {
  const lines = [`TY  - ${CSL_TO_RIS[work.type] ?? "GEN"}`, `ID  - ${work.id}`];
  const add = (tag: string, value: unknown) => {
    const text = String(value ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "") lines.push(`${tag}  - ${text}`);
  };
  for (const [role, tag] of [
    ["author", "AU"],
    ["editor", "ED"],
    ["collection-editor", "A3"],
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
  for (const [variable, tag] of FIELDS) add(tag, work[variable]);
  if (IN_CONTAINER.test(work.type)) {
    add("T2", work["container-title"]);
    add("T3", work["collection-title"]);
  } else {
    add("JF", work["container-title"]);
    add("T2", work["collection-title"]);
  }
  add("J2", work["container-title-short"]);
  add("IS", work.issue ?? work.number);
  const [, from, to] = /^(\w+)\s*[-–]\s*(\w+)$/.exec(String(work.page ?? "")) ?? [];
  add("SP", from ?? work.page);
  add("EP", to);
  for (const keyword of String(work.keyword ?? "").split(/\s*[,;]\s*/)) add("KW", keyword);
  const issued = dateText(work.issued);
  if (issued !== undefined) {
    add("PY", /^\d{4}/.exec(issued)?.[0] ?? issued);
    if (/^\d{4}\//.test(issued)) add("DA", issued);
  }
  add("Y2", dateText(work.accessed));
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
  const [year, month, day] = parts?.[0] ?? [];
  if (year === undefined) return literal;
  const two = (part: number | string | undefined) =>
    part === undefined ? "" : String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/${season ? (SEASONS[Number(season) - 1] ?? "") : ""}`;
}
