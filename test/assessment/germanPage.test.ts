import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_BLOCKS } from "../../src/assessment/findings/index.ts";
import {
  type Assessment,
  allBlocks,
  assess,
  type Block,
  type Inline,
  languageOf,
  narrate,
  type Page,
  writeHtml,
  writeMarkdown,
  writeText,
} from "../../src/assessment/index.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { pageWordsIn } from "../../src/words/index.ts";
import { quotedThoughGerman, sayAllInGerman, twinsOf } from "../twins.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { secondCase } from "./secondCase.ts";
import { workedCase, workedFiles } from "./workedCase.ts";

const DAYS = [
  "2008-12-01",
  "2010-12-01",
  "2014-06-01",
  "2021-12-01",
  "2022-01-13",
  "2022-06-01",
  "2025-12-31",
];
const MOST_WORDS = 550;
const GERMAN = languageOf("de")!;

function review(record: Case, day: string): { page: Page; text: Assessment["page"]; json: string } {
  const assessed = assess(record, { day: parseDay(day)!, folder: "any", language: GERMAN });
  const { page, text } = narrate(assessed, (_, clusters) =>
    clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
  );
  return { page, text, json: JSON.stringify(assessed.assessment) };
}

function reviewAny(files: Map<string, string>) {
  const { case: record } = parseCase(files);
  return review(record!, DAY);
}

const worked = workedCase();
/** The same, of which every text that may be said in German is. */
const allGerman = workedCase();
const twins = sayAllInGerman(allGerman);

/** What the page itself says: without what is marked as its author's, quoted, typed or cited. */
function ownWords(page: Page): string[] {
  const own = (inlines: readonly Inline[]) =>
    inlines
      .map((inline) => {
        if (typeof inline === "string") return inline;
        if ("language" in inline) return "";
        if ("strong" in inline) return inline.strong;
        if ("emphasis" in inline) return inline.emphasis;
        return "term" in inline ? `${inline.term} (${inline.gloss})` : "";
      })
      .join("")
      .replaceAll(/„[^“]*“/gu, "„“");
  const texts = (block: Block): string[] => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [own(block.text)];
      case "list":
        return block.items.map(own);
      case "table":
        return [block.caption, ...block.head.map(own), ...block.rows.flatMap(({ cells }) => cells.map(own))];
      default:
        return [];
    }
  };
  return [
    own([page.subtitle ?? ""]),
    page.annex?.title ?? "",
    own(page.warning ?? []),
    ...allBlocks(page).flatMap(texts),
  ];
}

const ENGLISH =
  /(?<![\p{L}-])(?:the|of|and|is|that|which|with|from|would|not|are|has|have|this|they|their|its|could|each|any|by|for|under|to|on|or|if|than|where|what|no)(?![\p{L}-])/iu;
/** Names that are English in any language, and ids of rules of the checks. */
const NAMES = /Smith & Sons|\([a-z-]+\)/gu;

function english(page: Page): string[] {
  return ownWords(page)
    .map((text) => text.replaceAll(NAMES, ""))
    .filter((text) => ENGLISH.test(text));
}

/** An article of the wrong case behind a preposition, in what the page itself says. */
const WRONG_CASE =
  /(?<![\p{L}-])(?:(?:mit|von|bei|seit|aus|zu|nach|gegenüber) (?:die|das|des)|(?:für|gegen|ohne|durch|um) (?:dem|des|der)|(?:wegen|trotz) (?:die|das|den)) (?=\p{L})/iu;
/** What readers struck: whose priorities, what a telegram leaves out, what says nothing in German. */
const STRUCK =
  /um (?:ihrer|seiner) selbst willen|erprob|das Gegenteil,|schon bekannte|geprüften Fällen|nutzt den Kanal|kam es zum Bruch|(?:diese|diesen) Prioritäten|nicht mehr gelten müssen|Der Anhang nennt (?:ein|zwei|drei|\p{L}+) weitere|miteinander rede/u;
/** Verbs of ours behind a name of several: "die Vereinigten Staaten hat". */
const OF_ONE =
  /[Dd]ie (?:Vereinigten Staaten|Vereinten Nationen|Niederlande) (?:hat|ist|will|kam|nahm|verlangt|verlangte|schlägt|schlug|wird|würde|wollte|wäre|antwortet|zustimmt|absagt|handelte|stellt|gewährt|kommt|gewinnt)(?!\p{L})/u;

function faultyGerman(page: Page): string[] {
  const own = ownWords(page).map((text) => text.replaceAll(NAMES, ""));
  return [WRONG_CASE, STRUCK, OF_ONE].flatMap((fault) =>
    own.flatMap((text) => text.match(new RegExp(`.{0,40}(?:${fault.source}).{0,30}`, "u"))?.[0] ?? []),
  );
}

const holds = (check: (files: Map<string, string>) => void, numRuns: number) =>
  fc.assert(
    fc.property(anyCase, ({ files }) => {
      check(files);
    }),
    { numRuns },
  );

describe("the page in German", () => {
  test("of any case has no English but its author's words, and says what it says in German", () => {
    holds((files) => {
      const { page } = reviewAny(files);
      expect(english(page)).toEqual([]);
      expect(faultyGerman(page)).toEqual([]);
    }, 40);
  });

  test.each(["2013-12-01", "2016-06-01", "2018-06-01", "2025-07-01"])(
    "of a case of several states in one as of %s bends its verbs",
    (day) => {
      const { page } = review(secondCase().case!, day);
      expect(english(page)).toEqual([]);
      expect(faultyGerman(page)).toEqual([]);
    },
  );

  test("of any case keeps each block to its words, and is prose", () => {
    holds((files) => {
      const { text, json } = reviewAny(files);
      for (const { block, words, most, text: told } of text) {
        expect(words, `${block}: ${told}`).toBeLessThanOrEqual(most);
        expect(told.match(/.{0,60}(undefined|NaN|\[object|null).{0,30}/)).toBeNull();
        expect(
          told.match(/.{0,60}((?<!…)\.\.|[?!]\.|…\.| {2}|\(\)|: \.|; \.| ,|„„|““|„“|[.?!]“\.).{0,30}/u),
        ).toBeNull();
        // A sentence begins large, unless with a name that begins small.
        expect(told.match(/(^|[.!?] )(die|der|das|nach|es|zu) .{0,30}/mu)).toBeNull();
      }
      expect(text.map(({ block }) => block)).toEqual(Object.keys(PAGE_BLOCKS));
      expect(text.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(MOST_WORDS);
      expect(json).not.toContain("undefined");
    }, 40);
  });

  test("answers as the English page does, with the same numbers", () => {
    holds((files) => {
      const { case: record } = parseCase(files);
      const [german, english_] = (["de", "en"] as const).map(
        (code) =>
          assess(record!, { day: parseDay(DAY)!, folder: "any", language: languageOf(code)! }).assessment
            .answer,
      );
      const plain = ({ lasting, reachable, verdict, answered }: Assessment["answer"]) => [
        lasting.how,
        lasting.heldUnreached,
        // The steps are told in the words of each language.
        { ...reachable, path: reachable.path?.map(({ decisionMaker }) => decisionMaker) },
        verdict,
        answered,
      ];
      expect(plain(german!)).toEqual(plain(english_!));
      // "In 1 of 4 readings": every count is said in both, where neither says "both" or "none".
      const counts = (text: string) =>
        [...text.matchAll(/(\d+) (?:of|von) (?:all )?(\d+)/gu)].map(([, n, all]) => `${n}/${all}`).sort();
      expect(counts(german!.sentence)).toEqual(counts(english_!.sentence));
    }, 20);
  });

  test.each(["2008-12-01", "2010-12-01", "2014-06-01", "2021-12-01", "2022-01-13", "2022-06-01"])(
    "of the worked case as of %s has no English but its author's words",
    (day) => {
      const { page, text } = review(worked, day);
      expect(english(page)).toEqual([]);
      expect(faultyGerman(page)).toEqual([]);
      for (const { block, words, most } of text) expect(words, block).toBeLessThanOrEqual(most);
    },
  );

  test.each(DAYS)("of the worked case as of %s quotes in English nothing that it has in German", (day) => {
    expect(quotedThoughGerman(writeText(review(worked, day).page), twinsOf(workedFiles()))).toEqual([]);
    expect(quotedThoughGerman(writeText(review(allGerman, day).page), twins)).toEqual([]);
  });

  test.each(["2021-12-01", "2022-01-13"])("of the worked case as of %s reads as saved", async (day) => {
    const { annex: _, ...short } = review(worked, day).page;
    await expect(writeText(short)).toMatchFileSnapshot(`pages/nato-russia-${day}.de.txt`);
  });

  test.each(DAYS)(
    "of the worked case as of %s gives as many reasons, changes and signs as the English page",
    (day) => {
      const count = (code: "en" | "de") => {
        const assessed = assess(worked, { day: parseDay(day)!, folder: "any", language: languageOf(code)! });
        const { page } = narrate(assessed, (_, clusters) => clusters.map(() => ({ text: "", html: "" })));
        return page.blocks.flatMap((block) => (block.kind === "list" ? [block.items.length] : []));
      };
      expect(count("de")).toEqual(count("en"));
    },
  );

  /** What a page tells, apart from its words: the works of its notes in their order, and the numbers of each block. */
  function facts(record: Case, day: string, code: "en" | "de") {
    const assessed = assess(record, { day: parseDay(day)!, folder: "any", language: languageOf(code)! });
    const notes: string[][] = [];
    const { text } = narrate(
      assessed,
      (_, clusters) => {
        for (const cluster of clusters) notes.push(cluster.map(({ id }) => id).sort());
        return clusters.map(() => ({ text: "", html: "" }));
      },
      { full: false },
    );
    const numbers = text.map(({ block, text: told }) => [block, ...(told.match(/\d+/gu) ?? []).sort()]);
    return { notes, numbers };
  }

  test.each(DAYS)(
    "of the worked case as of %s tells the facts of the English page, with the same works and numbers",
    (day) => expect(facts(worked, day, "de")).toEqual(facts(worked, day, "en")),
  );

  test("of any case rests on the works that the English page rests on", () => {
    holds((files) => {
      const { case: record } = parseCase(files);
      expect(facts(record!, DAY, "de").notes).toEqual(facts(record!, DAY, "en").notes);
    }, 20);
  });

  test("marks what stays English, and only that", () => {
    const { page } = review(worked, "2021-12-01");
    const html = writeHtml(page);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('„<span lang="en">War in Europe is what the Alliance exists to prevent.</span>“');
    expect(html).not.toMatch(/<span lang="en">(?:Krieg|den Status quo wahren|dass )/u);
    expect(html).toContain("Zum Text springen");
    expect(writeMarkdown(page)).toContain("**Antwort.**");
  });
});

describe("the words of the page", () => {
  test("have one shape in every language", () => {
    const shape = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
        : [`${path}: ${typeof value}`];
    // What English takes as it is in the case, another language may have words for.
    const plain = (words: unknown) =>
      shape(words)
        .filter((path) => !/^\.sections\.(?:states|phases)\./.test(path))
        .sort();
    expect(plain(pageWordsIn.de)).toEqual(plain(pageWordsIn.en));
  });
});
