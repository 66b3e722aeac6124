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
import { beliedReason } from "../../src/assessment/reasons.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { evaluate, optionsIn, parseStatement, solve } from "../../src/strategy/index.ts";
import { pageWords } from "../../src/words/index.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { numberOf } from "./numberOf.ts";
import { assessWorkedCase } from "./workedCase.ts";

const MOST_WORDS = 550;
const DATES = ["2008-12-01", "2010-12-01", "2014-06-01", "2021-12-01", "2022-01-13", "2022-06-01"];

interface Reviewed {
  json: Assessment;
  page: Page;
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
    record,
  };
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.text : block.kind === "list" ? block.items.flat() : [],
  );
}

/** One seed gives every property the same cases first: each is reviewed once for all of them. */
const reviewed = new Map<string, Reviewed>();

const holds = (check: (reviewed: Reviewed) => void, numRuns = 40) =>
  fc.assert(
    fc.property(anyCase, ({ files }) => {
      const texts = JSON.stringify([...files]);
      const one = reviewed.get(texts) ?? review(files);
      reviewed.set(texts, one);
      check(one);
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
    holds(({ page, json }) => {
      const inlines = inlinesOf(page.blocks);
      for (const inline of inlines)
        if (typeof inline !== "string") expect(Object.keys(inline)).not.toContain("place");
      expect(page.blocks.map(({ kind }) => kind)).not.toContain("table");
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
          /(?<!the present )talks would (?:not last|last under (?:no reading|neither))/,
        );
      }
      const said =
        /no steps that benefit whoever takes them lead to talks that would (?:not )?last|the present talks would not last|talks would (?:not last|last (?:by themselves )?(?:by the one reading|if (?<party>.+?) (?:is|are) read as (?<types>[^,;.]+)|under (?<word>both|neither|every|no|\d+)))/.exec(
          answer.sentence,
        );
      expect(said, answer.sentence).not.toBeNull();
      const { party, types, word } = said!.groups!;
      if (party === undefined) {
        const number = /not last|^no steps/.test(said![0])
          ? 0
          : word === undefined
            ? 1
            : ({ both: 2, neither: 0, every: all, no: 0 }[word] ?? Number(word));
        expect(number).toBe(lasting.length);
      } else {
        // One party's reading decides alone: under each such reading talks last, and under no other.
        const bare = (name: string) => name.toLowerCase().replace(/^the /, "");
        const maker = model.decisionMakers.find(({ name }) => bare(name) === bare(party))!;
        const named = types!.toLowerCase().split(/, | or /);
        const read = solution!.scenarios.filter((scenario) => {
          const type = scenario.types[maker.id]!;
          return named.includes((maker.types![type]!.name ?? type).toLowerCase());
        });
        expect(lasting, answer.sentence).toEqual(read);
      }
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
        const says =
          /^The record ends on [^,]+, and (they were not talking|they were talking|they met that day|they held no talks|the last meeting)/;
        const [, then] = says.exec(answer.headline) ?? [];
        const isNo = then === "they were not talking" || then === "they held no talks";
        expect(/^They talk|is open to both/.test(answer.headline) || (then !== undefined && !isNo)).toBe(
          talksToday.is === "yes",
        );
        expect(/^There are no talks/.test(answer.headline) || isNo).toBe(talksToday.is === "no");
        // Talks that last under every reading need no change, and nobody gains by ending them.
        const isAll = lasts.length === lasting.of;
        expect(
          /(?:Any one|Each) of these changes of mind|This change of mind|No (?:single|small) change|annex lists changes/.test(
            block("change"),
          ),
        ).toBe(!isAll && !/no sequence of moves|too many situations/.test(block("change")));
        if (isAll) expect(block("why")).not.toMatch(/would gain by/);
        if (lasts.length === 0) expect(block("why")).not.toMatch(/would lose by ending/);
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
      const { answer } = json;
      const block = (name: string) => json.page.find((one) => one.block === name)!.text;
      const text = json.page.map((one) => one.text).join("\n");
      expect(
        text.match(
          /.{0,40}(states no model|is computed|would have to be restated|No confidence|names nothing).{0,40}/,
        ),
      ).toBeNull();
      // An edit is told whole and plainly, or in the annex only.
      expect(block("change")).not.toMatch(/…|it is not so that/);
      // A wish with iff is told by the half that decides; a sign is named or not told.
      expect(block("why")).not.toMatch(/exactly when/);
      expect(block("watch")).not.toMatch(/a sign that/);
      // Behind a count of moves each kind is counted and shown by one of them with its day; together they are all.
      const [, steps, acts] =
        /(\w+) steps? since(?: then, up to [^,]+,)? puts? these priorities to the test\. (.*)/su.exec(
          block("sure"),
        ) ?? [];
      if (steps !== undefined) {
        const all = numberOf(steps);
        const kinds = [
          ...acts!.matchAll(
            /(?:They (?:explain (\w+)|(?:failed|held) (?:(\w+) times|(once|twice)))|(\w+) (?:does|do) not decide it)[^:]*: .*?\(.*?\)/gsu,
          ),
        ].map(([, explained, times, word, open]) =>
          word !== undefined
            ? ["once", "twice"].indexOf(word) + 1
            : ["it", "both", "all"].includes(explained ?? "")
              ? all
              : numberOf(explained ?? times ?? open!),
        );
        expect(
          kinds.reduce((sum, n) => sum + n, 0),
          block("sure"),
        ).toBe(all);
      }
      // What no steps lead to is no answer for a threat holding it, nor are talks that there are opened otherwise.
      if (Object.keys(answer.lasting.how).length === 0) expect(block("judgement")).not.toMatch(/by a threat/);
      if (answer.talksToday.is === "yes" && answer.talksToday.isDialogue)
        expect(block("judgement")).not.toMatch(/opened otherwise/);
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
        expect(json.page[1]!.text).toMatch(/This page cannot say whether talks would last/);
      }
    });
  });

  test("past the end of the record it says only what was so then, with its day", () => {
    holds(({ json }) => {
      const { answer, recordEnds } = json;
      if (recordEnds === undefined || !/^(?:yes|no)$/.test(answer.talksToday.is)) return;
      expect(answer.headline).toMatch(/^The record ends on /);
      const judgement = json.page.find(({ block }) => block === "judgement")!.text;
      expect(judgement).not.toMatch(/They (?:talk|do not talk|meet|do not meet|hold)\b|There are no talks/);
    });
  });

  test("credits and charges priorities with no step from before they were stated", () => {
    holds(({ json }) => {
      const sure = json.page.find(({ block }) => block === "sure")!.text;
      expect(sure).not.toMatch(/No step since|before, /);
      const since = json.onRecord?.choices.filter(
        ({ kind, lists }) => kind === "move" && !lists.every(({ beforehand }) => beforehand),
      );
      const told = /(?:^|[.] )(\w+) steps? since[^.]* puts? these priorities to the test/.exec(sure);
      if (!told) return;
      const n = numberOf(told[1]!);
      expect(n).toBeGreaterThan(0);
      expect(n).toBeLessThanOrEqual(since!.length);
    });
  });

  test("tells what was asked before a break, and not again since, as past; and what is asked now as present", () => {
    holds(({ json }) => {
      const text = json.page.map((one) => one.text).join("\n");
      for (const { says, overtaken } of json.demands) {
        const [before] = text.match(new RegExp(`[^.\n]*${says}`)) ?? [];
        if (before === undefined) continue;
        if (overtaken === undefined) expect(before).toMatch(/ (?:asks?|proposes?) /);
        else expect(before).toMatch(/^(?:Before the break of|.*Before the break of) .* (?:asked|proposed) /);
      }
    });
  });

  test("strings no sentences with semicolons and no table of brackets", () => {
    holds(({ json }) => {
      // What is quoted keeps the marks of who said it.
      for (const { block, text } of json.page)
        for (const sentence of text.replace(/“[^”]*”/gu, "“”").split(/(?<=[.!?]”?) (?=[\p{Lu}\p{Lo}])|\n/u)) {
          // What to watch for is a list of things, none of them a sentence.
          if (block !== "watch")
            expect(sentence.split(";").length - 1, `${block}: ${sentence}`).toBeLessThanOrEqual(1);
          for (const part of block === "watch" ? sentence.split(";") : [sentence])
            expect(part.split(" (").length - 1, `${block}: ${part}`).toBeLessThanOrEqual(2);
        }
    });
  });

  test("tells with the word of confidence, which always stands, its first ground at least", () => {
    holds(({ json }) => {
      const { confidence } = json.answer;
      const judgement = json.page.find(({ block }) => block === "judgement")!.text;
      expect(/[Cc]onfidence (?:in this judgement )?is/.test(judgement)).toBe(confidence !== null);
      if (!confidence) return;
      const grounds = confidence.steps.filter(({ down }) => down > 0).sort((x, y) => y.down - x.down);
      const isNew = json.model!.asOf === json.asOf && json.model!.restated === undefined;
      // What follows by each reading stands beside it; on the day of the priorities nothing can have tested them.
      const first = grounds.findIndex(
        ({ reason }) => grounds.length === 1 || (reason !== "readings" && (reason !== "untested" || !isNew)),
      );
      expect(judgement).not.toMatch(/Confidence in this judgement is \w+\.$/u);
      if (first < 0) return;
      const { reason } = grounds[first]!;
      const isTold = [confidence.because[first]!, pageWords.confidence.short[reason]!].some((says) =>
        judgement.includes(says),
      );
      expect(isTold, `${reason}: ${judgement}`).toBe(true);
    });
  });

  test("counts readings only by the parties whose reading makes a difference", () => {
    holds(({ json, record }) => {
      const text = json.page.map((one) => one.text).join("\n");
      const makers = record.models[0]?.model.decisionMakers ?? [];
      for (const [told, n, of, names] of text.matchAll(
        /under (\d+) of (\d+) readings(?: of ([^,:.;(]+))?/g,
      )) {
        expect(names, told).toBeDefined();
        const bare = (name: string) => name.toLowerCase().replace(/^the /, "");
        const deciding = makers.filter(({ name }) => bare(names!).includes(bare(name)));
        const product = deciding.reduce((all, { types }) => all * Object.keys(types ?? { one: 1 }).length, 1);
        expect(Number(of), told).toBe(product);
        expect(Number(n)).toBeLessThan(Number(of));
      }
    });
  });

  test("says for how long the record has been silent, once that is more than a month, and tells no more of that time", () => {
    holds(({ json }) => {
      const judgement = json.page.find(({ block }) => block === "judgement")!.text;
      expect(/No event of the .* since is on record/.test(judgement)).toBe(json.recordEnds !== undefined);
    });
  });

  test("tells, where nothing is answered, the conditions that parties set, or that none is on record", () => {
    holds(({ json }) => {
      if (json.answer.answered) return;
      const change = json.page.find(({ block }) => block === "change")!.text;
      expect(change).toMatch(
        /^What would change it\. (?:A condition |Whether a condition |No (?:unmet )?condition |What conditions |The annex lists )/,
      );
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

  test("names what NATO demands where it is first said how things stand, and gives the war its reason", () => {
    const { json } = assessWorkedCase("2021-12-01");
    const block = (name: string) => json.page.find((one) => one.block === name)!.text;
    expect(block("standing")).toMatch(/demands over Ukraine \(to return Crimea and stop backing/);
    expect(block("why")).toMatch(/Read as coercive, Russia would wage a large-scale war against Ukraine if /);
  });

  test("foretells nothing by a rule that what was done since goes against, and says what is left", () => {
    for (const day of ["2022-01-13", "2022-02-20"]) {
      const { json } = assessWorkedCase(day);
      const found = beliedReason(json.onRecord, json.reasons)!;
      expect([json.answer.why, json.answer.verdict, found.day]).toEqual(["belied", null, "2022-01-12"]);
      const judgement = json.page.find(({ block }) => block === "judgement")!.text;
      expect(judgement).toMatch(
        /only if NATO .* and on 12 January 2022 it did otherwise, as at eleven meetings before\./,
      );
      expect(judgement).toMatch(
        /Not everything rests on that assumption: read as coercive \(a view public by 30 November 2021\), Russia would wage/,
      );
      expect(json.page.map(({ text }) => text).join("\n")).not.toMatch(
        /would (?:not )?last (?:by|under)|Instead/,
      );
      expect(json.answer.oldPriorities).toBeDefined();
    }
    expect(assessWorkedCase("2022-01-11").json.answer.answered).toBe(true);
  });

  test("says of a rule what stood against it for years, with the days and the meetings", () => {
    const { json } = assessWorkedCase("2021-12-01");
    expect(
      json.onRecord!.stands.map(({ type, option, from, to }) => [type, option, from, to]),
    ).toContainEqual(["restrained", "T", "2014-04-01", "2021-10-31"]);
    // What the answer hangs on is not left standing by itself, and what follows without it is told too.
    const block = (name: string) => json.page.find((one) => one.block === name)!.text;
    const dropped = json.assumptions.find(
      ({ edit, statement }) => edit === "drop" && statement === "T iff (P or U)",
    )!;
    // With the answer where there is room for both, else behind the reason.
    const isBeside = block("judgement").includes(
      `Yet Russia came to eleven meetings (2 June 2014 to 5 July 2019, the last on record) without what it is assumed to wait for; if, read as restrained, it set no such condition, ${dropped.effect}.`,
    );
    expect(
      block("why").includes(
        "; but at eleven meetings from 2 June 2014 to 5 July 2019 it did so without that",
      ),
    ).toBe(!isBeside);
    // Read as coercive, only a threat would hold talks: of that reading it is not said that they would last.
    expect(dropped).toMatchObject({ type: "restrained", effect: "talks, once opened, would last" });
    expect(block("head")).toContain("(restrained; coercive, ranked with hindsight)");
    expect(block("judgement")).toMatch(
      isBeside
        ? /Confidence is therefore low\.$/u
        : /Confidence in this judgement is low: a decisive priority goes against what is on record/u,
    );
    // Every number of small edits is the one that was counted.
    const { of, sameVerdict } = json.carried!;
    expect(sameVerdict).toBe(of);
    expect(block("sure")).toContain(`None of ${of} small changes tried`);
    // What the page lists as ways to such talks is none of those.
    expect(block("sure")).toContain("opens a way to lasting talks; others, named above, would.");
  });

  test("tells what NATO said when its earlier word ended, and the treaty that Russia left", () => {
    const { json } = assessWorkedCase("2026-11-27");
    const standing = json.page.find(({ block }) => block === "standing")!.text;
    expect(standing).toMatch(/On 14 March 2025 NATO said: After the war /);
    const before = assessWorkedCase("2024-02-01").json.page.find((one) => one.block === "standing")!.text;
    expect(before).toMatch(
      /Russia left the Treaty on Conventional Armed Forces in Europe on 7 November 2023/,
    );
  });

  test("when they are talking the page says so first", () => {
    expect(assessWorkedCase("2022-01-13").json.answer.headline).toMatch(/^They met on 12 January 2022$/);
    expect(assessWorkedCase("2010-12-01").json.answer.headline).toMatch(/^They talk, /);
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
