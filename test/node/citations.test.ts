import { describe, expect, test } from "vitest";
import { loadNoteFormatter } from "../../src/node/citations/index.ts";
import type { Csl } from "../../src/record/index.ts";

const format = await loadNoteFormatter();
const one = (csl: Partial<Csl>) => format([{ id: "x", type: "webpage", ...csl }], [[{ id: "x" }]])[0]!.text;
const date = (...parts: number[]) => ({ "date-parts": [parts] });

describe("a first note", () => {
  test.each<[string, Partial<Csl>, string]>([
    [
      "of a journal article",
      {
        type: "article-journal",
        author: [{ family: "Petrek", given: "Ana Maria" }],
        title: "Salt Roads",
        "container-title": "Border Proceedings",
        volume: "5",
        issue: "2",
        issued: date(2017, 8),
      },
      "Ana Maria Petrek, “Salt Roads,” Border Proceedings 5, no. 2 (August 2017).",
    ],
    [
      "of a newspaper article",
      {
        type: "article-newspaper",
        author: [{ family: "Horak", given: "Emil" }],
        title: "No tolls",
        "container-title": "Dawn",
        issue: "117",
        issued: date(2003),
        URL: "https://day.example/1",
      },
      "Emil Horak, “No tolls,” Dawn, no. 117, 2003, https://day.example/1.",
    ],
    [
      "of a book",
      {
        type: "book",
        author: [
          { family: "Fang", given: "L." },
          { family: "Hipel", given: "K. W." },
          { family: "Kilgour", given: "D. M." },
        ],
        title: "Interactive Decision Making",
        publisher: "Wiley",
        "publisher-place": "New York",
        issued: date(1993),
      },
      "L. Fang, K. W. Hipel, and D. M. Kilgour, Interactive Decision Making (New York: Wiley, 1993).",
    ],
    [
      "of a report, with its edition, series, kind and number",
      {
        type: "report",
        author: [{ family: "Lee", given: "Ann" }],
        title: "Trust",
        edition: "2",
        "collection-title": "Occasional Papers",
        "collection-number": "14",
        genre: "Research Report",
        number: "RR-12",
        publisher: "RAND",
        "publisher-place": "Santa Monica",
        issued: date(2015),
      },
      "Ann Lee, Trust, 2nd ed., Occasional Papers 14, Research Report RR-12 (Santa Monica: RAND, 2015).",
    ],
    [
      "of a resolution, with its number",
      {
        type: "document",
        title: "Women",
        genre: "Resolution",
        number: "1325",
        publisher: "UN",
        issued: date(2000),
      },
      "“Women,” Resolution 1325, UN, 2000.",
    ],
    [
      "of an edited volume in translation",
      {
        type: "book",
        title: "Streams",
        editor: [
          { family: "Ek", given: "Bo" },
          { family: "Lee", given: "Ann" },
        ],
        translator: [{ family: "Horak", given: "Emil" }],
        publisher: "OUP",
        issued: date(2015),
      },
      "Bo Ek and Ann Lee, eds., Streams, trans. Emil Horak (OUP, 2015).",
    ],
    [
      "of a page by an institution that hosts and publishes it, named once",
      {
        author: [{ literal: "NATO" }],
        title: "Relations with Russia",
        "container-title": "NATO",
        publisher: "NATO",
        issued: date(2014, 9, 16),
        URL: "https://nato.example/1",
      },
      "NATO, “Relations with Russia,” September 16, 2014, https://nato.example/1.",
    ],
    [
      "of an undated work",
      { title: "Untitled", URL: "https://x.example" },
      "“Untitled,” n.d., https://x.example.",
    ],
    [
      "of a work dated about a day",
      { title: "Draft", issued: { ...date(2021, 11, 27), circa: true } },
      "“Draft,” about November 27, 2021.",
    ],
    [
      "of a treaty",
      { type: "treaty", title: "The North Atlantic Treaty", publisher: "NATO", issued: date(1949, 4, 4) },
      "The North Atlantic Treaty, NATO, April 4, 1949.",
    ],
    [
      "of a chapter",
      {
        type: "chapter",
        author: [{ family: "A", given: "B." }],
        title: "On peace",
        "container-title": "On everything",
        publisher: "P",
        issued: date(2000),
      },
      "B. A, “On peace,” in On everything (P, 2000).",
    ],
    [
      "of four authors",
      {
        type: "book",
        author: ["A", "B", "C", "D"].map((family) => ({ family, given: "X." })),
        title: "T",
        issued: date(2000),
      },
      "X. A et al., T (2000).",
    ],
  ])("%s", (_, csl, expected) => {
    expect(one(csl)).toBe(expected);
  });
});

describe("a later note", () => {
  const sources: Csl[] = [
    {
      id: "a",
      type: "book",
      author: [{ family: "Fang", given: "L." }],
      title: "Interactive Decision Making",
      "title-short": "Interactive Decision",
      issued: date(1993),
    },
    { id: "b", type: "webpage", title: "Communiqué", author: [{ literal: "NATO" }], issued: date(2021) },
  ];
  const notes = (...clusters: { id: string; locator?: string }[][]) =>
    format(sources, clusters).map(({ text }) => text);

  test("on the same work says Ibid., with the page where it differs", () => {
    expect(notes([{ id: "a" }], [{ id: "a" }], [{ id: "a", locator: "12" }])).toEqual([
      "L. Fang, Interactive Decision Making (1993).",
      "Ibid.",
      "Ibid., 12.",
    ]);
  });

  test("after another work gives author and short title", () => {
    expect(notes([{ id: "a" }], [{ id: "b" }], [{ id: "a", locator: "5–7" }])[2]).toBe(
      "Fang, Interactive Decision, 5–7.",
    );
  });

  test("after a note with several works gives the short form, never Ibid.", () => {
    expect(notes([{ id: "a" }, { id: "b" }], [{ id: "b" }])[1]).toBe("NATO, “Communiqué.”");
  });
});

describe("a hostile source", () => {
  test.each([
    "<script>alert(1)</script>",
    "<u>x</u>",
    "a & b < c",
    "</i></body>",
    "\"quoted\" 'twice'",
    "]]>",
  ])("%s stays text", (title) => {
    const [note] = format([{ id: "x", type: "book", title, issued: date(2000) }], [[{ id: "x" }]]);
    expect(note!.html.replaceAll(/<\/?i>/g, "")).not.toMatch(/[<>]/);
    const straight = (text: string) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
    expect(straight(note!.text)).toContain(straight(title).replace(/\.$/, ""));
  });
});
