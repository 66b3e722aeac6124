import type { Span, Whose } from "../../pageParts.ts";
import { named, numeral, quoted, series } from "../grammar.ts";

export function person(whose: Whose, as: Parameters<typeof named>[1] = "nominative"): string {
  return `${named(whose.name, as)}${whose.type === undefined ? "" : ` in der Lesart ${quoted(whose.type)}`}`;
}

export function quotedNames(names: readonly string[], last: "und" | "oder" = "und"): string {
  return series(names.map(quoted), last);
}

export const GEHT_NICHT_HERVOR = "geht aus der Chronik nicht hervor";

const UNITS = {
  week: ["eine", "Woche", "Wochen"],
  month: ["einen", "Monat", "Monate"],
  year: ["ein", "Jahr", "Jahre"],
} as const;

const OF_THE_UNITS = { week: ["der", "Wochen"], month: ["dem", "Monaten"], year: ["dem", "Jahren"] } as const;

const SIDES = { nearly: "fast ", over: "gut " } as const;

/** "in den fast neun Jahren", behind "in". */
export function howLong({ n, unit, side }: Span): string {
  const [article, many] = OF_THE_UNITS[unit];
  const told = side === undefined ? "" : SIDES[side];
  return n === 1 ? `${article} ${told}${UNITS[unit][1]}` : `den ${told}${numeral(n)} ${many}`;
}

/** "acht Wochen", "fast neun Jahre". */
export function forSoLong({ n, unit, side }: Span): string {
  const [one, unitName, many] = UNITS[unit];
  return `${side === undefined ? "" : SIDES[side]}${n === 1 ? `${one} ${unitName}` : `${numeral(n)} ${many}`}`;
}

/** "sieben Jahren", behind "seit". */
export function sinceSoLong({ n, unit, side }: Span): string {
  const told = side === undefined ? "" : SIDES[side];
  return n === 1
    ? `${told}${unit === "week" ? "einer" : "einem"} ${UNITS[unit][1]}`
    : `${told}${numeral(n)} ${OF_THE_UNITS[unit][1]}`;
}

/** An effect behind a condition that begins with its verb: "…, hätten Gespräche …". */
export function inverted(effect: string): string {
  return effect.replace(
    /^(.+?) (hätten|führten|könnten|kämen|würde|hielte|wäre|wären|bliebe|gälte)(?=[ ,])/u,
    "$2 $1",
  );
}
