import { expect, test } from "vitest";
import { type Assessed, assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { Ballot } from "../../src/assessment/onePage/ballot.ts";
import { carriers } from "../../src/assessment/onePage/carriers.ts";
import { Narrator } from "../../src/assessment/sections/narrator.ts";
import { parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

const record = workedCase();
const assessedIn = (code: string) =>
  assess(record, { day: parseDay("2021-12-01")!, folder: "any", language: languageOf(code)! });
const inEnglish = assessedIn("en");

type Left = Partial<NonNullable<Assessed["assessment"]["carried"]>>;

/** What is narrated where of the changes that are tried so many were left out. */
function narratedWith(
  { assessment, changes, ...assessed }: Assessed,
  left: Left,
  cut: { single: boolean; joint?: boolean },
  other: Partial<Assessed["assessment"]> = {},
) {
  return narrate(
    {
      ...assessed,
      assessment: { ...assessment, ...other, carried: { ...assessment.carried!, ...left } },
      changes: Object.create(changes!, {
        isCut: { value: () => cut.single },
        isJointCut: { value: () => cut.joint ?? false },
      }),
      others: () => [],
    },
    (_, clusters) => clusters.map(() => ({ text: "", html: "" })),
  );
}

function pageWith(assessed: Assessed, left: Left, isCut: boolean): string {
  return narratedWith(assessed, left, { single: isCut })
    .text.map((block) => block.text)
    .join(" ")
    .replace(/\s+/gu, " ");
}

const annexWith = (assessed: Assessed, cut: { single: boolean; joint?: boolean }) =>
  JSON.stringify(narratedWith(assessed, {}, cut, { changes: [] }).page.annex);

test("what was not tried of a model with very many states is said on the page", () => {
  const whole = pageWith(inEnglish, { untried: 0, areLargerLeft: false }, false);
  expect(whole).not.toContain("too many situations");
  expect(pageWith(inEnglish, { untried: 194, areLargerLeft: true }, true)).toMatch(
    /Not every change was tried, since the model has too many situations\. .*Of \d+ small changes of priorities 194 were not tried, since the model has too many situations\./u,
  );
  expect(pageWith(inEnglish, { untried: 0, areLargerLeft: true }, false)).toContain(
    "Not all larger changes of priorities were tried",
  );
  expect(pageWith(assessedIn("de"), { untried: 1, areLargerLeft: false }, true)).toMatch(
    /Nicht jede Änderung wurde versucht.*kleinen Änderungen der Prioritäten wurde eine nicht geprüft/u,
  );
});

test("of small changes none of which could be tried it is told only that they were left out", () => {
  const none = { same: 0, sameVerdict: 0, of: 0, untried: 40, areLargerLeft: true };
  const english = pageWith(inEnglish, none, true);
  expect(english).not.toMatch(/(?:None|Of) 0 |of 0 small/u);
  expect(english).toContain("Of 40 small changes of priorities 40 were not tried");
  const german = pageWith(assessedIn("de"), none, true);
  expect(german).not.toMatch(/allen 0|Von 0/u);
  expect(german).toContain("Von 40 kleinen Änderungen der Prioritäten wurden 40 nicht geprüft");
});

test("the annex claims that all was tried only where it was", () => {
  const whole = annexWith(inEnglish, { single: false });
  expect(whole).toContain("; of those of the same size all are named");
  expect(whole).toContain("every smaller set was then tried");
  expect(whole).toContain(": no single edit to one party's priorities would make it hold where it does not.");
  expect(whole).not.toMatch(/not all (?:sets )?were tried/u);
  const cut = annexWith(inEnglish, { single: true, joint: true });
  expect(cut).toContain("; of those found of the same size all are named");
  expect(cut).toContain("; not all sets were tried, so that where none is named there may be one.");
  expect(cut).toContain(
    "priorities was found that would make it hold where it does not; not all were tried.",
  );
  expect(cut).not.toMatch(/every smaller set|no single edit to one party's priorities would/u);
  const german = annexWith(assessedIn("de"), { single: true, joint: true });
  expect(german).toContain("gleich große werden von den gefundenen alle genannt");
  expect(german).toContain("nicht alle Gruppen wurden versucht, sodass es eine geben kann, wo keine steht");
  expect(german).toContain("die ihn halten ließe, wo er nicht hält; nicht alle wurden versucht.");
  expect(german).not.toMatch(/jede kleinere Gruppe|Keine einzelne Änderung an den Prioritäten/u);
});

test("that the answer turns only with the wish to talk is said only where everything was tried", () => {
  const some = inEnglish.assessment.assumptions.find(({ kind }) => kind === "statement")!;
  const wish = { ...some, statement: "T", decisionMaker: inEnglish.say.ownerOf("T")! };
  const all = { same: 30, sameVerdict: 30, of: 30, untried: 0, areLargerLeft: false };
  const told = (left: Left) => {
    const assessment = {
      ...inEnglish.assessment,
      assumptions: [wish],
      carried: { ...all, inert: [], ...left },
    };
    return carriers(new Narrator({ ...inEnglish, assessment }, new Ballot())).flatMap(({ text }) => text);
  };
  expect(told({})).toEqual(["The answer also turns only if Russia no longer wants the talks themselves."]);
  expect(told({ untried: 3 })).toEqual([]);
  expect(told({ areLargerLeft: true })).toEqual([]);
});

test("orderings that were left out are counted in the annex", () => {
  const { robustness } = inEnglish.assessment;
  const leftOut = robustness.map((one, i) => (i === 0 ? { ...one, of: one.of - 12, untried: 12 } : one));
  const all = robustness.reduce((sum, { of }) => sum + of, 0);
  const annexOf = (assessed: Assessed) =>
    JSON.stringify(narratedWith(assessed, {}, { single: false }, { robustness: leftOut }).page.annex);
  expect(annexWith(inEnglish, { single: false })).not.toContain("orderings 12 were not tried");
  expect(annexOf(inEnglish)).toContain(`Of ${all} orderings 12 were not tried`);
  expect(annexOf(assessedIn("de"))).toContain(`Von ${all} Anordnungen wurden 12 nicht geprüft`);
});

test("of a model of few situations nothing is told as left out", () => {
  const { notAllTried, robustness, carried } = inEnglish.assessment;
  expect(notAllTried).toEqual({ changes: [], jointChanges: [] });
  expect(robustness.map(({ untried }) => untried)).toEqual(robustness.map(() => 0));
  expect(carried).toMatchObject({ untried: 0, areLargerLeft: false });
});
