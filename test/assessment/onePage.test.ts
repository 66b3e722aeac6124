import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_BLOCKS } from "../../src/assessment/findings/index.ts";
import {
  type Assessment,
  allBlocks,
  assess,
  type Block,
  type Inline,
  narrate,
  type Page,
  writeText,
} from "../../src/assessment/index.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { evaluate, optionsIn, parseStatement, solve } from "../../src/strategy/index.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { assessWorkedCase } from "./workedCase.ts";

const MOST_WORDS = 550;
const DATES = ["2008-12-01", "2010-12-01", "2014-06-01", "2021-12-01", "2022-01-13", "2022-06-01"];

interface Reviewed {
  json: Assessment;
  page: Page;
  short: Page;
  record: Case;
}

function review(files: Map<string, string>): Reviewed {
  const { case: record, problems } = parseCase(files);
  if (!record || problems.some(({ severity }) => severity === "error"))
    throw new Error(JSON.stringify(problems[0]));
  const formatter = (_: unknown, clusters: readonly { id: string }[][]) =>
    clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" }));
  const options = { day: parseDay(DAY)!, folder: "any" };
  const assessed = assess(record, options);
  const { page, notes, text } = narrate(assessed, formatter);
  return {
    json: { ...assessed.assessment, page: text, notes },
    page,
    short: narrate(assess(record, options), formatter, { full: false }).page,
    record,
  };
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.text : block.kind === "list" ? block.items.flat() : [],
  );
}

const holds = (check: (reviewed: Reviewed) => void, numRuns = 60) =>
  fc.assert(
    fc.property(anyCase, ({ files }) => {
      check(review(files));
    }),
    { numRuns },
  );

describe("the one page of any case", () => {
  test("keeps each block to its words, and all to 550", () => {
    holds(({ json }) => {
      for (const { block, words, most, text } of json.page)
        expect(words, `${block}: ${text}`).toBeLessThanOrEqual(most);
      expect(json.page.map(({ block }) => block)).toEqual(Object.keys(PAGE_BLOCKS));
      expect(json.page.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(MOST_WORDS);
    });
  });

  test("holds no letters of options, no marks of files, no commands, no chart", () => {
    holds(({ short, json }) => {
      const inlines = inlinesOf(short.blocks);
      for (const inline of inlines)
        if (typeof inline !== "string") expect(Object.keys(inline)).not.toContain("place");
      expect(short.blocks.map(({ kind }) => kind)).not.toContain("table");
      const text = json.page.map((one) => one.text).join("\n");
      expect(text.match(/.{0,60}(\b[ABC][12]\b|\.yaml|GMR|SMR|Nash|SEQ).{0,30}/)).toBeNull();
    });
  });

  test("is prose: no doubled stops, nothing undefined, every sentence begun", () => {
    holds(({ json }) => {
      for (const { text } of json.page) {
        expect(text.match(/.{0,60}(undefined|NaN|\[object|null).{0,30}/)).toBeNull();
        expect(text.match(/.{0,60}((?<!…)\.\.|[?!]\.|…\.| {2}|\(\)|: \.|; \.| ,).{0,30}/)).toBeNull();
        // A name's article is small inside a sentence and large at its start.
        expect(text.match(/(^|[.!?] )the (?!paper).{0,30}/m)).toBeNull();
        expect(text.match(/.{0,30}[a-z,] The Quartet/)).toBeNull();
      }
    });
  });

  test("says of talks, of lasting and of the verdict what solving the model anew says", () => {
    holds(({ json, record }) => {
      const { answer, statusQuo } = json;
      expect(answer.verdict === null).toBe(!answer.answered);
      if (!answer.computed) return;
      const model = record.models[0]!.model;
      const dialogue = parseStatement(record.meta.dialogue!);
      if ("fault" in dialogue) throw new Error("no dialogue");
      const { solution } = solve(
        { ...model, statusQuo: { on: statusQuo.on } },
        { concepts: ["nash", "seq"] },
      );
      // Talks while an option of force is on are dialogue only where the line names it.
      const named = new Set(optionsIn(dialogue.expression).map(({ id }) => id));
      const ruledOut = model.decisionMakers.flatMap(({ options }) =>
        options!.flatMap(({ id, force }) => (force && !named.has(id) ? [id] : [])),
      );
      const talk = new Set(
        solution!
          .states!.filter(
            ({ on }) =>
              evaluate(dialogue.expression, (id) => on!.includes(id)) &&
              !ruledOut.some((id) => on!.includes(id)),
          )
          .map(({ id }) => id),
      );
      const lasting = solution!.scenarios.filter(({ equilibria, reachable }) =>
        [...equilibria!.nash!, ...equilibria!.seq!].some((id) => talk.has(id) && reachable!.includes(id)),
      );
      const reached = solution!.scenarios.filter(({ reachable }) => reachable!.some((id) => talk.has(id)));
      expect(Object.keys(answer.lasting.how).length).toBe(lasting.length);
      expect(answer.lasting.of).toBe(solution!.scenarios.length);
      if (answer.reachable.how === "steps") expect(answer.reachable.steps.length).toBe(reached.length);
      if (answer.reachable.how === "none" || answer.reachable.how === "joint") expect(reached.length).toBe(0);
      const verdict =
        lasting.length === 0
          ? "closed"
          : lasting.length === solution!.scenarios.length
            ? "open"
            : "conditional";
      expect((answer.oldPriorities ?? answer).verdict).toBe(verdict);
      if (!answer.answered) return;
      // The sentence read back: in how many readings talks would last.
      const all = solution!.scenarios.length;
      const elsewhere = solution!.scenarios.filter(
        (scenario) =>
          !lasting.includes(scenario) &&
          [...scenario.equilibria!.nash!, ...scenario.equilibria!.seq!].some((id) => talk.has(id)),
      );
      expect(answer.lasting.heldUnreached.length).toBe(elsewhere.length);
      const byThreat = Object.values(answer.lasting.unreachedHow).every((how) => how === "threat");
      if (lasting.length === 0 && elsewhere.length > 0 && byThreat)
        expect(answer.sentence).toMatch(
          /talks would (?:not last|last) by themselves.* by a threat.*, which is no advice/,
        );
      else if (lasting.length === 0 && elsewhere.length > 0) {
        // Talks that hold are never said not to last, only not to be reached by steps that each pay.
        expect(answer.sentence).not.toMatch(
          /(?<!the present )talks would (?:not last|last under (?:none|neither))/,
        );
      }
      const said =
        /no steps that pay whoever takes them lead to talks that would (?:not )?last|the present talks would not last|talks would (?:not last|last (?:by themselves )?(?:by the one reading|under (both|neither|all|none|\d+)))/.exec(
          answer.sentence,
        );
      expect(said, answer.sentence).not.toBeNull();
      const [sentence, word] = said!;
      const number = /not last|^no steps/.test(sentence)
        ? 0
        : word === undefined
          ? 1
          : ({ both: 2, neither: 0, all, none: 0 }[word] ?? Number(word));
      expect(number).toBe(lasting.length);
      // What follows instead and where talks last are all the readings, each once.
      const told = [
        ...Object.keys(answer.lasting.how),
        ...answer.lasting.instead.flatMap(({ scenarios }) => scenarios),
      ];
      expect(told.length).toBe(all);
      expect(new Set(told).size).toBe(all);
    });
  });

  test("names every option once, on or off, and its record and its page count formats alike", () => {
    holds(({ json }) => {
      const { on, off, options } = json.statusQuo;
      expect([...on, ...off].sort()).toEqual(options.map(({ option }) => option).sort());
      const works = json.pillars.flatMap(({ operate, partly }) => [...operate, ...partly]);
      const standing = json.page.find(({ block }) => block === "standing")!.text;
      if (/Nothing on record is still in force/.test(standing)) expect(works).toEqual([]);
      if (/Still in force/.test(standing)) expect(works).toEqual(["council"]);
    });
  });

  test("contradicts itself nowhere: headline, reasons, changes and what is silent agree with the answer", () => {
    holds(({ json }) => {
      const { answer, reasons, statusQuo } = json;
      const block = (name: string) => json.page.find((one) => one.block === name)!.text;
      const { lasting, talksToday } = answer;
      const lasts = Object.keys(lasting.how);
      if (answer.answered) {
        expect(/^They talk/.test(answer.headline)).toBe(talksToday.is === "yes");
        expect(/^There are no talks/.test(answer.headline)).toBe(talksToday.is === "no");
        // Talks that last under every reading need no change, and nobody gains by ending them.
        const isAll = lasts.length === lasting.of;
        expect(
          /Any one of these|Each by itself|One smallest|No (?:single|small) change/.test(block("change")),
        ).toBe(!isAll && !/no sequence of moves|too many situations/.test(block("change")));
        if (isAll) expect(block("why")).not.toMatch(/gains? (?:nothing )?by|would gain/);
        if (lasts.length === 0) expect(block("why")).not.toMatch(/loses? by ending/);
      }
      for (const { kind, scenarios = [] } of reasons)
        if (kind === "leaves") expect(scenarios.filter((name) => lasts.includes(name))).toEqual([]);
      // What waits is told behind what is waited for.
      for (const { kind, waiting } of reasons)
        if (kind === "waits")
          expect(reasons.some(({ decisionMaker }) => decisionMaker === waiting)).toBe(true);
      for (const { option, isOn, isShown } of statusQuo.options)
        if (isOn) expect(statusQuo.off, `${option} ${isShown}`).not.toContain(option);
    });
  });

  test("speaks of the conflict and not of itself, and names what it counts", () => {
    holds(({ json }) => {
      const { answer, statusQuo } = json;
      const block = (name: string) => json.page.find((one) => one.block === name)!.text;
      const text = json.page.map((one) => one.text).join("\n");
      expect(
        text.match(
          /.{0,40}(states no model|is computed|would have to be restated|No confidence|names nothing).{0,40}/,
        ),
      ).toBeNull();
      // A wish with iff is told by the half that decides; a sign is named or not told.
      expect(block("why")).not.toMatch(/exactly when/);
      expect(block("watch")).not.toMatch(/a sign that/);
      // Every count of moves is followed by one of them.
      for (const [, behind] of block("sure").matchAll(
        /(?:fits?|goe?s? against) (?:them|only one of the readings)(.{0,2})/g,
      ))
        expect(behind, block("sure")).toMatch(/^(?: \(|$|;)/);
      // What no steps lead to is no answer for a threat holding it, nor are talks that there are opened otherwise.
      if (Object.keys(answer.lasting.how).length === 0) expect(block("judgement")).not.toMatch(/by a threat/);
      if (answer.talksToday.is === "yes" && answer.talksToday.isDialogue)
        expect(block("judgement")).not.toMatch(/opened otherwise/);
      // What comes near an option is told beside it, and then nothing is denied of it.
      for (const { option, shortOf, isOn } of statusQuo.options)
        if (shortOf.length > 0 && isOn) expect(block("standing"), option).not.toMatch(/does not count it as/);
    });
  });

  test("is sure of nothing that no text of the parties bears out", () => {
    holds(({ json }) => {
      const { confidence } = json.answer;
      if (confidence?.word !== "high") return;
      const sources = confidence.steps.find(({ reason }) => reason === "sources")!;
      expect(sources.of).toBeGreaterThan(0);
      expect(sources.n! * 2).toBeGreaterThanOrEqual(sources.of!);
      expect(confidence.steps.map(({ reason }) => reason)).not.toContain("untested");
    }, 100);
  });

  test("gives steps to talks only where steps lead there, and has nobody move twice in a row", () => {
    holds(({ json }) => {
      const { reachable } = json.answer;
      if (reachable.path === undefined) return;
      expect(reachable.how).toBe("steps");
      expect(reachable.path.length).toBeGreaterThan(0);
      for (const [i, { decisionMaker }] of reachable.path.entries())
        expect(decisionMaker).not.toBe(reachable.path[i - 1]?.decisionMaker);
    });
  });

  test("gives an example for several readings only where it is true in each", () => {
    holds(({ json, page }) => {
      const text = writeText({ ...page, blocks: allBlocks(page) }, { width: 100_000 });
      for (const outcome of json.outcomes)
        for (const says of new Set(Object.values(outcome.because))) {
          const everywhere = Object.values(outcome.because).every((other) => other === says);
          if (!everywhere) expect(text).not.toContain(`In every scenario: ${says}`);
        }
    }, 60);
  });

  test("of stale priorities it answers nothing, and says since what", () => {
    holds(({ json }) => {
      const { model, answer } = json;
      if (!model) return expect(answer.why).toBe("no-model");
      expect(model.stale).toBe(model.staleBecause.length > 0);
      if (model.stale && answer.computed) {
        expect(answer.why).toBe("stale");
        expect(answer.oldPriorities).toBeDefined();
        expect(answer.confidence).toBeNull();
        expect(json.page[1]!.text).toMatch(/not answered/);
      }
    });
  });

  test("changes by no byte when later facts are added, places aside", () => {
    fc.assert(
      fc.property(anyCase, ({ files, later }) => {
        const plain = (reviewed: Reviewed) =>
          JSON.stringify({ json: reviewed.json, page: reviewed.page }).replaceAll(
            /"(line|endLine|column|endColumn)":\d+/g,
            "",
          );
        expect(plain(review(later))).toBe(plain(review(files)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the worked case", () => {
  test.each(DATES)("as of %s keeps to its words and reads as saved", async (day) => {
    const { json, page } = assessWorkedCase(day);
    expect(json.page.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(MOST_WORDS);
    const { annex: _, ...short } = page;
    await expect(writeText(short)).toMatchFileSnapshot(`pages/nato-russia-${day}.txt`);
  });

  test("when they are talking the page says so first", () => {
    expect(assessWorkedCase("2022-01-13").json.answer.headline).toMatch(/^They talk/);
  });

  test("of priorities older than a break it gives no answer, and what they would have said apart", () => {
    for (const day of ["2014-06-01", "2022-06-01"]) {
      const { answer, model } = assessWorkedCase(day).json;
      expect([answer.answered, answer.verdict, answer.why]).toEqual([false, null, "stale"]);
      expect(model!.staleBecause.map(({ kind }) => kind)).toContain("break");
      expect(answer.oldPriorities).toBeDefined();
    }
  });
});
