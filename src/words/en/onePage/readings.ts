import { goesWithoutSaying, isConditional, type Readings, withGloss } from "../../readings.ts";
import { mid, series, verb } from "../grammar.ts";

/** Behind a reading whose list was ranked later: since when it was public; that it was ranked later is told with how sure that is. */
export const rankedLater = (publicBy: string) =>
  publicBy === "" ? "ranked with hindsight" : `a view public by ${publicBy}`;

export function inReadings({
  n,
  of: all,
  which,
  read,
  by = [],
  glosses,
  publicBy = [],
  isAgain = false,
  isSaid = false,
}: Readings): string {
  if (isSaid) return "under that reading";
  if (read !== undefined) {
    const types = series(
      read.types.map((type, i) => withGloss(type.toLocaleLowerCase("en"), glosses?.[i])),
      "or",
    );
    const [later] = publicBy.filter((day) => day !== undefined);
    const mark = later === undefined ? "" : rankedLater(later);
    const told =
      mark === "" ? types : types.endsWith(")") ? `${types.slice(0, -1)}; ${mark})` : `${types} (${mark})`;
    return isAgain ? `if as ${told}` : `if ${mid(read.name)} ${verb(read.name, "is", "are")} read as ${told}`;
  }
  if (all === 1) return n === 1 ? "by the one reading recorded" : "not by the one reading recorded";
  if (n === all) return all === 2 ? "under both readings" : "under every reading";
  if (n === 0) return all === 2 ? "under neither reading" : "under no reading";
  return `under ${n} of ${all} readings${by.length === 0 ? "" : ` of ${series(by.map(mid))}`}${which === undefined ? "" : ` (${which.replace(/(^|, )The /gu, "$1the ")})`}`;
}

/** The same behind what it speaks of. */
export function under(readings: Readings): string {
  return goesWithoutSaying(readings) ? "" : ` ${inReadings(readings)}`;
}

/** The same where a condition stands in the sentence already, and names the reading that is spoken of. */
export function withReading(readings: Readings): string {
  if (readings.isSaid) return "";
  if (!isConditional(readings)) return under(readings);
  const { name, types } = readings.read!;
  return ` with ${mid(name)} read as ${series(
    types.map((type) => type.toLocaleLowerCase("en")),
    "or",
  )}`;
}

/** The same before what it speaks of. */
export function before(readings: Readings): string {
  return `${inReadings(readings)}${!isConditional(readings) ? "" : ","}`;
}

export function asWell(readings: Readings): string {
  if (readings.of === 1) return "as well";
  return !isConditional(readings) ? `${inReadings(readings)} as well` : `also ${inReadings(readings)}`;
}

/** What follows under some readings, a name or a clause: "if Russia is read as restrained: “…”", "…, things stay". */
export function following(what: string, readings: Readings, isClause = false): string {
  return !isConditional(readings)
    ? `${what}${under(readings)}`
    : `${inReadings(readings)}${isClause ? "," : ":"} ${what}`;
}
