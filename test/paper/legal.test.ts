import { expect, test } from "vitest";
import { bibliographyOf, citationsOf } from "../../src/paper/citations/index.ts";
import { readText } from "../../src/paper/readText.ts";
import { checkPaper } from "../../src/paper/rules/index.ts";

const paperOf = (...notes: string[]) =>
  readText(
    "paper.txt",
    `The harbours\n\n${notes.map((_, i) => `Trade fell in those years.[${i + 1}]`).join(" ")}\n\nNotes\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n`,
  );
const itemsOf = (...notes: string[]) => bibliographyOf(paperOf(...notes)).map(({ item }) => item);

test.each([
  ["Amsel v. Bussard, 410 U.S. 113, 120 (1973).", "Amsel v. Bussard", "410", "U.S.", "113", 1973, undefined],
  [
    "See Amsel v. Bussard, 300 F.3d 113, 120 n.4 (2d Cir. 2002).",
    "Amsel v. Bussard",
    "300",
    "F.3d",
    "113",
    2002,
    "2d Cir.",
  ],
  [
    "In re Amsel, 300 F. Supp. 2d 113 (D. North 1999).",
    "In re Amsel",
    "300",
    "F. Supp. 2d",
    "113",
    1999,
    "D. North",
  ],
  ["Amsel v Bussard [2004] 1 AC 300 (HL) 312.", "Amsel v Bussard", "1", "AC", "300", 2004, "HL"],
  ["Amsel v Bussard [2004] UKHL 56, [12].", "Amsel v Bussard", undefined, "UKHL", "56", 2004, undefined],
  ["Amsel v Bussard (1884) 9 App Cas 605 (HL).", "Amsel v Bussard", "9", "App Cas", "605", 1884, "HL"],
  [
    "Case C-1/03 Commission v Northland [2005] ECR I-7879, paras 47–48.",
    "Case C-1/03 Commission v Northland",
    undefined,
    "ECR",
    "I-7879",
    2005,
    undefined,
  ],
  [
    "Strait of Salt (Northland v Southland) (Merits) [1949] ICJ Rep 4, 22.",
    "Strait of Salt (Northland v Southland) (Merits)",
    undefined,
    "ICJ Rep",
    "4",
    1949,
    undefined,
  ],
  [
    "Armed Boats (Northland v. Southland), Judgment, I.C.J. Reports 1986, p. 14.",
    "Armed Boats (Northland v. Southland)",
    undefined,
    "I.C.J. Reports",
    "14",
    1986,
    undefined,
  ],
])("%s is a decision", (note, title, volume, reporter, page, year, court) => {
  const [item, ...others] = itemsOf(note);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ type: "legal_case", title, issued: { "date-parts": [[year]] } });
  expect([item!.volume, item!["container-title"], item!.page, item!.authority]).toEqual([
    volume,
    reporter,
    page,
    court,
  ]);
});

test("a decision is cited again by its name, by a party, by its reporter and as the same", () => {
  const paper = paperOf(
    "Amsel v. Bussard, 410 U.S. 113 (1973); Ada Lee, The Law of Ports, 44 Northern L.J. 112, 115 (1999).",
    "Amsel v. Bussard, supra note 1, at 120.",
    "Amsel, supra note 1, at 121.",
    "Amsel, 410 U.S. at 122.",
    "Id. at 123.",
    "Lee, supra note 1, at 116.",
  );
  expect(bibliographyOf(paper).map(({ item }) => item.title)).toEqual([
    "Amsel v. Bussard",
    "The Law of Ports",
  ]);
  const [decision, article] = bibliographyOf(paper).map(({ id }) => id);
  expect(citationsOf(paper).map(({ citations }) => citations.flatMap(({ refersTo }) => refersTo))).toEqual([
    [decision, article],
    [decision],
    [decision],
    [decision],
    [decision],
    [article],
  ]);
  expect(checkPaper(paper).filter(({ rule }) => /short-form|ibid-dangling/.test(rule))).toEqual([]);
});

test.each([
  "See supra notes 1–2 and accompanying text.",
  "See infra Part II.",
  "See supra Part I.",
  "Infra notes 4-6.",
])("%s points into the paper", (note) => {
  const paper = paperOf("Ada Lee, “Ports,” Review 3 (2015): 4.", note);
  expect(citationsOf(paper)[1]!.citations).toEqual([]);
});
