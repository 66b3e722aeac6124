import { parseDate } from "../date.ts";
import { isNameOfDate } from "../fieldNames.ts";
import { STANDS_ALONE } from "../fields.ts";
import { besideDate } from "./habits.ts";
import { type Issue, missingByPlace, placeOf, valueAt } from "./issue.ts";
import { isGroup } from "./valueCure.ts";

/*
 * Values of a group that stand without the names of their fields, or under that of another: one slip, which would be told
 * as often as there are fields that miss their value.
 */

/** The values of two fields that stand in each other's place: one slip, told of the first. */
export function swapped(issues: readonly Issue[], value: unknown): Issue[] {
  const told = new Set<Issue>();
  // Of one group; of a list of hundreds of wrong entries none is held against all others.
  const beside = new Map<string, Issue[]>();
  const groupOf = ({ path }: Issue) => `${path.length} ${placeOf({ path: path.slice(0, -1) })}`;
  for (const issue of issues) {
    if (!CHOICE.test(issue.message)) continue;
    const group = groupOf(issue);
    const known = beside.get(group);
    if (known) known.push(issue);
    else beside.set(group, [issue]);
  }
  return issues.flatMap((issue) => {
    if (told.has(issue)) return [];
    const other = (CHOICE.test(issue.message) ? beside.get(groupOf(issue)) : undefined)?.find(
      (one) =>
        one !== issue && fits(valueAt(value, issue.path), one) && fits(valueAt(value, one.path), issue),
    );
    if (other === undefined) return [issue];
    told.add(other);
    const [field, second] = [String(issue.path.at(-1)), String(other.path.at(-1))];
    const values = [valueAt(value, other.path), valueAt(value, issue.path)].map(String);
    return [
      {
        path: issue.path,
        message: `${field} and ${second} have each other's value; write ${field}: ${values[0]}, ${second}: ${values[1]}`,
      },
    ];
  });
}

const CHOICE = /, expected one of: ([^;]*)$/;

/** Is it one of the words that a field asks for? */
function fits(word: unknown, { message, key, missing }: Issue): boolean {
  if (typeof word !== "string" || key !== undefined || missing !== undefined) return false;
  const [, words] = CHOICE.exec(message) ?? [];
  return words?.split(", ").includes(word) ?? false;
}

/** `{2012, set-up, existence, active}`: values without the names of their fields, told once with those names. */
export function valuesAlone(issues: readonly Issue[], value: unknown): Issue[] {
  const byPlace = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.key === undefined) continue;
    const place = placeOf(issue);
    const known = byPlace.get(place);
    if (known) known.push(issue);
    else byPlace.set(place, [issue]);
  }
  const missing = missingByPlace(issues);
  const told = new Map<string, Issue>();
  for (const [place, unknown] of byPlace) {
    const group = valueAt(value, unknown[0]!.path);
    const words = isGroup(group) ? Object.entries(group) : [];
    const bare = words.filter(([, said]) => said === null).map(([word]) => word);
    if (bare.length < 2 || unknown.length !== bare.length || unknown.some(({ key }) => !bare.includes(key!)))
      continue;
    const free = [...(missing.get(place) ?? [])];
    const pairs = words.map(([word, said]) => {
      if (said !== null)
        return { word: isGroup(said) || Array.isArray(said) ? "…" : String(said), field: word };
      const own = unknown.find(({ key }) => key === word)!.message;
      const field = own.includes(STANDS_ALONE)
        ? /write ([^:]+):/.exec(own)?.[1]
        : parseDate(word) && free.includes("date")
          ? "date"
          : undefined;
      if (field !== undefined && free.includes(field)) free.splice(free.indexOf(field), 1);
      return { word, field };
    });
    const shown = pairs.map(({ word, field }) => `${field ?? free.shift() ?? "…"}: ${word}`);
    const message = `values stand without the names of their fields; write {${shown.join(", ")}}`;
    told.set(place, { ...unknown[0]!, message, suggests: [] });
  }
  if (told.size === 0) return [...issues];
  return issues.flatMap((issue) => {
    const own = told.get(placeOf(issue));
    if (own === undefined || (issue.key === undefined && issue.missing === undefined)) return [issue];
    return issue.key === own.key ? [own] : [];
  });
}

/**
 * `phase: resumed, operation, active`: behind the text of one field the values of others that are missing, each a word
 * that only its field takes. Told once, at the text.
 */
export function valuesInOne(issues: readonly Issue[], value: unknown): Issue[] {
  // By their group: hundreds of entries may each lack fields.
  const missing = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.missing === undefined) continue;
    const group = placeOf(issue);
    const known = missing.get(group);
    if (known) known.push(issue);
    else missing.set(group, [issue]);
  }
  if (missing.size === 0) return [...issues];
  const gone = new Set<Issue>();
  const told = issues.map((issue) => {
    const field = issue.path.at(-1);
    const found = valueAt(value, issue.path);
    if (issue.key !== undefined || issue.missing !== undefined) return issue;
    if (typeof field !== "string" || typeof found !== "string" || found.length > LONGEST_SPLIT) return issue;
    const group = placeOf({ path: issue.path.slice(0, -1) });
    const beside = (missing.get(group) ?? []).filter((one) => !gone.has(one));
    const words = found.trim().split(/[\s,;]+/);
    let kept = found.trim();
    const fields: string[] = [];
    const taken: Issue[] = [];
    while (words.length > 1) {
      const word = words.at(-1)!;
      const own = beside.find((one) => !taken.includes(one) && wordsToChoose(one).includes(word));
      const shown = own ? `${own.missing}: ${word}` : besideDate(word);
      if (shown === undefined) break;
      if (own) taken.push(own);
      fields.unshift(shown);
      words.pop();
      kept = kept.slice(0, -word.length).replace(/[\s,;]+$/, "");
    }
    if (taken.length === 0) return issue;
    for (const one of taken) gone.add(one);
    // A phase is named by an id, in which words are joined.
    const own = field === "phase" ? words.join("-") : kept;
    const message = `values stand behind ${field}: without the names of their fields; write ${field}: ${own}, ${fields.join(", ")}`;
    return { path: issue.path, message };
  });
  return told.filter((issue) => !gone.has(issue));
}

/** A value of more words than a group has fields is a text. */
const LONGEST_SPLIT = 200;

/** The words that a missing field may hold, as its message lists them. */
function wordsToChoose({ message }: Issue): readonly string[] {
  return /, one of: (.*)$/.exec(message)?.[1]?.split(", ") ?? [];
}

/**
 * `date: founded, phase: 2010-05-14`: a date that is none, and beside it one under the name of a text. A number is a year
 * only where no number may stand: `volume: 2010` says what it should.
 */
export function datesSwapped(issues: readonly Issue[], value: unknown): Issue[] {
  const wrong = new Set(issues.map(placeOf));
  const gone = new Set<string>();
  const told = issues.map((issue) => {
    const field = issue.path.at(-1);
    if (typeof field !== "string" || issue.key !== undefined || !issue.message.includes(" is no date;"))
      return issue;
    const group = valueAt(value, issue.path.slice(0, -1));
    const found = valueAt(value, issue.path);
    if (!isGroup(group) || typeof found !== "string") return issue;
    const placeBeside = (name: string) => placeOf({ path: [...issue.path.slice(0, -1), name] });
    const others = Object.entries(group).filter(
      ([name, said]) =>
        name !== field &&
        !isNameOfDate(name) &&
        parseDate(String(said)) !== undefined &&
        (typeof said === "string" || wrong.has(placeBeside(name))),
    );
    if (others.length !== 1) return issue;
    const [name, said] = others[0]!;
    gone.add(placeBeside(name));
    const message = `${field} and ${name} have each other's value; write ${field}: ${said}, ${name}: ${found}`;
    return { path: issue.path, message };
  });
  return told.filter((issue) => !gone.has(placeOf(issue)));
}
