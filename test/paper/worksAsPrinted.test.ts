import { describe, expect, test } from "vitest";
import { bibliographyOf, doubtsOf } from "../../src/paper/citations/index.ts";
import { readMarkdown } from "../../src/paper/index.ts";

const works = (...notes: string[]) =>
  bibliographyOf(
    readMarkdown(
      "p.md",
      `# A paper\n\n${notes.map((_, i) => `Trade fell.[^${i + 1}]`).join(" ")}\n\n${notes.map((note, i) => `[^${i + 1}]: ${note}`).join("\n")}\n`,
    ),
  );

describe("a work as a note prints it", () => {
  test("a title with a subtitle is no second author, and its short form no second work", () => {
    const read = works(
      "Anna Weber, *Frozen Rivers: Water and War in the East* (London: Harrow, 2012), 33.",
      "Weber, *Frozen Rivers*, 88.",
    );
    expect(read.map(({ item }) => [item.title, item.author])).toEqual([
      ["Frozen Rivers: Water and War in the East", [{ family: "Weber", given: "Anna" }]],
    ]);
    expect(doubtsOf(read[0]!)).toEqual([]);
  });

  test("where nothing else tells, that is said to be unsure", () => {
    const [work] = works(
      "Anna Weber, *Frozen Rivers: Water and War in the East* (London: Harrow, 2012), 33.",
    );
    expect(doubtsOf(work!)).toEqual(["“Frozen Rivers” may be a second author"]);
  });

  test("two authors before a colon stay two", () => {
    const [work] = works("Anna Weiss, Pierre Roux: Die Wege nach Osten (Berlin: Mitteverlag, 2003), S. 4.");
    expect(work?.item.author).toHaveLength(2);
  });

  test.each([
    ["Joan P. Reed, post on Birdhouse, March 3, 2024.", { author: [{ family: "Reed", given: "Joan P." }] }],
    ["@minister, “Crossing the Lake,” Birdhouse, May 7, 2025.", { author: [{ literal: "@minister" }] }],
    [
      "Lake Waters Treaty, September 9, 1961, 419 UNTS 125, art. XII(4).",
      { type: "treaty", volume: "419", "container-title": "UNTS", page: "125" },
    ],
    [
      "Permanent Court of Arbitration, Northern Shores Arbitration (Aland v. Bland), PCA Case No. 2019-07, Final Award on Fisheries, June 27, 2021.",
      {
        title: "Northern Shores Arbitration (Aland v. Bland)",
        authority: "Permanent Court of Arbitration",
        issued: { "date-parts": [[2021, 6, 27]] },
      },
    ],
  ])("%s", (note, said) => {
    expect(works(note)[0]?.item).toMatchObject(said);
  });

  test("a number in Roman figures publishes nothing", () => {
    const [work] = works(
      "Weir Agreement on the Lower Lake between Aland and Bland, July 2, 1972, art. 1(ii).",
    );
    expect(work?.item.publisher).toBeUndefined();
  });

  test("editors apart by semicolons are those of one book, and a quoted word is of its title", () => {
    const titles = (note: string) => works(note).map(({ item }) => item.title);
    expect(
      titles(
        "Lee, Anna (2003): Der Damm und die Stadt. In: Ek, Bo; Ash, Ilse (Hrsg.): Städte am Wasser. Leiden: Haus. S. 19-54.",
      ),
    ).toEqual(["Der Damm und die Stadt"]);
    expect(
      titles(
        "Orr, Ann 1976 Depths of the Norland “Bank.” In Guide to the North Lake, edited by Bo Ek. House, Leiden.",
      ),
    ).toHaveLength(1);
  });

  test.each(["Weber: Flüsse im Eis, S. 44.", "Weber: Flüsse im Eis, S. 44 f."])(
    "a short form of German notes is the work before it: %s",
    (short) => {
      const read = works("Anna Weber: Flüsse im Eis, Berlin 2012, S. 33.", short);
      expect(read.map(({ item, citations }) => [item.title, citations.length])).toEqual([
        ["Flüsse im Eis", 2],
      ]);
    },
  );

  test.each([
    "Diesem Gebot war der Gesetzgeber nicht ganz nachgekommen, wie ein Gericht 2009 fand.",
    "Zum Begriff der ‚Kälte‘ vgl. Weber 1980, S. 99–112.",
  ])("a remark is no work of its own: %s", (note) => {
    expect(works(note).map(({ item }) => item.title)).toEqual([]);
  });
});
