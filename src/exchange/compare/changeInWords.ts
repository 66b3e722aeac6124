import type { Data } from "../../edit/index.ts";
import { nounOf } from "../../record/nouns/table.ts";
import type { CaseChange } from "./caseChanges.ts";
import type { KeyStep } from "./valueChanges.ts";

/** A change in a sentence, without its stop. */
export function changeInWords(change: CaseChange): string {
  const { kind, steps, before, after } = change;
  const entry = entryInWords(change);
  if (steps.length === 0) {
    if (kind === "added") return `${entry} is new${titled(change)}`;
    if (kind === "removed") return `${entry} was taken out${titled(change)}`;
    if (kind === "moved") return `${entry} stands in ${short(after)} now, no longer in ${short(before)}`;
    return `${entry} says something else`;
  }
  // Where one item of a list has become another, neither is its name.
  const isItem = kind === "changed" && typeof steps.at(-1) === "object";
  const field = fieldInWords(isItem ? steps.slice(0, -1) : steps);
  const what = capital(statementInWords(change) ?? `${entry}: ${field}`);
  switch (kind) {
    case "added":
      return `${what} is new${isName(steps, after) ? "" : `: ${short(after)}`}`;
    case "removed":
      return `${what} was taken out${isName(steps, before) ? "" : `: ${short(before)}`}`;
    case "moved":
      return `${what} moved ${change.below === undefined ? "to the first place" : `${change.to! > change.from! ? "down, " : "up, "}below ${nameOf(change.below)}`}`;
    case "changed":
      return `${what} was ${besideEachOther(before, after).join(", is now ")}`;
  }
}

function entryInWords({ noun, id }: CaseChange): string {
  if (noun === "case") return "The case";
  return `${capital(noun === "model-file" ? "model" : noun)} ${id}`;
}

function titled({ noun, entry, id }: CaseChange): string {
  if (noun === "case" || noun === "model-file") return "";
  let title: unknown;
  try {
    // A bare year is a number to YAML, and a date to whoever reads the entry.
    const fields = Object.entries(entry as object).map(([name, value]) => [
      name,
      typeof value === "number" ? String(value) : value,
    ]);
    title = nounOf(noun).title(Object.fromEntries(fields) as never);
  } catch {
    // An entry that is not valid has no title, and is told by its id.
  }
  return typeof title === "string" && title !== id ? `: ${short(title)}` : "";
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** "Russia's third statement (restrained) “not E”", where it is one of a list of priorities, or a field of one. */
function statementInWords({
  kind,
  noun,
  steps,
  entry,
  from,
  to,
  before,
  after,
}: CaseChange): string | undefined {
  if (noun !== "model-file") return undefined;
  const [makers, maker, ...rest] = steps;
  if (makers !== "decisionMakers" || typeof maker !== "object") return undefined;
  const at = rest.indexOf("statements");
  const statement = rest[at + 1];
  if (at < 0 || typeof statement !== "object") return undefined;
  const type =
    rest[0] === "types" && typeof rest[1] === "object"
      ? rest[1].key
      : rest[0] === "types"
        ? rest[1]
        : undefined;
  const place = from ?? to;
  const within = rest.slice(at + 2);
  // A statement is what it says.
  const isItself = within.length === 0 || (kind === "changed" && within.length === 1 && within[0] === "say");
  const said = isItself ? nameOf(before ?? after ?? statement.key) : keyInWords(statement.key);
  const nth =
    place === undefined || !isItself ? "statement" : `${ORDINALS[place] ?? `${place + 1}th`} statement`;
  return `${possessive(makerName(entry, maker.key))} ${nth}${typeof type === "string" ? ` as ${type}` : ""}${kind === "changed" && isItself ? "" : `, ${said}`}${isItself ? "" : `: ${fieldInWords(within)}`}`;
}

function makerName(entry: Data, id: string): string {
  const makers = (entry as { decisionMakers?: { id?: unknown; name?: unknown }[] }).decisionMakers;
  const name = Array.isArray(makers) ? makers.find((maker) => maker?.id === id)?.name : undefined;
  return typeof name === "string" ? name : id;
}

function possessive(name: string): string {
  return `${name}’s`;
}

function fieldInWords(steps: readonly KeyStep[]): string {
  return steps.map((step) => (typeof step === "string" ? step : keyInWords(step.key))).join(" › ");
}

/** The last step says already what was put in or taken out. */
function isName(steps: readonly KeyStep[], value: Data | undefined): boolean {
  const last = steps.at(-1);
  return (
    typeof last === "object" &&
    (typeof value !== "object" || value === null || nameOf(value) === nameOf(last.key))
  );
}

function nameOf(item: Data): string {
  if (typeof item === "object" && item !== null && !Array.isArray(item))
    for (const field of ["say", "id", "name"]) if (typeof item[field] === "string") return short(item[field]);
  return short(item);
}

const LONGEST = 90;

/** What has no name is known by all that it holds. */
function keyInWords(key: string): string {
  if (!/^[[{]/.test(key)) return short(key);
  try {
    return short(JSON.parse(key) as Data);
  } catch {
    return short(key);
  }
}

/** As a case has it on one line. */
function inBrackets(value: Data | undefined): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).map(([name, said]) => `${name}: ${inBrackets(said)}`);
  return `{${fields.join(", ")}}`;
}

function short(value: Data | undefined): string {
  const text = typeof value === "string" ? value : inBrackets(value);
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : line;
  return typeof value === "string" ? `“${cut}”` : cut;
}

/** Two values, long texts from shortly before where they part. */
function besideEachOther(before: Data | undefined, after: Data | undefined): string[] {
  const texts = [before, after];
  if (!texts.every((text) => typeof text === "string")) return texts.map(short);
  const [a, b] = texts.map((text) => text.replace(/\s+/g, " ").trim()) as [string, string];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < LONGEST - 30 || Math.max(a.length, b.length) <= LONGEST) return [short(a), short(b)];
  const from = a.lastIndexOf(" ", same - 25) + 1;
  return [a, b].map((text) => short(`… ${text.slice(from)}`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
