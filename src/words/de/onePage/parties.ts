import type { Whose } from "../../pageParts.ts";
import { named, quoted, series } from "../grammar.ts";

export function person(whose: Whose, as: Parameters<typeof named>[1] = "nominative"): string {
  return `${named(whose.name, as)}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`}`;
}

export function quotedNames(names: readonly string[], last: "und" | "oder" = "und"): string {
  return series(names.map(quoted), last);
}

export const GEHT_NICHT_HERVOR = "geht aus der Chronik nicht hervor";
