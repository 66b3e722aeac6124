import {
  type Case,
  dateInWords,
  formatDay,
  idsOf,
  nearest,
  nounsIn,
  onlyDateMeant,
  parseDate,
  parseDay,
  type ReferenceKind,
} from "../record/index.ts";
import { localDay } from "./clock.ts";
import { UsageError } from "./usageError.ts";

/** A day on the command line: `2021-12-01` or `today`. Returns the day number. */
export function readDay(text: string, flag: string, now: Date): number {
  if (text === "today") return parseDay(localDay(now))!;
  const day = parseDay(text);
  if (day !== undefined) return day;
  const span = parseDate(text);
  const meant = onlyDateMeant(text);
  const cure =
    span && Number.isFinite(span.first) && Number.isFinite(span.last)
      ? `; of ${dateInWords(text)} write its first day, ${formatDay(span.first)}, or its last, ${formatDay(span.last)}`
      : meant !== undefined && parseDay(meant) !== undefined
        ? `; write ${meant}`
        : "";
  throw new UsageError(
    `${flag}: found "${text.slice(0, 80)}", expected a day${cure === "" ? " such as 2021-12-01, or today" : cure}`,
  );
}

/** The first or the last day of what may be a year or a month too. */
export function readEnd(text: string, flag: string, now: Date, end: "first" | "last"): number {
  const span = text === "today" ? undefined : parseDate(text);
  return span && Number.isFinite(span[end]) ? span[end] : readDay(text, flag, now);
}

/** A whole number of at least `least`. */
export function readNumber(text: string, flag: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`${flag}: found "${text}", expected a whole number of at least ${least}`);
}

const HIGHEST_PORT = 65_535;

/** A port to listen on; 0: any that is free. */
export function readPort(text: string): number {
  const port = readNumber(text, "--port", 0);
  if (port <= HIGHEST_PORT) return port;
  throw new UsageError(`--port: found "${text}", expected at most ${HIGHEST_PORT}`);
}

/** One of a fixed set of words. */
export function readChoice<T extends string>(text: string, flag: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice) return choice;
  const near = nearest(text, choices);
  throw new UsageError(
    `${flag}: found "${text}", ${near ? `did you mean "${near}"?` : `expected one of: ${choices.join(", ")}`}`,
  );
}

/** An actor of the case by id, name or alias; the second party of the case when none is named. */
export function readParty(text: string | undefined, record: Case, flag = "--party"): string {
  if (text === undefined) return record.meta.parties[1]!;
  const wanted = text.toLowerCase();
  const actor = record.actors.find(
    ({ id, name, aliases }) =>
      id.toLowerCase() === wanted ||
      name.toLowerCase() === wanted ||
      aliases?.some((alias) => alias.toLowerCase() === wanted),
  );
  if (actor) return actor.id;
  const names = record.actors.flatMap(({ id, name }) => [id, name]);
  const near = nearest(text, names);
  throw new UsageError(
    `${flag}: no actor "${text}" in this case, ${near ? `did you mean "${near}"?` : `expected one of: ${record.actors.map(({ id }) => id).join(", ")}`}`,
  );
}

/** Any entry of the case by its id; of an actor also by name or alias. */
export function readEntry(text: string, record: Case): string {
  const ids = idsOf(record).get("any")!;
  const part = partOfModel(text, record);
  if (part !== undefined && !isOnRecord(text, record))
    throw new UsageError(
      `--about: "${text}" is ${part}, and nothing on record is about one; name an actor, a format, a pillar, an event, a claim or a source`,
    );
  if (ids.has(text)) return text;
  const wanted = text.toLowerCase();
  const actor = record.actors.find(
    ({ name, aliases }) =>
      name.toLowerCase() === wanted || aliases?.some((alias) => alias.toLowerCase() === wanted),
  );
  if (actor) return actor.id;
  const near = nearest(text, [...ids]);
  throw new UsageError(
    `--about: no entry "${text}" in this case${near ? `, did you mean "${near}"?` : "; ids stand in its files"}`,
  );
}

/** What of a model has this id; undefined: nothing. */
function partOfModel(id: string, { models }: Case): string | undefined {
  const makers = models.flatMap(({ file }) => file.decisionMakers);
  if (makers.some(({ options = [] }) => options.some((option) => option.id === id)))
    return "an option of a model";
  if (makers.some(({ types }) => types !== undefined && Object.hasOwn(types, id)))
    return "a reading of a decision maker";
  return makers.some((maker) => maker.id === id) ? "a decision maker of a model" : undefined;
}

/** What a timeline may be about: whatever a dated entry is, names or rests on. */
function isOnRecord(id: string, record: Case): boolean {
  const known = idsOf(record);
  return nounsIn("record").some(([noun]) => known.get(noun as ReferenceKind)?.has(id));
}
