import { expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { lazily, onceOf } from "../../src/assessment/lazily.ts";
import { narrate } from "../../src/assessment/narrate.ts";
import { readCase } from "../../src/node/readCase.ts";
import { CASE_RULES } from "../../src/record/checks/index.ts";
import { caseAsOf, exampleFiles, parseCase, parseDay } from "../../src/record/index.ts";

test("a part is worked out when it is first read, once, and listed in its place", () => {
  let worked = 0;
  const whole = lazily<{ a: number; b: number[]; c: string }>({
    a: 1,
    b: () => [++worked],
    c: "last",
  });
  expect(Object.keys(whole)).toEqual(["a", "b", "c"]);
  expect(worked).toBe(0);
  expect(whole.b).toBe(whole.b);
  expect(JSON.stringify({ ...whole })).toBe('{"a":1,"b":[1],"c":"last"}');
  expect(worked).toBe(1);
});

test("a function is asked once of each thing, whatever the answer", () => {
  const asked: number[] = [];
  const half = onceOf(
    ({ of }: { of: { n: number } }) => {
      asked.push(of.n);
      return of.n % 2 === 0 ? of.n / 2 : undefined;
    },
    ({ of }) => of,
  );
  const [even, odd] = [{ n: 4 }, { n: 5 }];
  expect([even, odd, even, odd].map((of) => half({ of }))).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual([4, 5]);
});

test("the one page works out nothing that it does not say", async () => {
  const { case: record } = await readCase("cases/nato-russia");
  const assessed = assess(record!, { day: parseDay("2021-12-01")!, folder: "f" });
  narrate(assessed, (_, notes) => notes.map(() => ({ html: "n", text: "n" })), { full: false });
  const left = Object.entries(Object.getOwnPropertyDescriptors(assessed.assessment))
    .filter(([, { get }]) => get !== undefined)
    .map(([name]) => name);
  // The dearest: every outcome's changes, alone and together, and the lists that are off by one.
  for (const part of ["problems", "changes", "jointChanges", "robustness", "outcomes", "agreement"])
    expect(left).toContain(part);
});

test("the errors are those of all problems, whichever rule finds them", () => {
  const day = parseDay("2030-01-01")!;
  for (const { id, bad } of CASE_RULES) {
    const { case: record, problems: read } = parseCase(exampleFiles(bad));
    const all = assess(record!, { day, folder: "f", problems: read });
    const errors = all.assessment.problems.filter(({ severity }) => severity === "error");
    expect([id, assess(record!, { day, folder: "f", problems: read }).errors()]).toEqual([id, errors]);
    expect(caseAsOf(record!, day).errors(read)).toEqual(errors);
  }
});
