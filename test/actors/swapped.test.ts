import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actorOfHost, type KnownActor, knownActor, knownActors } from "../../src/actors/index.ts";
import { checkPaper, compareWithCase, readMarkdown, readText } from "../../src/paper/index.ts";
import { type Problem, parseCase } from "../../src/record/index.ts";
import { type Swapped, swapActors } from "./swapActors.ts";

const folder = new URL("../fixtures/papers/", import.meta.url);
const papers = ["real-like", "reasoned", "faulty", "case"].flatMap((room) =>
  readdirSync(new URL(`${room}/`, folder))
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => `${room}/${name}`),
);
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const read = (name: string, text: string) => ({
  ...(name.endsWith(".md") ? readMarkdown : readText)("paper", text),
  language: "en" as const,
});

const PAIRS = [
  ["IRN", "ISR"],
  ["AGO", "ZMB"],
  ["SLE", "BIH"],
  ["USA", "NLD"],
  ["NATO", "RUS"],
  ["ECOWAS", "MLI"],
] as const;

/** Parties that exist in our papers only. */
const INVENTED: KnownActor[] = [
  {
    ...knownActor("ZMB")!,
    id: "moravia",
    name: "Moravia",
    names: { en: ["Moravia"] },
    adjectives: { en: ["Moravian"] },
  },
  { ...knownActor("EU")!, id: "league", name: "League", names: { en: ["League"] } },
].map((actor) => ({ ...actor, capitals: { en: [] }, seats: { en: [] }, hosts: [], publishers: [] }));

/** The actors a text writes most often, by a plain search for their usual names. */
function actorsOf(text: string): KnownActor[] {
  const hosts = [...text.matchAll(/https?:\/\/([^/\s)>"]+)/g)].map((match) => actorOfHost(match[1]!));
  return [...INVENTED, ...knownActors()]
    .filter(({ kind }) => kind !== "group")
    .map((actor) => {
      const words = [actor.name, ...actor.adjectives.en.slice(0, 1)].join("|");
      const count = text.match(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu"))?.length ?? 0;
      return { actor, count: count + (hosts.includes(actor) ? 0.5 : 0) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ actor }) => actor);
}

interface Finding {
  rule: string;
  at: number;
}

const inOrder = (findings: Finding[]) => findings.sort((a, b) => a.at - b.at || (a.rule < b.rule ? -1 : 1));

/** Rules with the places where their findings begin. */
function at(text: string, problems: readonly Problem[]): Finding[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return problems.map(({ rule, line, column }) => ({ rule, at: starts[line - 1]! + column - 1 }));
}

function moved(before: readonly Finding[], { placeOf }: Swapped): Finding[] {
  return inOrder(before.map(({ rule, at }) => ({ rule, at: placeOf(at) })));
}

const trials = papers.flatMap((name) => {
  const actors = actorsOf(textOf(name));
  const parties = actors.slice(0, 2);
  const ids = new Set(actors.map(({ id }) => id));
  return PAIRS.filter((pair) => parties.length > 0 && pair.every((id) => !ids.has(id))).map(
    (pair) =>
      [
        name,
        pair.slice(0, parties.length).join(" and "),
        parties.map((party, i) => [party, knownActor(pair[i]!)!] as const),
      ] as const,
  );
});

test("every paper that names actors is tried with others", () => {
  const named = papers.filter((name) => actorsOf(textOf(name)).length > 0);
  // One names most of the others; those of invented towns name none.
  expect(new Set(trials.map(([name]) => name)).size).toBeGreaterThanOrEqual(named.length - 1);
  expect(named.length).toBeGreaterThanOrEqual(15);
});

test.each(trials)("%s has the same findings about %s", (name, _, pairs) => {
  const text = textOf(name);
  const swapped = swapActors(text, pairs);
  expect(swapped.text).not.toBe(text);
  expect(inOrder(at(swapped.text, checkPaper(read(name, swapped.text))))).toEqual(
    moved(at(text, checkPaper(read(name, text))), swapped),
  );
});

const caseFolder = new URL("../../cases/nato-russia/", import.meta.url);
const caseFiles = new Map(
  (readdirSync(caseFolder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => [name, readFileSync(new URL(name, caseFolder), "utf8")]),
);

/** What people read in an entry; ids stay as they are. */
const IN_WORDS = new Set(["name", "aliases", "adjective", "says", "title", "note", "abbreviation"]);

/** Puts other words in the place of those people read, all through the entries of a case. */
function reword(value: unknown, swap: (text: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value as Record<string, unknown>)) {
    const entry = value as Record<string, unknown>;
    if (IN_WORDS.has(key) && typeof one === "string") entry[key] = swap(one);
    else if (IN_WORDS.has(key) && Array.isArray(one))
      entry[key] = one.map((each) => (typeof each === "string" ? swap(each) : each));
    else reword(one, swap);
  }
}

describe.each(["case/wrong.md", "case/right.txt"])("beside the case about others, %s", (name) => {
  const parties = [knownActor("NATO")!, knownActor("RUS")!];
  const text = textOf(name);
  const before = compareWithCase(read(name, text), parseCase(caseFiles).case!);

  test("has findings or none, as it should", () => {
    expect(before.length > 0).toBe(name === "case/wrong.md");
  });

  test.each([
    ["AGO", "ZMB"],
    ["SLE", "BIH"],
    ["ECOWAS", "MLI"],
    ["AU", "PHL"],
  ])("has the same about %s and %s", (...ids) => {
    const pairs = parties.map((party, i) => [party, knownActor(ids[i]!)!] as const);
    const record = parseCase(caseFiles).case!;
    // The letters of a name follow the name.
    const initials = pairs.map(([, to]) => to.name.match(/(?<!\p{L})\p{Lu}/gu)!.join("")).join("");
    const swap = (words: string) => swapActors(words, pairs, { NRC: `${initials}C` });
    reword([record.actors, record.formats, record.events], (words) => swap(words).text.replace(/^the /i, ""));
    const swapped = swap(text);
    expect(swapped.text).toContain(knownActor(ids[1]!)!.name);
    expect(inOrder(at(swapped.text, compareWithCase(read(name, swapped.text), record)))).toEqual(
      moved(at(text, before), swapped),
    );
  });
});
