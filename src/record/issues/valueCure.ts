import { AXIS_ANSWERS } from "../axes.ts";
import { PERSONS } from "../csl.ts";
import { formatDay, parseDate } from "../date.ts";
import { isNameOfExpression, isNameOfExpressions, isNameOfFact, isNameOfId } from "../fieldNames.ts";
import { BETWEEN_IDS } from "../lexicon/joining.ts";
import { EACH_OF_THEM, NOTHING, OFF, ON, PLACEHOLDER } from "../lexicon/meant.ts";
import { BETWEEN_WORDS, ID_AND_PAGE } from "../lexicon/works.ts";
import { nearest } from "../nearest.ts";
import { withDecimalPoint } from "../slips/decimalComma.ts";
import { asFields, besideDate, OF_EACH, otherWordFor } from "./habits.ts";

/** How a value is to be mended: in the words of the message, and as what to put in its place where nothing is left to decide. */
export interface ValueCure {
  says: string;
  instead?: string;
  /** It may be several entries of a list in one. */
  isSeveral?: true;
}

const nothing: ValueCure = { says: "" };
/** The words of a message that end with what is to be typed. */
const typed = (before: string, instead: string, behind = ""): ValueCure => ({
  says: `${before}${instead}${behind}`,
  instead,
});

/** The one text of a list of one, or of a group that is a bare word in braces. */
function onlyWord(found: unknown): string | undefined {
  const inner = Array.isArray(found) ? found : isGroup(found) ? bareWords(found) : undefined;
  if (inner?.length !== 1) return undefined;
  const [word] = inner as unknown[];
  return typeof word === "string" || typeof word === "number" ? String(word) : onlyWord(word);
}

/** `{unmet}`: to YAML names of fields that hold nothing. */
function bareWords(group: object): string[] | undefined {
  const pairs = Object.entries(group);
  return pairs.length > 0 && pairs.every(([, value]) => value === null)
    ? pairs.map(([name]) => name)
    : undefined;
}

/** The nearest of the words allowed, or all of them. */
export function choices(found: unknown, allowed: readonly string[]): ValueCure {
  const only = onlyWord(found);
  const word = typeof found === "boolean" ? (found ? "yes" : "no") : found;
  if (typeof found === "boolean" && allowed.includes(String(word)))
    return { says: `did you mean "${word}"?`, instead: String(word) };
  if (only !== undefined && allowed.includes(only))
    return typed("expected one word without brackets: ", only);
  const near = typeof word === "string" ? (otherWordFor(word, allowed) ?? nearest(word, allowed)) : undefined;
  if (near !== undefined) return { says: `did you mean "${near}"?`, instead: near };
  // "verified (text only)": the word, and what is said of it besides.
  const begun = typeof word === "string" ? allowed.find((one) => isBegunBy(word, one)) : undefined;
  if (begun !== undefined)
    return {
      says: `expected the word alone: ${begun}; what else is to be said stands in a note`,
      instead: begun,
    };
  if (typeof word === "string" && EACH_OF_THEM.test(word))
    return { says: `expected one of: ${allowed.join(", ")}; where it is so of each, an entry for each` };
  const all = `expected ${allowed.length === 1 ? "" : "one of: "}${allowed.join(", ")}`;
  return typeof found === "number" && allowed.includes(String(found))
    ? typed(`${all}; put it in quotation marks: `, `"${found}"`)
    : { says: all };
}

function isBegunBy(words: string, word: string): boolean {
  return words.toLowerCase().startsWith(word) && /^\s*[(,;:–—]/.test(words.slice(word.length));
}

export function union(found: unknown, message: string): ValueCure {
  const [, list] = /^expected one of: (.*)$/.exec(message) ?? [];
  return list === undefined ? { says: message } : choices(found, list.split(", "));
}

/** `[2014,2016]` and `{2014,2016}` are dates of EDTF, and to YAML a list and a group. */
export function setOfDates(found: unknown, isDay: boolean): ValueCure | undefined {
  const members = Array.isArray(found) ? found.map(String) : isGroup(found) ? (bareWords(found) ?? []) : [];
  const text = Array.isArray(found) ? `[${members.join(",")}]` : `{${members.join(",")}}`;
  const date = members.length > 0 ? parseDate(text) : undefined;
  if (date && isDay && Number.isFinite(date.last)) return typed("expected a day: ", formatDay(date.last));
  return date ? typed("expected a date; put it in quotation marks: ", `"${text}"`) : undefined;
}

/**
 * Fields that say a date in parts: {from: 2014, to: 2016}, {year: 2014, month: 5}, {date: 2014, disputed: true}. What else
 * stands there belongs beside the date.
 */
export function dateOfGroup(found: unknown, message: string): ValueCure | undefined {
  if (!isGroup(found) || !message.startsWith(EXPECTED_DATE)) return undefined;
  const flat = (found as Record<string, unknown>)["date-parts"];
  if (Array.isArray(flat) && flat.length > 0 && flat.every((part) => /^\d+$/.test(String(part))))
    return typed("expected a list for each day of it: ", `{"date-parts": [[${flat.join(", ")}]]}`);
  const group = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  );
  const take = (...names: string[]) => {
    const name = names.find((one) => ["string", "number"].includes(typeof group[one]));
    if (name === undefined) return undefined;
    const value = String(group[name]);
    delete group[name];
    return value;
  };
  const [year, month, day] = [take("year"), take("month"), take("day")];
  const [from, to] = [take("from", "start", "begin", "since"), take("to", "until", "end")];
  const whole =
    year !== undefined
      ? [
          year,
          ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0")),
        ].join("-")
      : from !== undefined || to !== undefined
        ? `${from ?? ""}/${to ?? ".."}`
        : (take("date", "value", "edtf", "on", "raw") ?? day);
  if (whole === undefined) return undefined;
  const [written = "", behind] = whole.split(/\s*[,;]\s*/);
  const said = [...(behind === undefined ? [] : [behind]), ...Object.keys(group)];
  if (parseDate(written) === undefined) return undefined;
  const beside = said.map(besideDate).filter((one) => one !== undefined);
  return beside.length === 0
    ? typed("expected a date; write ", written)
    : { says: `expected a date; write ${written}, and ${beside.join(" and ")} on a line of its own` };
}

const EXPECTED_DATE = "expected a date";

/** What stands in a list, without brackets and dashes of its own and with commas between. */
function inBrackets(found: string): string {
  const inner = /^\[([^[\]]*)\]$|^\(([^()]*)\)$/.exec(found);
  const words = (inner ? (inner[1] ?? inner[2]!) : found)
    .replace(/^- +/, "")
    .replace(/^[[(](?=[^\])]*$)|(?<=^[^[(]*)[\])]$/g, "");
  const list = /^\[([^[\]{}]+)\]/.exec(words)?.[1];
  if (list !== undefined) return list;
  if (/[[\]{}]/.test(words)) return "…";
  // Names of files hold no spaces.
  const apart = /^\S+\.\w+(?:\s+\S+\.\w+)+$/.test(words) ? words.replace(/\s+/g, ", ") : words;
  const entries = apart.replace(BETWEEN_WORDS, ", ").split(/(?:(?<!\s)\s+)?[,，、]\s*/);
  return entries
    .map((entry) => entry.replace(/^["']+|["']+$/g, ""))
    .filter(Boolean)
    .map(inList)
    .join(", ");
}

/** How to mend a value of the wrong type, where that is plain. */
export function cureOf(
  found: unknown,
  expected: string,
  path: readonly (string | number)[],
  isHead: boolean,
): ValueCure {
  const place = [...path].reverse().find((step) => typeof step === "string");
  if (expected === "boolean") return switchMeant(found);
  if (expected === "number") return numberMeant(found);
  if (expected === "tuple") return spanMeant(found);
  if (expected === "object") return groupMeant(found, place, path.at(-2) === "types");
  if (expected === "string") return textMeant(found, place, typeof path.at(-1) === "number");
  // At the head of a case pillars and areas are given, elsewhere they are named.
  const isOfGroups = path.at(-1) === place && (isHead || !/^(?:pillars|areas)$/.test(String(place)));
  if (expected === "array") return listMeant(found, place, isOfGroups);
  return nothing;
}

function switchMeant(found: unknown): ValueCure {
  const word = String(found);
  const near = ON.test(word)
    ? "true"
    : OFF.test(word)
      ? "false"
      : typeof found === "string"
        ? nearest(found.toLowerCase(), ["true", "false"])
        : undefined;
  return near === undefined ? nothing : typed("; write ", near);
}

function numberMeant(found: unknown): ValueCure {
  const number = typeof found === "string" ? withDecimalPoint(found) : undefined;
  return number === undefined ? nothing : typed("; write ", number);
}

/** `1-2` for a list of the first and the last. */
function spanMeant(found: unknown): ValueCure {
  const [, first, last] =
    (typeof found === "string" && /^(\d+) ?(?:[-–,;/]|\.\.)+ ?(\d+)$/.exec(found)) || [];
  return first === undefined ? { says: " of two" } : typed(": ", `[${first}, ${last}]`);
}

function groupMeant(found: unknown, place: string | undefined, isReading: boolean): ValueCure {
  if (typeof found === "string" && place === "statusQuo" && NOTHING.test(found))
    return typed(": ", "{on: []}");
  if (typeof found === "string" && place === "statusQuo" && found.length < 60)
    return typed(": ", `{on: [${found.split(BETWEEN_IDS).join(", ")}]}`);
  if (typeof found === "string" && place !== undefined) {
    const fields = asFields(place, found);
    if (fields !== undefined) return { says: `: ${fields}` };
  }
  if (!Array.isArray(found)) return nothing;
  const words = found.filter((item) => typeof item === "string");
  if (place === "likelihood" && words.length === 2 && found.length === 2)
    return typed(": ", `{word: ${inList(words[0]!)}, by: ${inList(words[1]!)}}`);
  // A reading of somebody's priorities is a group, since it may say more of itself than its statements.
  if (isReading && words.length === found.length && words.length > 0)
    return typed(": ", `{preferences: {statements: [${words.map(inList).join(", ")}]}}`);
  if (place === "onWhen" || place === "offWhen")
    return { says: "; write {all: […]} or {any: […]} around the list" };
  if (place === "preferences") return { says: "; write statements: above the list" };
  if (place === "statusQuo")
    return typed(": ", `{on: [${found.filter((item) => typeof item === "string").join(", ")}]}`);
  return found.length > 0 && found.every(isPair)
    ? { says: "; the brackets of a group are { and }" }
    : nothing;
}

function textMeant(found: unknown, place: string | undefined, isInList: boolean): ValueCure {
  if (typeof found === "number") return { says: "; put it in quotation marks", instead: `"${found}"` };
  if (isGroup(found) && place !== undefined && PERSONS.some((field) => field === place)) {
    const [given = "Ann", family = "Lee"] = Object.values(found).filter((name) => typeof name === "string");
    return { says: `: [{family: ${family}, given: ${given}}], or the name of an institution` };
  }
  const only = onlyWord(found);
  if (only !== undefined) return typed(" without brackets: ", inList(only));
  if (isGroup(found)) {
    const [pair, ...more] = Object.entries(found);
    // A word before the colon is the name of a field that the value has not; several words are the beginning of a text.
    if (pair && more.length === 0 && typeof pair[1] === "string" && /^[a-z]+$/.test(pair[0]))
      return typed(" without braces: ", inList(pair[1]));
    if (pair && more.length === 0 && (typeof pair[1] === "string" || pair[1] === null))
      return typed(
        "; put it in quotation marks: ",
        `"${shortened(`${pair[0]}: ${pair[1] ?? ""}`.trim()).replaceAll('"', '\\"')}"`,
      );
  }
  if (isInList && Array.isArray(found) && found.length > 1 && found.every((item) => typeof item === "string"))
    return { ...typed("; one pair of brackets is enough: ", found.map(inList).join(", ")), isSeveral: true };
  if (Array.isArray(found) && place !== undefined && isNameOfExpression(place))
    return typed("; join options with & or |: ", found.join(" & "));
  const ids = Array.isArray(found) && found.length > 1 && found.every(isId) ? (found as string[]) : undefined;
  if (ids !== undefined && place !== undefined && isNameOfFact(place))
    return {
      says: `; write one: ${ids[0]}, or a rule for each: {any: [${ids.map((id) => `{${place}: ${id}}`).join(", ")}]}`,
    };
  if (ids !== undefined && place !== undefined && isNameOfId(place))
    return { says: `; write one: ${ids.join(" or ")}; where it is so of each, an entry for each` };
  if (Array.isArray(found) && found.length > 0 && found.every((item) => typeof item === "string"))
    return typed("; write one text: ", asText(found.join(", ")));
  return nothing;
}

function listMeant(found: unknown, place: string | undefined, isOfGroups: boolean): ValueCure {
  // What stands for something that is still to come is no entry of a list.
  if (typeof found === "string" && (PLACEHOLDER.test(found.trim()) || /^[^\p{L}\p{N}]+$/u.test(found)))
    return nothing;
  // "no" is an answer where a list of answers belongs.
  if (typeof found === "string" && NOTHING.test(found) && place !== "is") return typed(": ", "[]");
  const [, work, page] = (place === "sources" && typeof found === "string" && ID_AND_PAGE.exec(found)) || [];
  if (work !== undefined && /[,:] /.test(String(found)))
    return typed(": ", `[{source: ${work}, locator: ${page}}]`);
  const fields = typeof found === "string" && place !== undefined ? asFields(place, found) : undefined;
  // What a list of groups holds is no list of words.
  if (fields !== undefined && isOfGroups) {
    const parts = String(found)
      .split(/(?:(?<!\s)\s+)?,\s*/)
      .filter(Boolean);
    const each = parts.every((part) => /^[\w-]+$/.test(part))
      ? parts.map((part) => asFields(place!, part)).join(", ")
      : fields;
    return { says: ` of groups of fields: [${each}]` };
  }
  if (typeof found === "boolean") return typed(": ", `[${found ? "yes" : "no"}]`);
  if (place === "is" && typeof found === "string") {
    const { instead } = choices(found, AXIS_ANSWERS);
    if (instead !== undefined) return typed(": ", `[${instead}]`);
    if (/^\w+$/.test(found) && !AXIS_ANSWERS.some((one) => one === found))
      return { says: ` of ${AXIS_ANSWERS.join(", ")}` };
  }
  if (typeof found === "string" && place !== undefined && isNameOfExpressions(place))
    return typed(
      ": ",
      `[${found
        .split(/(?:(?<!\s)\s+)?[,;]\s*/)
        .filter(Boolean)
        .map(inList)
        .join(", ")}]`,
    );
  if (typeof found === "string" && EACH_OF_THEM.test(found))
    return { says: ` that names each of them: ${OF_EACH}` };
  if (place === "on" && isGroup(found) && Object.values(found).every((value) => typeof value === "boolean"))
    return typed(
      ` of what is on: `,
      `[${Object.keys(found)
        .filter((name) => found[name as never])
        .join(", ")}]`,
    );
  if (place === "on" && typeof found === "string" && NOT_ON.test(found)) {
    const parts = found.split(BETWEEN_OPTIONS).filter((part) => part !== "" && !NOT_ON.test(part));
    return typed(" of what is on: ", `[${parts.join(", ")}]`, "; what it does not name is off");
  }
  if (typeof found === "string" || typeof found === "number") {
    const inner = String(found).length > 80 ? "…" : inBrackets(String(found));
    return inner === "…" ? { says: ": […]" } : typed(": ", `[${inner}]`);
  }
  const words = isGroup(found) ? bareWords(found) : undefined;
  if (words) return typed(": ", `[${words.join(", ")}]`);
  return isGroup(found) ? { says: asEntries(found, place) } : nothing;
}

/** A group where a list of groups belongs: an entry of it, or, under dates, one for each date. */
function asEntries(found: object, place: string | undefined): string {
  const fields = Object.entries(found) as [string, unknown][];
  const areShort =
    fields.length < 5 && fields.every(([, said]) => ["string", "number"].includes(typeof said));
  const said = (name: string, value: unknown) => `${name}: ${inList(String(value))}`;
  const behind = place === undefined ? undefined : BEHIND_DATE[place];
  const shown = !areShort
    ? ""
    : behind !== undefined && fields.every(([name]) => parseDate(name) !== undefined)
      ? fields.map(([date, value]) => `{date: ${date}, ${said(behind, value)}}`).join(", ")
      : `{${fields.map(([name, value]) => said(name, value)).join(", ")}}`;
  return shown === "" || shown.length > 120 || /[\n]/.test(shown)
    ? ', each entry beginning with "- "'
    : `, each entry beginning with "- ": [${shown}]`;
}

/** What stands behind a date in the lists whose entries are dated. */
const BEHIND_DATE: Readonly<Record<string, string>> = { states: "is", answers: "is", phases: "phase" };

function isId(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z0-9][\w.-]*$/.test(value);
}

const NOT_ON = /(?:^|[&|,\s])(?:!|not )/i;
const BETWEEN_OPTIONS = /\s*[&|,]\s*/;

/** As an entry between brackets has to be written. */
export function inList(entry: string): string {
  return /^["'].*["']$/.test(entry) || !/^[!&*@%`|>?-]|[:#"'{}[\]]/.test(entry)
    ? entry
    : `"${entry.replaceAll('"', '\\"')}"`;
}

/** As a text on a line of its own has to be written. */
function asText(text: string): string {
  return /^[\p{L}\d]/u.test(text) && !/: |:$| #|["\\]/.test(text)
    ? text
    : `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function isPair(value: unknown): boolean {
  return isGroup(value) && Object.keys(value).length === 1;
}

export function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
