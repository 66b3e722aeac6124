import type { Csl, CslName } from "../../src/record/index.ts";

/**
 * Works for measuring only: none of these titles, names, journals or houses was looked at while the parser was
 * written. What fails here is not to be mended name by name, or the set measures nothing any more.
 */
const OPENINGS = [
  "Memory and Distrust in",
  "Who Guards",
  "Sovereignty, Water and Power in",
  "After 1991:",
  "The Second Partition of",
  "“Peace” as Routine in",
  "Negotiating under Fire:",
  "Sanctions, Smugglers, and",
  "What Is Left of",
  "From Ceasefire to Constitution:",
];
const SUBJECTS = [
  "the Ferghana Valley",
  "Northern Mali, 2012–2020",
  "Cyprus: A Reassessment",
  "Kashmir’s Line of Control",
  "the Korean Armistice",
  "Post-Dayton Bosnia",
  "Upper Egypt and the Sudan",
  "the South China Sea?",
  "Transdniestria and Gagauzia",
];
const FOREIGN: [string, string][] = [
  ["de", "Abschreckung und Entspannung: Zur Geschichte des KSZE-Prozesses"],
  ["de", "Wer spricht für den Osten?"],
  ["fr", "De la guerre à la négociation : le Sahel en question"],
  ["fr", "L’Europe, l’Ukraine et le droit"],
  ["ru", "Контроль над вооружениями: итоги и перспективы"],
  ["ru", "Кавказский узел"],
];
const AUTHORS: CslName[][] = [
  [{ family: "Okonkwo-Hart", given: "Chidi" }],
  [{ family: "de la Fuente", given: "María José" }],
  [{ family: "al-Rashid", given: "Samir" }],
  [{ family: "Ó Briain", given: "Séamus" }],
  [{ family: "Nguyen", given: "Thi Lan" }],
  [
    { family: "Halvorsen", given: "K. M." },
    { family: "Iyer", given: "R." },
  ],
  [
    { family: "Petrosyan", given: "Anahit" },
    { family: "von Trotha", given: "Emil" },
    { family: "Suzuki", given: "Kenji" },
    { family: "Mbeki", given: "Ayanda" },
  ],
  [{ literal: "International Observatory for Peace" }],
  [{ literal: "Bundesinstitut für Osteuropafragen" }],
  [{ family: "MacAllister", given: "Fiona" }],
  [
    { family: "D’Angelo", given: "Paola" },
    { family: "Çelik", given: "Ömer" },
  ],
];
const RUSSIANS: CslName[][] = [
  [{ family: "Тихомиров", given: "Алексей" }],
  [
    { family: "Щукина", given: "Ольга" },
    { family: "Ким", given: "Виктор" },
  ],
];
const JOURNALS = [
  "Security Dialogue and Disarmament",
  "Caucasus Survey",
  "Nations & Nationalism Today",
  "Zeitschrift für Friedensforschung",
  "Revue d’études comparées",
  "The Pacific Affairs Record",
  "International Peacekeeping: A Review",
];
const DAILIES = [
  "Le Courrier du Nil",
  "The Straits Mercury",
  "Die Woche am Rhein",
  "Dawn Express",
  "Kyiv Chronicle",
];
const HOUSES: [string, string][] = [
  ["Cambridge, MA", "Charles Street Press"],
  ["Nairobi", "East African Academic Publishers"],
  ["Paris", "Presses du Pont-Neuf"],
  ["Baden-Baden", "Verlag Nordmann"],
  ["Ithaca", "Cayuga University Press"],
];
const BODIES = [
  "Observatory on Arms and Conflict",
  "Stiftung Frieden und Recht",
  "Pacific Forum for Mediation",
  "Institut des Hautes Études sur la Paix",
];
const COLLECTIONS = [
  "Handbook of Frozen Conflicts",
  "Rivers, Rights and Rivals",
  "The Mediator’s Craft: Essays",
];
const EDITORS: CslName[][] = [
  [{ family: "Abernethy", given: "Ruth" }],
  [
    { family: "Sørensen", given: "Nils" },
    { family: "Tran", given: "Minh" },
  ],
];

/** Mulberry32: the same numbers from the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 160 works of eight types, drawn from the lists with a fixed seed. */
export function heldOutItems(seed = 20_240_611): Csl[] {
  const next = numbersFrom(seed);
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return Array.from({ length: 160 }, (_, i): Csl => {
    const [language, title] =
      below(4) === 0 ? pick(FOREIGN) : (["en", `${pick(OPENINGS)} ${pick(SUBJECTS)}`] as [string, string]);
    const author = language === "ru" ? pick(RUSSIANS) : pick(AUTHORS);
    const year = 1962 + below(62);
    const day = [year, 1 + below(12), 1 + below(28)];
    const online = {
      URL: `https://www.peace-texts.example/${pick(["en", "archive", "pub"])}/${year}/${i}-text.html`,
      accessed: { "date-parts": [[2023 + below(3), 1 + below(12), 1 + below(28)]] },
    };
    const isOnline = below(2) === 0;
    const [place, publisher] = pick(HOUSES);
    const base = { id: `h${i}`, title, author, language, issued: { "date-parts": [[year]] } };
    const from = 1 + below(600);
    const page = `${from}-${from + 8 + below(30)}`;
    switch (i % 8) {
      case 0:
        return {
          ...base,
          type: "article-journal",
          "container-title": pick(JOURNALS),
          volume: `${1 + below(90)}`,
          ...(below(3) > 0 ? { issue: `${1 + below(6)}` } : {}),
          page,
          ...(isOnline ? { DOI: `10.5555/hp.${year}.${i}` } : {}),
        };
      case 1:
        return { ...base, type: "book", publisher, "publisher-place": place };
      case 2:
        return {
          ...base,
          type: "chapter",
          "container-title": pick(COLLECTIONS),
          editor: pick(EDITORS),
          publisher,
          "publisher-place": place,
          page,
        };
      case 3:
        return { ...base, type: "report", publisher: pick(BODIES), ...(isOnline ? online : {}) };
      case 4:
        return {
          ...base,
          type: "article-newspaper",
          "container-title": pick(DAILIES),
          issued: { "date-parts": [day] },
          ...(isOnline ? online : {}),
        };
      case 5:
        return {
          ...base,
          type: "webpage",
          "container-title": pick(BODIES),
          issued: { "date-parts": [day] },
          ...online,
        };
      case 6:
        return { ...base, type: "speech", issued: { "date-parts": [day] }, ...(isOnline ? online : {}) };
      default: {
        const { author: _, ...rest } = base;
        return {
          ...rest,
          language: "en",
          type: "treaty",
          title: `${pick(["Agreement on the Settlement of", "Convention concerning", "Protocol on Access to"])} ${pick(["the Straits", "Transboundary Rivers", "Refugees and Property"])}`,
          issued: { "date-parts": [day] },
          ...online,
        };
      }
    }
  });
}
