import type { Turn } from "../../pageParts.ts";
import { goesWithoutSaying, isConditional, type Readings, withGloss } from "../../readings.ts";
import { named, pronoun, quoted, series, subordinate, verbFirst } from "../grammar.ts";

/** What somebody does, wants or is, as a phrase that begins with its verb. */
const IS_CONDUCT =
  /^(?:will|wollen|ist|sind|hat|haben|hält|halten|kann|können|sucht|suchen|braucht|brauchen) /u;

/** Behind a reading whose list was ranked later: since when it was public; that it was ranked later is told with how sure that is. */
export const rankedLater = (publicBy: string) =>
  publicBy === "" ? "im Nachhinein aufgestellt" : `am ${publicBy} bereits vertreten`;

function glossed(gloss = "", publicBy?: string): string {
  return [gloss, ...(publicBy === undefined ? [] : [rankedLater(publicBy)])]
    .filter((one) => one !== "")
    .join(", ");
}

export function inReadings({
  n,
  of: all,
  which,
  read,
  by: whose = [],
  glosses,
  publicBy = [],
  isAgain = false,
  isSaid = false,
}: Readings): string {
  if (isSaid) return "nach dieser Lesart";
  if (read !== undefined) {
    // What a reading is, where its author says it as what the party does: "will Russland mehr Mitsprache, aber keinen Krieg".
    const [gloss = ""] = glosses ?? [];
    if (read.types.length === 1 && IS_CONDUCT.test(gloss))
      return `${verbFirst(isAgain ? pronoun(read.name) : named(read.name), gloss)} (${quoted(read.types[0]!)}${publicBy[0] === undefined ? "" : `, ${rankedLater(publicBy[0])}`})`;
    const types = series(
      read.types.map((type, i) => withGloss(quoted(type), glossed(glosses?.[i], publicBy[i]))),
      "oder",
    );
    return `wenn ${isAgain ? "" : `für ${named(read.name, "accusative")} `}die Lesart ${types} zutrifft`;
  }
  if (all === 1) return n === 1 ? "nach der einen erfassten Lesart" : "nicht nach der einen erfassten Lesart";
  if (n === all) return all === 2 ? "nach beiden Lesarten" : "nach jeder Lesart";
  if (n === 0) return all === 2 ? "nach keiner der beiden Lesarten" : "nach keiner Lesart";
  return `nach ${n} von ${all} Lesarten${whose.length === 0 ? "" : ` ${series(whose.map((name) => named(name, "genitive")))}`}${which === undefined ? "" : ` (${which})`}`;
}

/** The same behind what it speaks of. */
export function under(readings: Readings): string {
  return goesWithoutSaying(readings) ? "" : ` ${inReadings(readings)}`;
}

/** The same before what it speaks of. */
export function before(readings: Readings): string {
  return `${inReadings(readings)}${!isConditional(readings) ? "" : ","}`;
}

/** The same between parts of a clause. */
export function inside(readings: Readings): string {
  return !isConditional(readings) ? under(readings) : `, ${inReadings(readings)},`;
}

/** "nach beiden Lesarten Bestand", "Bestand, wenn …", behind "hätten". */
export function standFast(readings: Readings): string {
  return !isConditional(readings) ? `${under(readings)} Bestand`.trim() : `Bestand, ${inReadings(readings)}`;
}

export function standFastToo(readings: Readings): string {
  return `auch ${!isConditional(readings) ? "" : "dann "}${standFast(readings)}`;
}

/** "nach jeder Lesart ", "in der Lesart „…“ " before what is said of it. */
export function lead(readings: Readings): string {
  if (goesWithoutSaying(readings)) return "";
  return isConditional(readings)
    ? `in der Lesart ${series(readings.read!.types.map(quoted), "oder")} `
    : `${inReadings(readings)} `;
}

/** What follows under some readings, by its name: "wenn Russland als … gelesen wird: „…“". */
export function following(what: string, readings: Readings): string {
  return !isConditional(readings)
    ? `${what}${under(readings)}`
    : `${inReadings(readings)}, ${so(readings)}wäre die Folge ${what}`;
}

/** The same told as what would be expected: a model foretells nothing. */
export function followed([first, ...others]: readonly Turn[], readings: Readings): string {
  const rest = others.map(({ name, phrases }) => subordinate(named(name), phrases));
  // Who has just been read so is told by his pronoun.
  const isSame = isConditional(readings) && readings.read?.name === first!.name;
  const told = series([
    subordinate(isSame ? pronoun(first!.name) : named(first!.name), first!.phrases),
    ...rest,
  ]);
  return isConditional(readings)
    ? `${inReadings(readings)}, ${so(readings)}wäre zu erwarten, dass ${told}`
    : `zu erwarten wäre${under(readings)}, dass ${told}`;
}

/** Behind a condition that begins with its verb. */
export function so(readings: Readings): string {
  return inReadings(readings).startsWith("wenn ") ? "" : "so ";
}
