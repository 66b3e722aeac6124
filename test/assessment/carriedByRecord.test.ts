import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenOut } from "../../src/assessment/acronyms.ts";
import { assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { type Case, parseCase, parseDate, parseDay } from "../../src/record/index.ts";
import { phrases } from "../../src/words/de/grammar.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { numberOf } from "./numberOf.ts";
import { workedCase } from "./workedCase.ts";

/** The page says no more than the record and its notes carry: of cases of every shape, on many days, in each language. */

const FOLDER = new URL("../fixtures/united-states-iran/", import.meta.url);
const second = parseCase(
  new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")])),
).case!;

function pageOf(record: Case, day: string, language = "en") {
  const assessed = assess(record, { day: parseDay(day)!, folder: "x", language: languageOf(language)! });
  const { page, text, notes } = narrate(assessed, (_, clusters) =>
    clusters.map((works) => ({ text: works.map(({ id }) => id).join("; "), html: "" })),
  );
  const block = (name: string) => text.find((one) => one.block === name)?.text ?? "";
  const words = text.reduce((sum, one) => sum + one.words, 0);
  return {
    record,
    page,
    block,
    notes,
    words,
    json: assessed.assessment,
    all: text.map((one) => one.text).join("\n"),
  };
}

const worked = workedCase();
const DAYS: [name: string, record: Case, days: string[]][] = [
  [
    "the worked case",
    worked,
    [
      "1998-06-01",
      "2008-12-01",
      "2012-06-01",
      "2014-03-10",
      "2014-06-01",
      "2019-12-01",
      "2021-06-01",
      "2021-12-01",
      "2022-01-13",
      "2022-06-01",
      "2024-01-15",
      "2026-11-26",
    ],
  ],
  [
    "the United States and Iran",
    second,
    ["2008-06-01", "2018-06-01", "2021-12-15", "2023-06-01", "2025-06-01", "2026-11-26"],
  ],
];
const PAGES = DAYS.flatMap(([name, record, days]) =>
  days.map((day): [string, ReturnType<typeof pageOf>, ReturnType<typeof pageOf>] => [
    `${name} as of ${day}`,
    pageOf(record, day),
    pageOf(record, day, "de"),
  ]),
);

/** What holds of every page, of whatever case. */
function holds({ json, block, all }: ReturnType<typeof pageOf>) {
  // That no meeting is on record does not say that there was none.
  expect(all).not.toMatch(/\b(?:has|have) not met\b|\blast met on\b/);
  // Priorities are newly stated only where the model or a list of it is another.
  const { changedSince } = json;
  if (changedSince?.answer.through.includes("priorities"))
    expect(changedSince.priorities.model || changedSince.priorities.lists.length > 0).toBe(true);
  // "Each other" is said of two who both ask.
  const asked = block("why");
  if (asked.startsWith("What they ask of each other")) {
    const parties = json.parties.map(({ id }) => id);
    for (const id of parties)
      expect(json.demands.some(({ actor, addressee }) => actor === id && parties.includes(addressee!))).toBe(
        true,
      );
  }
  expect(all).not.toMatch(/to that effect|counted as (?:no longer )?met(?! \()/);
  expect(all).not.toMatch(/\ban NATO\b/);
}

const MOST_WORDS = 550;
/** So many it takes, in the language that needs most, to say how the priorities stand to what was known when they were set down. */
const WORDS_OF_THAT = 24;

describe("what the page says is carried by its record", () => {
  test.each(PAGES)("%s", (_, english) => holds(english));

  test("of any case", () => {
    fc.assert(
      fc.property(anyCase, ({ files }) => {
        const { case: record } = parseCase(files);
        if (record) holds(pageOf(record, DAY));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test.each(PAGES)(
    "%s: a rule is told as a party's only with a work of its own",
    (_, { page, notes, json }) => {
      const items = page.blocks.flatMap((one) =>
        one.kind === "list" && one.ordered === true ? one.items : [],
      );
      for (const item of items) {
        const told = item.map((part) => (typeof part === "string" ? part : "")).join("");
        const cited = item.flatMap((part) =>
          typeof part === "object" && "note" in part
            ? (notes.find(({ number }) => number === part.note) ?? [])
            : [],
        );
        if (/\bread as /iu.test(told))
          for (const { text } of cited) expect(text, told).toMatch(/^Inferred from: /);
        if (/\bread as |^Presumably | taken to want /iu.test(told)) continue;
        const works = cited.flatMap(({ sources }) => sources);
        const voices = [worked, second].flatMap(({ sources }) =>
          sources.flatMap(({ id, actor }) => (works.includes(id) && actor !== undefined ? [actor] : [])),
        );
        const parties = json.parties.map(({ id }) => id);
        expect(
          voices.some((actor) => parties.includes(actor)),
          told,
        ).toBe(true);
        for (const { text } of cited) expect(text, told).not.toMatch(/^Inferred from: /);
      }
    },
  );

  test.each(PAGES)(
    "%s: where priorities answer, how they did on the turns known when they were ranked is told, as the path has it",
    (_, { block, json, words }) => {
      const moves = (json.onRecord?.choices ?? []).filter(
        ({ kind, lists }) =>
          kind === "move" && lists.length > 0 && lists.every(({ beforehand }) => beforehand),
      );
      if (!json.answer.answered || moves.length === 0) return;
      const told = /(?:(?:Of|All) (\w+) earlier moves|The one earlier move) (.+?)\./u.exec(block("sure"));
      // Where the page is full, it is left to the annex.
      if (told === null) return expect(words + WORDS_OF_THAT, block("sure")).toBeGreaterThan(MOST_WORDS);
      const kinds = {
        explained: /(\w+) fits? /u,
        contradicted: /(\w+) goe?s? against /u,
        tie: /(\w+) speaks? neither for nor against /u,
        undecided: /(\w+) (?:is|are) left open by /u,
      };
      if (told[1] === undefined) return;
      expect(numberOf(told[1])).toBe(moves.length);
      for (const [verdict, pattern] of Object.entries(kinds)) {
        const found = pattern.exec(told[2]!)?.[1];
        expect(found === undefined ? 0 : numberOf(found), verdict).toBe(
          moves.filter((one) => one.verdict === verdict).length,
        );
      }
    },
  );

  test.each(PAGES)(
    "%s: that they talk is said within half a year of a meeting of both, or a year where formats alone tell",
    (_, { block, json }) => {
      if (!/They talk|they were talking|they met that day|They are in talks/u.test(json.answer.headline))
        return;
      const met = json.answer.talksToday.channels.flatMap(({ lastMet }) => lastMet ?? []);
      const last = Math.max(...met.map((date) => parseDate(date)!.last));
      expect(met, block("judgement")).not.toEqual([]);
      expect(parseDay(json.recordEnds ?? json.asOf)! - last).toBeLessThanOrEqual(
        json.answer.talksToday.restsOn === "formats" ? 365 : 183,
      );
    },
  );

  test.each(PAGES)(
    "%s: no note names a work older than the day it is cited for",
    (_, { page, notes, record }) => {
      const lines = page.blocks.flatMap((one) =>
        one.kind === "paragraph" ? [one.text] : one.kind === "list" ? one.items : [],
      );
      for (const line of lines)
        for (const [i, part] of line.entries()) {
          const before = line[i - 1];
          if (typeof part !== "object" || !("note" in part) || typeof before !== "string") continue;
          // What was asked is told with the day of its answer too: of the first of the days.
          const days = [...before.matchAll(/\d{1,2} \p{L}+ \d{4}/gu)].map(([day]) =>
            Date.parse(`${day} UTC`),
          );
          if (days.length === 0 || !/\(\d{1,2} \p{L}+ \d{4}\)[.]$/u.test(before)) continue;
          const day = parseDay(new Date(Math.min(...days)).toISOString().slice(0, 10))!;
          for (const id of notes.find(({ number }) => number === part.note)!.sources) {
            const { issued } = record.sources.find((one) => one.id === id)!;
            if (issued !== undefined)
              expect(parseDate(issued)!.last, `${id}: ${before}`).toBeGreaterThanOrEqual(day);
          }
        }
    },
  );

  test.each(PAGES)(
    "%s: the count of changes tried denies no way that the page lists",
    (_, { block, page }) => {
      const isDenied = /None of \d+ small changes tried/u.test(block("sure"));
      const isListed = /could lead to lasting talks/u.test(block("change"));
      if (isDenied && isListed) expect(block("sure")).toMatch(/named above, would/u);
      expect(page.blocks.length).toBeGreaterThan(0);
    },
  );

  test.each(PAGES)(
    "%s: names no channel without saying which, and no priorities but those assumed",
    (_, { all }) => {
      expect(all).not.toMatch(
        /the channel\b|[Bb]y these priorities|cannot be said|the case (?:gives|examines)/u,
      );
    },
  );

  test.each(PAGES)(
    "%s: the one step that leads a reason is not told again as how sure this is",
    (_, { block }) => {
      const led = /What .+ did on (\d+ \w+ \d{4}) contradicts the rule that decides/u.exec(block("why"));
      if (led)
        expect(block("sure")).not.toMatch(new RegExp(`One move since[^.]*\\.[^.]*\\(${led[1]}\\)`, "u"));
    },
  );

  test.each(PAGES)("%s: a word of somebody's that has no other day bears its own", (_, { block }) => {
    expect(block("standing")).not.toMatch(/\(by (?:its|their) own word\)/);
  });

  test.each(PAGES)("%s: German has no comma between brackets and 'und'", (_, __, german) => {
    expect(german.block("standing")).not.toMatch(/^[^,]*\([^()]*\), und /mu);
    expect(german.all).not.toMatch(/im Format NATO|: Hinzunehmen/);
  });
});

test("what came before a thing was asked, or on the same day, is no answer to it", () => {
  const withAnswer = (date: string) =>
    workedCase((name, text) =>
      name === "demands.yaml"
        ? text.replace(
            "\n    sources: [fpj-2022-02-24]\n    verification: verified\n\n  - id: russia-demands-arms-2022",
            `\n    sources: [fpj-2022-02-24]\n    answers: [{date: ${date}, is: refused, says: Moscow refuses this., sources: [fpj-2022-02-24]}]\n    verification: verified\n\n  - id: russia-demands-arms-2022`,
          )
        : text,
    );
  expect(pageOf(withAnswer("2022-02-23"), "2022-03-10").block("why")).not.toMatch(
    /refuse[sd]? (?:this )?\(2[34] February/,
  );
  expect(pageOf(withAnswer("2022-02-24"), "2022-03-10").block("why")).not.toMatch(
    /refuse[sd]? (?:this )?\(2[34] February/,
  );
  expect(pageOf(withAnswer("2022-02-26"), "2022-03-10").block("why")).toMatch(
    /refuse[sd] (?:this )?\(26 February 2022\)/,
  );
});

test("a demand made to nobody alone names no addressee, and nobody is said to owe it an answer", () => {
  const { block, json } = pageOf(worked, "2022-06-01");
  expect(json.demands.find(({ id }) => id === "russia-demands-arms-2022")?.addressee).toBeUndefined();
  expect(block("why")).toMatch(
    /^What is asked\.[\s\S]*Russia asks \(15 April 2022\) that the United States and its allies stop arming Ukraine/,
  );
  expect(block("watch")).not.toMatch(/15 April 2022/);
});

test("the article goes with the sound of the name that stands for an acronym", () => {
  const names = fc.constantFrom("Atlantic Forum", "NATO-Russia Council", "Open Table", "Joint Group");
  fc.assert(
    fc.property(names, fc.constantFrom("a", "an"), (name, article) => {
      const told = writtenOut(
        [{ abbreviation: "NRC", name }] as unknown as Case["formats"],
        `They hold ${article} NRC meeting.`,
      );
      expect(told).toBe(`They hold ${/^[AO]/u.test(name) ? "an" : "a"} ${name} meeting.`);
    }),
  );
  const inItself = [{ abbreviation: "KFOR", name: "Contingent in KFOR" }] as unknown as Case["formats"];
  expect(writtenOut(inItself, "It leaves KFOR.")).toBe("It leaves KFOR.");
});

test("what stands in brackets asks for no comma in German", () => {
  expect(phrases(["erfüllt nichts (weder dies, noch das)", "führt Krieg"], "und")).toBe(
    "erfüllt nichts (weder dies, noch das) und führt Krieg",
  );
  expect(phrases(["hofft, dass es endet", "führt Krieg"], "und")).toBe(
    "hofft, dass es endet, und führt Krieg",
  );
});

test("a doubt about a body is told in words, and an answer in one where there is no room for more", () => {
  expect(pageOf(worked, "2026-11-26").block("standing")).toMatch(
    /Whether the NATO-Russia Council still stands is contested \(3 December 2025: Poland's foreign minister reports .*\); its last meeting on record was on 12 January 2022/,
  );
  expect(pageOf(worked, "2022-03-10").block("why")).toMatch(
    /Russia asked NATO \(17 December 2021\).*; (?:refused|NATO and the United States refuse the core[^;]*) \(26 January 2022\)/,
  );
});
