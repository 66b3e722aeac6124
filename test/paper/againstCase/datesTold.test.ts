import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/paper/againstCase/comparison.ts";
import { datesTold } from "../../../src/paper/againstCase/datesTold.ts";
import { slipBetween } from "../../../src/paper/againstCase/slips.ts";
import { comparedWith, compareWithCase, type Paper, readText } from "../../../src/paper/index.ts";
import { type Case, exampleFiles, parseCase } from "../../../src/record/index.ts";
import { workedCase } from "../../assessment/workedCase.ts";

const RECORD = `formats:
  - {id: weir, name: Agreement on the Lower Weir and Its Keepers, kind: agreement, mode: bilateral, pillars: [], phases: [{date: 1988-12-31, phase: signed, axis: existence, status: active}]}
  - {id: ferry, name: Sorn Ferry Treaty, kind: treaty, mode: bilateral, pillars: [], phases: [{date: 1972-07-02, phase: signed, axis: existence, status: active}]}
  - {id: gate, name: Millgate Crossing, kind: project, mode: bilateral, pillars: [], phases: [{date: 2019-11-09, phase: opened, axis: existence, status: active}]}
  - {id: truce, name: Truce of 2023, kind: agreement, mode: bilateral, pillars: [], phases: [{date: 2023-08-03, phase: in-force, axis: operation, status: active}, {date: 2024-08-05, phase: expired, axis: operation, status: ended}]}
  - {id: table, name: Dialogue of the keepers, kind: talks, mode: bilateral, pillars: [], phases: [{date: 2022-11-21, phase: founded, axis: existence, status: active, says: "The table opens in Overmere, and moves about."}]}
events:
  - {id: raid, date: 2008-11-26/2008-11-29, says: Ten gunmen kill forty in Harbourtown., targets: [A]}
  - {id: bus, date: 2025-04-22, says: Gunmen kill 26 at Quillford., targets: [A]}
  - {id: word, date: 2021-02-25, says: Both staffs agree on strict observance of all orders along the Green Line., initiators: [A, B]}
  - {id: talks, date: 2015-12-25, says: The premier lands in Overmere unannounced., initiators: [A]}
  - {id: office, date: 2018-03-07, says: Marrow takes office and asks for the book of tolls., kind: context}
  - {id: order, date: 2022-01-24, says: Order 0062 declares a state of alarm along the weir; the keepers are called to arms and paid., initiators: [A]}
claims:
  - {id: tolls, kind: stance, actor: B, on: A, stance: open to talks, says: "Bland offers talks on tolls, gates and the drowned villages", date: 2020-05-26}
`;
const { case: record, problems } = parseCase(exampleFiles({ record: RECORD }));

const read = (text: string): Paper => ({ ...readText("p.txt", `A paper\n\n${text}\n`), language: "en" });
const found = (text: string, against: Case = record!) =>
  compareWithCase(read(text), against).filter(({ rule }) => rule === "case-event-date");
const told = (text: string) => datesTold(compare(read(text), record!)).map(({ agrees }) => agrees);

test("the case is read without a fault", () => {
  expect(problems).toEqual([]);
});

/** Each true sentence, and the date in it as it would be wrong. */
const TOLD: [sentence: string, right: string, wrong: string][] = [
  ["On D gunmen killed 26 people near Quillford.", "22 April 2025", "22 April 2024"],
  ["The attack at Quillford on D changed little.", "22 April 2025", "22 May 2025"],
  [
    "On D gunmen killed 26 people near Quillford, and a day later the talks were ended.",
    "22 April 2025",
    "12 April 2025",
  ],
  ["President Marrow took office on D.", "7 March 2018", "7 March 2017"],
  ["Order 0062 of D declared a state of alarm.", "24 January 2022", "24 February 2022"],
  ["The table opened in Overmere on D, with both at it.", "21 November 2022", "21 November 2021"],
  [
    "It was put off after the attacks on Harbourtown of D, and taken up later.",
    "November 2008",
    "November 2009",
  ],
  ["The Sorn Ferry Treaty of D bound them to settle it.", "2 July 1972", "2 July 1973"],
  ["The Millgate Crossing was opened on D.", "9 November 2019", "9 November 2018"],
  [
    "The agreement on the keepers of the lower weir, signed on D and in force since 1991, is kept every year.",
    "31 December 1988",
    "31 December 1987",
  ],
  [
    "It carried the joint statement of D, in which both agreed to “strict observance of all orders along the Green Line”.",
    "25 February 2021",
    "25 February 2020",
  ],
  [
    "On D Bland said that it was ready for talks on tolls, gates and the drowned villages.",
    "26 May 2020",
    "26 May 2019",
  ],
];

test("a year in a name is no date, and what ended did not begin on the same day", () => {
  expect(told("The Truce of 2023 was long.")).toEqual([]);
  expect(told("The Truce of 2023 ended on 3 August 2023.")).not.toContain(true);
});

test.each([
  ["The Truce of 2023 began on 3 August 2023.", []],
  ["The 2023 truce ended on 5 August 2024.", []],
  ["The truce of 2023 began on 3 August 2022.", ["case-date"]],
  ["The Truce of 2023 ended on 3 February 2024.", ["case-date"]],
  ["The second round of the Truce of 2023 began on 3 May 2024.", []],
])("what began and ended is held against the phases of it: %s", (sentence, rules) => {
  expect(compareWithCase(read(sentence), record!).map(({ rule }) => rule)).toEqual(rules);
});

describe("a date in running prose", () => {
  test.each(TOLD)("is held against the case: %s", (sentence, right, wrong) => {
    expect(told(sentence.replace("D", right))[0]).toBe(true);
    expect(found(sentence.replace("D", right))).toEqual([]);
    const [problem, ...more] = found(sentence.replace("D", wrong));
    expect(problem?.message).toContain(`told of ${wrong}; the case has`);
    expect(more).toEqual([]);
  });

  test.each([
    "On 22 April 2026, a year after gunmen had killed 26 people at Quillford, nobody came.",
    "On the anniversary of the killings at Quillford, on 22 April 2026, both were silent.",
    "Gunmen attacked Harbourtown in July 2006 too.",
    "Gunmen had killed nine people at Quillford on 3 March 1999.",
    "Had the Sorn Ferry Treaty been signed on 2 July 1973, little would differ.",
    "On 9 November 2018 the two cabinets spoke of a crossing.",
    "The premier spoke in Overmere in December 2016.",
    "President Olney took office on 7 March 2017.",
    "On 21 November 2021 Bland opened a school in Overmere.",
    "Order 0061 of 24 February 2022 dealt with coffee.",
    "“Gunmen killed 26 of our people at Quillford on 22 April 2024, as all the world knows”, he said.",
    "On 26 May 2019 Bland offered talks on fish.",
    "On 26 May 2019 Aland said that tolls, gates and the drowned villages were no matter for talks.",
    "The trial of the gunmen of Harbourtown began in November 2009.",
  ])("is left alone where it may be that of something else: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test("the dates of a paper that tells the worked case right agree, most of them, and none differs", () => {
  const paper = readText(
    "right.txt",
    readFileSync(new URL("../../fixtures/papers/case/right.txt", import.meta.url), "utf8"),
  );
  const compared = comparedWith(paper, workedCase(), [])!;
  expect(compared.differing).toBe(0);
  expect(compared.agreeing).toBeGreaterThan(compared.dates / 2);
});

test.each([
  ["2024-04-22", "2025-04-22", true],
  ["1979-07", "1997-07-03", true],
  ["2025-05-22", "2025-04-22", true],
  ["2025-04-21", "2025-04-12", true],
  ["2025-04-23", "2025-04-22", false],
  ["2006-07", "2008-11", false],
  ["2009", "2008", true],
  ["2011", "2008", false],
  ["2009-11", "2008-11-26/2008-11-29", true],
  ["2009-11", "2008", false],
])("%s for %s is a slip of the pen: %s", (stated, recorded, isSlip) => {
  expect(slipBetween(stated, recorded)).toBe(isSlip);
});

test("letters a paper gives a format that the case calls so too still mean it", () => {
  const text = "The NATO-Russia Council (NRC) was founded in 2002. The NRC was suspended in 1999.";
  const rules = compareWithCase(read(text), workedCase()).map(({ rule }) => rule);
  expect(rules).toContain("case-date");
});
