import { describe, expect, test } from "vitest";
import { readText } from "../../src/paper/index.ts";
import {
  compareWithLibrary,
  exportedWorks,
  heldAgainst,
  type KnownWorks,
  knownSources,
  LIBRARY_RULES,
} from "../../src/paper/library/index.ts";
import { type Csl, exampleFiles, parseCase } from "../../src/record/index.ts";
import { growth, LINEAR } from "../growth.ts";

const paperOf = (...notes: string[]) =>
  readText(
    "p.txt",
    `A paper\n\n${notes.map((_, i) => `Words.[${i + 1}]`).join(" ")}\n\nNotes\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n`,
  );
const libraryOf = (...items: Omit<Csl, "id">[]): KnownWorks => ({
  of: "library",
  name: "works.json",
  works: items.map((item, i) => ({
    item: { id: `w${i + 1}`, type: "book", ...item } as Csl,
    place: { file: "works.json", line: i + 1, column: 1 },
  })),
});
const year = (of: number) => ({ "date-parts": [[of]] });
const LEE = {
  type: "article-journal",
  author: [{ family: "Lee", given: "Ann" }],
  title: "Trade and War on the Narrow Sea",
  "container-title": "Journal of Narrow Studies",
  volume: "3",
  issue: "2",
  page: "14-31",
  issued: year(2015),
  DOI: "10.1234/sea.3",
};
const EK = {
  author: [{ family: "Ek", given: "Bo" }],
  title: "A Dam and Its Neighbours: A History of the River",
  publisher: "River Press",
  issued: year(2006),
};
/** What is told of one note beside these works. */
const told = (note: string, ...items: Omit<Csl, "id">[]) =>
  compareWithLibrary(paperOf(note), libraryOf(...items)).map(({ message }) =>
    message.replace(/^the (.*); look.*$/, "$1"),
  );
const found = (note: string, ...items: Omit<Csl, "id">[]) =>
  heldAgainst(paperOf(note), libraryOf(...items)).list.map(({ known }) => known);

describe.each(LIBRARY_RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const run = ({ paper, library }: (typeof rule)["good"]) =>
    compareWithLibrary(readText("paper.txt", paper), libraryOf(...library), [rule]).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );

  test("finds nothing in its good example and exactly what it says in its bad one", () => {
    expect(run(rule.good)).toEqual([]);
    expect(run(rule.bad)).toEqual(rule.expected);
  });
});

describe("a work of the library is found", () => {
  test.each([
    [
      "as a note cites it",
      "Ann Lee, “Trade and War on the Narrow Sea,” Journal of Narrow Studies 3 (2015): 20.",
    ],
    [
      "by its DOI, whatever its title",
      "Ann Lee, “The Sea,” Review 9 (2011): 1, https://doi.org/10.1234/sea.3.",
    ],
    ["as a list has it", "Lee, A. (2015). Trade and war on the narrow sea. J. Narrow Stud., 3(2), 14–31."],
    [
      "in German",
      "Lee, Ann: Trade and War on the Narrow Sea, in: Journal of Narrow Studies 3 (2015), S. 14–31.",
    ],
    [
      "with a slip in its title",
      "Ann Lee, “Trade and Wer on the Narrow Sea,” Journal of Narrow Studies 3 (2015): 20.",
    ],
    [
      "with another year",
      "Ann Lee, “Trade and War on the Narrow Sea,” Journal of Narrow Studies 3 (2016): 20.",
    ],
  ])("%s", (_, note) => expect(found(note, EK, LEE)).toEqual(["w2"]));

  test("without its subtitle, and by a short form alone", () => {
    expect(found("Bo Ek, A Dam and Its Neighbours (Oxford: River Press, 2006), 44.", EK, LEE)).toEqual([
      "w1",
    ]);
    expect(found("Ek, A Dam, 44.", EK, LEE)).toEqual(["w1"]);
  });

  test("and not what has one title and another author, or holds the work that is cited", () => {
    expect(
      found("Ann Lee, “Introduction,” Review of Trade 3 (2015): 1.", { ...EK, title: "Introduction" }),
    ).toEqual([]);
    expect(
      found(
        "Ann Lee, “Ports of the Bay,” in A Dam and Its Neighbours, ed. Bo Ek (Oxford: River Press, 2006), 44.",
        EK,
      ),
    ).toEqual([]);
    const other = { ...LEE, title: "Trade and War on the Wide Sea", DOI: "10.1234/wide" };
    expect(found("Bo Ek, “Trade and War on the Narrow Sea,” Umschau 4 (1999): 2.", other)).toEqual([]);
  });

  test("and of two editions the one of its year, or none", () => {
    const second = { ...EK, issued: year(2012) };
    const note = (of: number) => `Bo Ek, A Dam and Its Neighbours (Oxford: River Press, ${of}), 44.`;
    expect(found(note(2012), EK, second)).toEqual(["w2"]);
    expect(found(note(2009), EK, second)).toEqual([]);
  });
});

describe("a difference is told", () => {
  test.each([
    [
      "volume is “4” here and “3” in the library",
      "Ann Lee, “Trade and War on the Narrow Sea,” Journal of Narrow Studies 4 (2015): 20.",
    ],
    [
      "year is “2016” here and “2015” in the library",
      "Lee, A. (2016). Trade and war on the narrow sea. Journal of Narrow Studies, 3(2), 14–31.",
    ],
    [
      "container is “Review of Trade” here and “Journal of Narrow Studies” in the library",
      "Ann Lee, “Trade and War on the Narrow Sea,” Review of Trade 3, no. 2 (2015): 14–31.",
    ],
    [
      "page range is “44-51” here and “14-31” in the library",
      "Lee, A. (2015). Trade and war on the narrow sea. Journal of Narrow Studies, 3(2), 44–51.",
    ],
  ])("%s", (message, note) => expect(told(note, LEE)).toEqual([message]));

  test("of a name, where one stands here and another there", () => {
    const three = { ...EK, author: [{ family: "Ek" }, { family: "Roe" }] };
    const note = (second: string) =>
      `Bo Ek and Cy ${second}, A Dam and Its Neighbours (Oxford: River Press, 2006), 44.`;
    expect(told(note("Row"), three)).toEqual(["name is “Ek, Row” here and “Ek, Roe” in the library"]);
    expect(told(note("Roe"), three)).toEqual([]);
    expect(told("Bo Ek et al., A Dam and Its Neighbours (Oxford: River Press, 2006), 44.", three)).toEqual(
      [],
    );
  });

  test.each([
    ["a journal cut short", "Lee, A. (2015). Trade and war on the narrow sea. J. Narrow Stud., 3(2), 14–31."],
    ["a journal by its initials", "Lee, A. (2015). Trade and war on the narrow sea. JNS, 3(2), 14–31."],
    [
      "pages within its own",
      "Lee, A. (2015). Trade and war on the narrow sea. Journal of Narrow Studies, 3(2), 20–22.",
    ],
  ])("and none is %s", (_, note) => expect(told(note, LEE)).toEqual([]));

  test("and none is what stands in the reference, however it was read", () => {
    const note = "Lee Ann 2015 trade and war on the narrow sea journal of narrow studies three 14";
    expect(told(note, LEE)).toEqual([]);
  });
});

describe("a work leaves the paper", () => {
  const [lee, ek] = exportedWorks(
    paperOf(
      "Ann Lee, “Trade and War on the Narrow Sea,” Journal of Narrow Studies 4 (2015).",
      "Bo Ek, A Dam and Its Neighbours (Oxford: River Press, 2006), 44.",
    ),
    [libraryOf(LEE, EK)],
  );

  test("with what the library has besides", () => {
    expect(lee!.item).toMatchObject({ page: "14-31", DOI: "10.1234/sea.3", issue: "2" });
    expect(ek!.item).toMatchObject({ title: EK.title, "publisher-place": "Oxford", id: "ek-dam-its-2006" });
  });

  test("as the paper says it where the two differ, and says so", () => {
    expect(lee!.item).toMatchObject({ volume: "4", note: "As the paper cites it; w1 has volume 3" });
    expect([lee!, ek!].map(({ note, certain, known }) => [note, certain, known])).toEqual([
      ["1", false, "w1"],
      ["2", true, "w2"],
    ]);
  });

  test("with the note or the entry it was read from", () => {
    const listed = readText(
      "p.txt",
      `A paper\n\n${"Trade fell (Lee 2015), and rivers rose (Ek 2006). ".repeat(6)}\n\nReferences\n\nEk, Bo. 2006. A Dam and Its Neighbours. Oxford: River Press.\n\nLee, Ann. 2015. Trade and War. Oslo: Sea Press.\n\nRoe, Cy. 2001. Salt Roads. Lund: Pass Press.\n`,
    );
    expect(exportedWorks(listed).map(({ item, note, entry }) => [item.title, note, entry])).toEqual([
      ["A Dam and Its Neighbours", undefined, "1"],
      ["Trade and War", undefined, "2"],
      ["Salt Roads", undefined, "3"],
    ]);
  });
});

test("a case is a library of its sources, but for the paper it was begun from", () => {
  const { case: record } = parseCase(
    exampleFiles({
      head: "paper: own\n",
      record:
        "sources:\n  - {id: own, type: document, title: Ports and Peace}\n  - {id: ek, type: book, title: A Dam and Its Neighbours, author: [{family: Ek, given: Bo}], issued: 2007, publisher: River Press}\n",
    }),
  );
  const sources = knownSources(record!);
  expect(sources.works.map(({ item }) => item.id)).toEqual(["ek"]);
  const paper = paperOf("Bo Ek, A Dam and Its Neighbours (Oxford: River Press, 2006), 44.");
  expect(compareWithLibrary(paper, sources)).toMatchObject([
    {
      message: "the year is “2006” here and “2007” in the case; look in the work which is right",
      related: [{ file: "record.yaml", message: "the case has it as ek" }],
    },
  ]);
});

test("time grows with the length of the library", () => {
  const words =
    "trade war sea river dam treaty port peace salt road north south border ferry gate water".split(" ");
  const make = (length: number) => {
    const items = Array.from({ length }, (_, i) => ({
      author: [{ family: `Name${i % 900}` }],
      title: [0, 1, 2, 3, 4].map((k) => words[(i * 7 + k * (i % 11)) % words.length]).join(" "),
      issued: year(1950 + (i % 70)),
    }));
    return libraryOf(...items);
  };
  const notes = Array.from(
    { length: 20 },
    (_, i) => `Ann Name${i}, Trade war sea river dam (Oslo: Port Press, 195${i % 10}), 4.`,
  );
  const paper = paperOf(...notes);
  expect(growth(make, 16_000, (library) => heldAgainst(paper, library))).toBeLessThan(LINEAR);
});
