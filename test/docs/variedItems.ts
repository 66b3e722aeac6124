import type { Csl, CslName } from "../../src/record/index.ts";

const TITLES: [string, string][] = [
  ["en", "Shares and Rivers"],
  ["en", "The Price of a Border: Trade after the Treaty"],
  ["en", "Why Did the Talks Fail?"],
  ["en", "Engineers First"],
  ["en", "Trust, but Measure"],
  ["en", "Two Capitals and One Lake"],
  ["en", "Slow Bodies"],
  ["de", "Linien auf der Karte"],
  ["de", "Das Ende der Zollunion"],
  ["fr", "La frontière et ses habitants"],
  ["fr", "Une paix sans traité"],
  ["ru", "Граница и торговля"],
  ["ru", "Договоры прошлого века"],
];
const PEOPLE: CslName[][] = [
  [{ family: "Lee", given: "Ann" }],
  [
    { family: "Ek", given: "Bo" },
    { family: "Roe", given: "Carla" },
  ],
  [{ family: "van der Berg", given: "Jan" }],
  [{ literal: "Ministry of Works" }],
  [{ family: "Müller", given: "Jörg P." }],
  [
    { family: "Lee", given: "Ann" },
    { family: "Ek", given: "Bo" },
    { family: "Roe", given: "Carla" },
  ],
  [{ family: "O’Neil", given: "Mary" }],
  [{ literal: "Joint Commission" }],
  [{ family: "Lefèvre", given: "Jean-Luc" }],
];
const RUSSIANS: CslName[][] = [[{ family: "Орлов", given: "Иван" }], [{ family: "Белова", given: "Анна" }]];
const JOURNALS = [
  "Review of Waters",
  "Journal of Border Studies",
  "International Trade Quarterly",
  "Grenzen",
  "Politique voisine",
];
const PAPERS = ["The Valley Times", "Lake Gazette", "Northern Herald"];
const PRESSES: [string, string][] = [
  ["Oxford", "River Press"],
  ["London", "Border House"],
  ["Berlin", "Seeverlag"],
  ["New York", "Harbor and Sons"],
];
const SITES = ["Lake Institute", "Centre for Rivers", "Border Watch"];
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;

/** 160 works of eight types, made by counting through the lists: the same every time. */
export function variedItems(): Csl[] {
  return Array.from({ length: 160 }, (_, i): Csl => {
    const k = Math.floor(i / 8);
    const [language, title] = pick(TITLES, k + i);
    const author = language === "ru" ? pick(RUSSIANS, k) : pick(PEOPLE, k * 2 + i);
    const year = 1985 + ((i * 7) % 38);
    const day = [year, 1 + (i % 12), 1 + ((i * 5) % 28)];
    const online = {
      URL: `https://example.org/texts/${i}`,
      accessed: { "date-parts": [[2024, 1 + ((i + 3) % 12), 1 + (i % 28)]] },
    };
    const [place, publisher] = pick(PRESSES, k);
    const base = { id: `w${i}`, title, author, language, issued: { "date-parts": [[year]] } };
    const from = 3 + ((i * 13) % 300);
    const pages = { page: `${from}-${from + 17}` };
    switch (i % 8) {
      case 0:
        return {
          ...base,
          type: "article-journal",
          "container-title": pick(JOURNALS, k),
          volume: `${2 + (i % 40)}`,
          issue: `${1 + (i % 4)}`,
          ...pages,
          ...(k % 2 ? { URL: online.URL } : {}),
        };
      case 1:
        return { ...base, type: "book", publisher, "publisher-place": place };
      case 2:
        return {
          ...base,
          type: "chapter",
          "container-title": `Neighbours and Waters ${1 + (k % 3) === 1 ? "Today" : "Compared"}`,
          editor: [{ family: "Roe", given: "Carla" }],
          publisher,
          "publisher-place": place,
          ...pages,
        };
      case 3:
        return { ...base, type: "report", publisher: pick(SITES, k), ...(k % 2 ? online : {}) };
      case 4:
        return {
          ...base,
          type: "article-newspaper",
          "container-title": pick(PAPERS, k),
          issued: { "date-parts": [day] },
          ...(k % 2 ? online : {}),
        };
      case 5:
        return {
          ...base,
          type: "webpage",
          "container-title": pick(SITES, k),
          issued: { "date-parts": [day] },
          ...online,
        };
      case 6:
        return { ...base, type: "speech", issued: { "date-parts": [day] }, ...(k % 2 ? online : {}) };
      default: {
        const { author: _, ...rest } = base;
        return {
          ...rest,
          type: "treaty",
          title: `Treaty on ${["the Lake", "Trade", "Borders", "Rivers"][k % 4]}`,
          issued: { "date-parts": [day] },
          ...online,
        };
      }
    }
  });
}
