import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPARISON_RULES, compareWithCase, readMarkdown, readText } from "../../src/paper/index.ts";
import { type Case, exampleFiles, parseCase } from "../../src/record/index.ts";
import { workedCase } from "../assessment/workedCase.ts";
import { growth, LINEAR } from "../growth.ts";

describe.each(COMPARISON_RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const run = ({ paper, ...parts }: (typeof rule)["good"]) => {
    const { case: record, problems } = parseCase(exampleFiles(parts));
    expect(problems).toEqual([]);
    return compareWithCase({ ...readText("paper.txt", paper), language: "en" }, record!, [rule]).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
  };

  test("finds nothing in its good example", () => {
    expect(run(rule.good)).toEqual([]);
  });

  test("finds exactly what it says in its bad example", () => {
    expect(run(rule.bad)).toEqual(rule.expected);
  });

  test("says why it matters", () => {
    expect(rule.reason).toMatch(/[.]$/);
    expect(rule.title.length).toBeGreaterThan(8);
  });
});

test("every rule file is in the list of rules", () => {
  const files = readdirSync(new URL("../../src/paper/againstCase/", import.meta.url)).filter((name) =>
    name.startsWith("case"),
  );
  expect(files.length).toBe(COMPARISON_RULES.length);
});

const record = workedCase();

/** What is found in one paragraph, as the names of rules. */
function found(text: string, against: Case = record): string[] {
  return compareWithCase({ ...readText("paper.txt", `A paper\n\n${text}\n`), language: "en" }, against).map(
    ({ rule }) => rule,
  );
}

function messages(text: string): string[] {
  return compareWithCase({ ...readText("paper.txt", `A paper\n\n${text}\n`), language: "en" }, record).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

describe("against the worked case", () => {
  test("that two sides moved, by no measure, is set beside the series over the years of the sentence", () => {
    const [told] = messages("Russia and China have drawn closer since 2000.");
    expect(told).toContain(
      "share of same votes 0.72 (2000–2002) and 0.79 (2017–2019), moved nearer; agreement on",
    );
    expect(messages("NATO's relations with Russia have declined from 2004 to 2014.")[0]).toMatch(
      /Russia and the United States.*, in the place of NATO, which has no vote: .*\(2004–2006\).*\(2012–2014\), /,
    );
    // Too few years, denied, supposed, foretold, or measured by the paper itself.
    for (const silent of [
      "Russia's ties with China have cooled between 2001 and 2005.",
      "China has not drawn closer to Russia.",
      "If Russia and China have drawn closer, much follows.",
      "Russia will have moved closer to China.",
      "By its votes Russia has moved away from the United States.",
    ])
      expect(found(silent)).not.toContain("case-trend");
  });

  test("a paper that tells it right, in many ways of saying it, has no finding", () => {
    const text = readFileSync(new URL("../fixtures/papers/case/right.txt", import.meta.url), "utf8");
    const paper = readText("right.txt", text);
    expect(paper.language).toBe("en");
    expect(compareWithCase(paper, record)).toEqual([]);
  });

  test.each([
    "The NATO-Russia Council was created in 2001.",
    "NATO–Russia Council, established in Rome in 2003, met again.",
    "In 1996, NATO and Russia signed the Founding Act.",
    "The establishment of the Partnership for Peace in 1996 was a step.",
    "The forms included the NACC in 1992, the Partnership for Peace in 1994.",
    "The NRC was founded in 2002 and was suspended in 1999.",
    "In 1998 the NACC gave way to nothing; the EAPC replaced the NACC in 1999.",
    "Russia withdrew from the CFE Treaty in 2015.",
    "The Permanent Joint Council met. The Council was dissolved in 2004.",
  ])("a wrong year is found: %s", (text) => {
    expect(found(text)).toEqual(["case-date"]);
  });

  test.each([
    "The NATO-Russia Council was not created in 2001.",
    "Many proposed that the NRC be created in 2001.",
    "The NRC was created after the crisis of 2001.",
    "The NRC would have been created in 2001 without the crisis.",
    "“The NRC was in truth created in the year 2001 and nobody saw it”, he wrote.",
    "The Joint Council was created in 2001.",
    "Before the NRC was created in 2002, there was the PJC of 1997.",
    "The council was created in 2001.",
    "KFOR was established in 2001.",
    "The Founding Act was adopted. The NRC and the PJC met. The Council was created in 2001.",
  ])("what is denied, planned, quoted or said of something else is left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a month or a day of the right year agrees only if the day the case has may lie in it", () => {
    expect(found("The NRC was created in May 2002.")).toEqual([]);
    expect(found("The NRC was created in June 2002.")).toEqual(["case-date"]);
    expect(found("The NRC was created on 29 May 2002.")).toEqual(["case-date"]);
  });

  test("where the sources of the case differ, that is said, as a note", () => {
    expect(messages("The EAPC was inaugurated on 29 May 1997.")).toEqual([
      "note: here EAPC begins on 29 May 1997; in the case sources differ (the official summary bears the date of 29 May 1997; the meeting and the press statement are of 30 May 1997): say whose date it is",
    ]);
    expect(found("The EAPC was inaugurated in May 1997.")).toEqual([]);
  });

  test("what the case has not verified itself is only a note", () => {
    const [message] = messages("The PfP SOFA was signed in 2002.");
    expect(message).toMatch(/^note: /);
    expect(messages("The NRC was created in 2001.")[0]).toMatch(/^warning: /);
  });

  test("each finding names a place in the files of the case", () => {
    const paper = {
      ...readText("paper.txt", "A paper\n\nThe NRC was created in 2001.\n"),
      language: "en" as const,
    };
    const [problem] = compareWithCase(paper, record);
    expect(problem!.related).toEqual([
      expect.objectContaining({
        file: "formats.yaml",
        message: expect.stringContaining("founded on 28 May 2002"),
      }),
    ]);
  });

  test("successions are told apart from new names", () => {
    expect(found("The NACC was renamed the EAPC in 1997.")).toEqual(["case-succession"]);
    expect(found("The NACC became the EAPC.")).toEqual(["case-succession"]);
    expect(found("The NACC was replaced by the EAPC in 1997.")).toEqual([]);
    expect(found("The PJC was replaced by the EAPC in 2002.")).toEqual(["case-succession"]);
    expect(found("The NRC was replaced by the PJC.")).toEqual(["case-succession"]);
  });

  test("what is dormant is not over", () => {
    const of2023 = "[1]\n\nNotes\n\n[1] Ann Lee, “Talks,” accessed 1 May 2023, https://example.org/talks.";
    expect(found(`The NRC no longer exists.${of2023}`)).toEqual(["case-status"]);
    // Since December 2025 sources differ on it.
    expect(found("The NRC no longer exists.")).toEqual([]);
    expect(found("The PJC no longer exists.")).toEqual([]);
    expect(found("The NRC was dissolved in 2014.")).toEqual(["case-status"]);
  });

  test("whether a format still works is asked for the day the paper was written", () => {
    const notes = (day: string) =>
      `\n\nNotes\n\n[1] Ann Lee, “Talks,” accessed ${day}, https://example.org/talks.`;
    expect(found(`The PJC still exists.[1]${notes("1 May 2001")}`)).toEqual([]);
    expect(found(`The PJC still exists.[1]${notes("1 May 2003")}`)).toEqual(["case-status"]);
    // A paper without a day is held against the end of the record, as a note.
    expect(messages("The PJC still exists.")).toEqual([expect.stringMatching(/^note: /)]);
    expect(found("The PJC still exists, as of 2001.")).toEqual([]);
  });

  test("the one channel left is asked for every day of the date", () => {
    const only = (when: string) => found(`In ${when}, the sole remaining track was political cooperation.`);
    expect(only("September 2021")).toEqual(["case-only-active"]);
    // The liaison mission stopped on 1 November.
    expect(only("December 2021")).toEqual([]);
    expect(found("In September 2021, the sole remaining track was nowhere to be seen.")).toEqual([]);
  });

  const OCTOBER = "In October 2021, Russia suspended its mission to NATO.";
  test("the move before is missed, unless the paper tells of it anywhere near or with its date", () => {
    expect(found(OCTOBER)).toEqual(["case-first-move"]);
    expect(found(`NATO expelled eight diplomats. ${OCTOBER}`)).toEqual([]);
    expect(found(`${OCTOBER}\n\nOn 6 October 2021, NATO acted.`)).toEqual([]);
    expect(found(`${OCTOBER} Before, NATO had withdrawn their accreditation and halved the posts.`)).toEqual(
      [],
    );
    expect(found("In 2021, Russia suspended its mission to NATO.")).toEqual([]);
    expect(found("In October 2021, NATO asked Russia whether it had suspended its mission.")).toEqual([]);
  });

  test("members joined when the case says", () => {
    expect(found("Finland joined NATO in 2022.")).toEqual(["case-membership"]);
    // The case says North Macedonia; other names of an actor are known by its code.
    expect(found("Macedonia joined NATO in 2018.")).toEqual(["case-membership"]);
    expect(found("Macedonia joined NATO in 2020.")).toEqual([]);
    expect(found("Finland joined NATO in 2023 and Poland joined NATO in 1999.")).toEqual([]);
  });

  test("papers in other languages are left alone", () => {
    const paper = readText(
      "papier.txt",
      "Ein Papier\n\nDer Rat ist nicht mehr da, und die NRC no longer exists.\n",
    );
    expect(compareWithCase({ ...paper, language: "de" }, record)).toEqual([]);
  });

  test("comments in the paper silence it", () => {
    const text = "# A paper\n\nThe NRC was created in 2001. <!-- detente-ignore case-date -->\n";
    expect(compareWithCase({ ...readMarkdown("paper.md", text), language: "en" }, record)).toEqual([]);
  });
});

test("a case of nothing finds nothing", () => {
  const { case: empty } = parseCase(exampleFiles({}));
  expect(found("Aland suspended the Council in October 2021. The NRC no longer exists.", empty)).toEqual([]);
});

test("any text compares without a crash, and every place lies inside it", () => {
  const word = fc.constantFrom(
    "The NRC",
    "the NACC",
    "NATO-Russia Council (NRC)",
    "was renamed",
    "was founded",
    "in 2001",
    "on 1 April 2014",
    ";",
    "(",
    ")",
    "(1997–2002)",
    "Russia",
    "suspended",
    "the sole remaining track was",
    "political",
    "all practical",
    "cooperation was cancelled",
    "no longer exists",
    "and was",
    ".",
    ",",
    "In October 2021,",
    "“",
    "”",
    "\n\n",
    "\uE000F0\uE000",
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 6 })))
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (written) => {
      const rows = written.split("\n");
      for (const { line, column } of compareWithCase(
        { ...readText("p.txt", written), language: "en" },
        record,
      )) {
        expect(line).toBeLessThanOrEqual(rows.length);
        expect(column).toBeLessThanOrEqual(rows[line - 1]!.length + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test("time grows with the length of the paper, and no sentence is a trap", () => {
  const trap = (times: number) =>
    `The NRC was ${"created by Russia ".repeat(times)}in 2001. ${"The NRC ( ".repeat(0.4 * times)} ${"the sole remaining ".repeat(times)}`;
  const many = (times: number) =>
    "The NRC was created by NATO and Russia in Rome in 2002, and all practical work went on. ".repeat(times);
  for (const [text, times] of [
    [trap, 5_000],
    [many, 3_000],
  ] as const)
    expect(growth(text, times, (long) => expect(found(long)).toEqual([]))).toBeLessThan(LINEAR);
});

describe("a draft with planted faults, and the same without them", () => {
  const draft = (body: string) => found(`October 2023\n\n${body}`).sort();

  test.each([
    [
      "all cooperation said to have ended",
      "In April 2014 practical cooperation was suspended. After that, all cooperation ended.",
      ["case-cancelled"],
    ],
    [
      "an act said to be abrogated",
      "The Founding Act was abrogated by NATO in 2014.",
      // One date, told once: by the rule that names both dates.
      ["case-date"],
    ],
    ["a wrong year under an abbreviation", "The NRC was founded in 2003.", ["case-date"]],
    ["a first move left out", "In October 2021 Russia suspended its mission to NATO.", ["case-first-move"]],
    [
      "the only remaining channel",
      "In November 2021 the only remaining channel between the two was military.",
      ["case-only-active"],
    ],
    [
      "replaced told as renamed",
      "The Permanent Joint Council was renamed the NATO-Russia Council in 2002.",
      ["case-succession"],
    ],
  ])("%s", (_, body, rules) => {
    expect(draft(body)).toEqual(rules);
  });

  test("nothing is said of a draft that agrees with the case", () => {
    expect(
      draft(
        "On 1 April 2014 NATO suspended all practical cooperation with Russia. Political contacts went on at the level of ambassadors.\n\nThe NRC was founded in 2002. The Founding Act was signed in 1997 and was never abrogated. The NATO-Russia Council still exists, but has not met since January 2022.\n\nIn October 2021 NATO withdrew the accreditation of eight members of the Russian mission; on 18 October 2021 Russia suspended the mission.\n\nThe Permanent Joint Council was replaced by the NATO-Russia Council in 2002. All cooperation on the lake went on, and all its members stopped by.",
      ),
    ).toEqual([]);
  });
});

describe("a format is known by whatever prose calls it", () => {
  const said = (name: string) => found(`${name} was founded on 28 May 1999.`);
  test.each([
    "The NATO-Russia Council",
    "The NATO–Russia Council",
    "The Russia-NATO Council",
    "The NATO-Russian Council",
    "The Council between NATO and Russia",
    "The NRC",
  ])("%s", (name) => {
    expect(said(name)).toEqual(said("The NATO-Russia Council"));
    expect(said(name)).toEqual(["case-date"]);
  });

  test.each([
    "The Joint Permanent Council",
    "The Permanent Joint NATO-Russia Council",
    "The NATO-Russia Joint Permanent Council",
  ])("%s", (name) => {
    expect(said(name)).toEqual(["case-date"]);
  });

  test.each([
    "The European Council",
    "The Joint Council",
    "The Security Council",
    "A council of NATO and Japan",
    "The Permanent Council",
  ])("and %s is none of the case", (name) => {
    expect(said(name)).toEqual([]);
  });

  test("by the letters the paper itself gives it", () => {
    expect(
      found("The Joint Permanent Council (JPC) met in 1998. The JPC was founded on 28 May 1999."),
    ).toEqual(["case-date"]);
    expect(found("The Japan Press Club (JPC) met in 1998. The JPC was founded on 28 May 1999.")).toEqual([]);
  });

  test("for short in the next paragraph of the section, until another of its kind is named", () => {
    const next = "The Council was founded on 28 May 1999.";
    expect(found(`The NATO-Russia Council has 29 members.\n\n${next}`)).toEqual(["case-date"]);
    expect(found(`The NATO-Russia Council has 29 members. The European Council has 27.\n\n${next}`)).toEqual(
      [],
    );
    expect(
      found(`The NATO-Russia Council has 29 members. The Permanent Joint Council had 17.\n\n${next}`),
    ).toEqual([]);
    expect(found(`Ministers met in Rome.\n\n${next}`)).toEqual([]);
  });
});

describe("who did what to whom", () => {
  test.each([
    ["NATO closed its mission in October 2021.", "one of Russia on 18 October 2021"],
    ["In October 2021 NATO suspended its mission in Moscow.", "one of Russia on 18 October 2021"],
    ["Russia suspended practical cooperation in April 2014.", "one of NATO on 1 April 2014"],
    ["Russia expelled eight diplomats in October 2021.", "one of NATO on 6 October 2021"],
  ])("is told where the case has it of the other: %s", (text, message) => {
    expect(messages(text)).toContainEqual(expect.stringContaining(message));
  });

  test.each([
    "In October 2021 NATO expelled eight members of the Russian mission.",
    "Russia suspended its mission to NATO in October 2021.",
    "In April 2014 NATO suspended practical cooperation.",
    // Another move, not done, said by others, or by both.
    "NATO opened its mission in October 2021.",
    "If NATO closed its mission in October 2021, much would follow.",
    "Moscow claims that NATO closed its mission in October 2021.",
    "NATO and Russia suspended practical cooperation in April 2014.",
    "NATO left Afghanistan in August 2021.",
    // What the record says of the other side's move names this side's too, or this side made one on the same format.
    "NATO launched air strikes against Yugoslavia in March 1999.",
    "NATO suspended meetings of the NATO-Russia Council in August 2008.",
  ])("is silent: %s", (text) => {
    expect(found(text)).not.toContain("case-actor");
  });
});

test.each([
  "Until 1999 the PJC was never suspended.",
  "Until the war the PJC was never suspended.",
  "The PJC was never suspended before 1999.",
  "The PJC was never suspended before the war.",
  "The PJC was never suspended again.",
  "It is a myth that the PJC was never suspended.",
  "A myth: the PJC was never suspended.",
  "Some say the PJC was never suspended.",
  "The PJC was never suspended, the embassy says.",
  "The PJC (as critics say) was never suspended.",
  "Was it true that the PJC was never suspended?",
  "The PJC was never dissolved.",
  "The PJC was never dissolved; it was replaced.",
  "The PJC was never abolished, it was replaced by the NRC.",
  "The PJC was never closed to Ukraine.",
])("“never” is bounded, others' or of another end, and nothing is found: %s", (text) => {
  expect(found(text)).not.toContain("case-status");
});

test("what was never suspended, against its suspension", () => {
  expect(messages("The Permanent Joint Council was never suspended.")[0]).toContain(
    "PJC suspended on 24 March 1999",
  );
  expect(messages("But the PJC has never been suspended at all.")[0]).toContain("PJC suspended on 24 March");
  const paper = readText("paper.txt", "A paper\n\nThe PJC was never suspended.\n");
  expect(compareWithCase({ ...paper, language: "en" }, record)[0]).toMatchObject({ severity: "note" });
  // Of the council a part of the work was, which is not the whole.
  expect(found("The NATO-Russia Council was never suspended.")).not.toContain("case-status");
});
