import { nearest } from "./nearest.ts";

/** What a case adds to a work; CSL-JSON has its field `custom` for what programs add. */
export const OF_THE_CASE = ["actor", "kind", "quality", "funder", "seen"] as const;

/** A field of `custom` that is none of those, or evidently one by a slip of the pen. */
export interface CustomSlip {
  key: string;
  /** Undefined: it is none of them, and is not read. */
  meant: string | undefined;
}

/** The item with what the case says of it under `custom` made fields of its own; what it has already is never replaced. */
export function fromCustom(value: unknown): { item: unknown; slips: CustomSlip[] } {
  const slips: CustomSlip[] = [];
  const custom = (value as { custom?: unknown } | null | undefined)?.custom;
  if (typeof custom !== "object" || custom === null || Array.isArray(custom)) return { item: value, slips };
  const item = { ...(value as Record<string, unknown>) };
  const rest: Record<string, unknown> = {};
  for (const [key, said] of Object.entries(custom)) {
    const own = OF_THE_CASE.find((name) => name === key);
    const meant = own ?? nearest(key.toLowerCase(), OF_THE_CASE);
    if (meant === undefined || Object.hasOwn(item, meant)) {
      rest[key] = said;
      slips.push({ key, meant: undefined });
      continue;
    }
    if (own === undefined) slips.push({ key, meant });
    item[meant] = meant === "seen" && typeof said === "boolean" ? (said ? "excerpt" : "no") : said;
  }
  if (Object.keys(rest).length > 0) item.custom = rest;
  else delete item.custom;
  return { item, slips };
}
