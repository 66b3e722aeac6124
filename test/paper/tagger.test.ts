import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNames } from "../../src/paper/citations/names.ts";
import { readReference } from "../../src/paper/tagger/readReference.ts";
import { MOST_TOKENS, tagReference } from "../../src/paper/tagger/tagReference.ts";
import { tokensOf } from "../../src/paper/tagger/tokens.ts";
import { CHECKSUM, PACKED } from "../../src/paper/tagger/weights.ts";
import { unpacked } from "../../src/paper/tagger/weightsOf.ts";

/** Works that do not exist, in styles that do: whom, what, when. */
const REFERENCES: readonly (readonly [
  reference: string,
  families: readonly string[],
  title: string,
  year: number | undefined,
])[] = [
  // APA
  [
    "Amsel, B., & Fink, C. D. (2011). The harbour and its debts. Journal of Coastal Economics, 14(2), 201–219.",
    ["Amsel", "Fink"],
    "The harbour and its debts",
    2011,
  ],
  [
    "Drossel, E. (Ed.). (2003). Ferries of the inner sea: A reader. Kiel: Lotse.",
    ["Drossel"],
    "Ferries of the inner sea: A reader",
    2003,
  ],
  // Chicago, author-date
  [
    "Reiher, Anna, and Paul Star. 2009. Salt Roads of the North. Oxford: Heron Press.",
    ["Reiher", "Star"],
    "Salt Roads of the North",
    2009,
  ],
  // Harvard
  [
    "Kiebitz, O. (1998) ‘Tolls and towns’, Northern Review, vol. 7, no. 3, pp. 12-30.",
    ["Kiebitz"],
    "Tolls and towns",
    1998,
  ],
  // MLA
  [
    'Specht, Maria. "The Lock Keepers." Review of River Studies, vol. 22, no. 1, 2015, pp. 44-61.',
    ["Specht"],
    "The Lock Keepers",
    2015,
  ],
  // Vancouver
  [
    "Zeisig AB, Pirol CD. Fever in river ports. J Harb Med. 2006; 12(4):33-41.",
    ["Zeisig", "Pirol"],
    "Fever in river ports",
    2006,
  ],
  // IEEE
  [
    "[3] K. Dohle and R. Elster, “Tide tables by machine,” in Proceedings of the 4th International Conference on Coastal Computing, 1999, pp. 77–84.",
    ["Dohle", "Elster"],
    "Tide tables by machine",
    1999,
  ],
  // German social science
  [
    "Sperling, Hans-Georg / Meise, Ute (1987): Der Hafen als Betrieb. Eine Untersuchung, 2. Aufl., Frankfurt am Main: Deichverlag.",
    ["Sperling", "Meise"],
    "Der Hafen als Betrieb. Eine Untersuchung",
    1987,
  ],
  [
    "Bussard, Karin 2001: Zölle und Zünfte. In: Habicht, Otto (Hrsg.): Handbuch der Küste. Opladen: Westdeich, S. 101-130.",
    ["Bussard"],
    "Zölle und Zünfte",
    2001,
  ],
  // German history
  [
    "Otto Weihe, Die Flößer. Eine Geschichte ihres Gewerbes, Göttingen 1974, S. 55 f.",
    ["Weihe"],
    "Die Flößer. Eine Geschichte ihres Gewerbes",
    1974,
  ],
  // French, Italian, Russian
  [
    "Martin Pêcheur, « Le sel et la mer », Revue d’histoire côtière, vol. 12, 2002, p. 5-28.",
    ["Pêcheur"],
    "Le sel et la mer",
    2002,
  ],
  [
    "G. Gabbiano, I porti minori dell’alto mare, Trieste 1968.",
    ["Gabbiano"],
    "I porti minori dell’alto mare",
    1968,
  ],
  ["Чайкин А. Б. Порты и города севера. М.: Наука, 1979.", ["Чайкин"], "Порты и города севера", 1979],
  // Law
  [
    "P. Kranich, ‘The Law of Wrecks’ (1994) 12 Journal of Maritime Law 301.",
    ["Kranich"],
    "The Law of Wrecks",
    1994,
  ],
];

describe("a reference is read in the style it is written in", () => {
  test.each(REFERENCES)("%s", (reference, families, title, year) => {
    const { work } = readReference(reference)!;
    expect((work.author ?? work.editor)?.map(({ family, literal }) => family ?? literal)).toEqual(families);
    expect(work.title).toBe(title);
    expect(work.issued?.["date-parts"]?.[0]?.[0]).toBe(year);
  });
});

describe("names in a list", () => {
  test.each([
    ["Lee, A. B., Ek, C. & Oz, D.", ["Lee", "Ek", "Oz"]],
    ["Ann B. Lee, Carl Ek and Dora Oz", ["Lee", "Ek", "Oz"]],
    ["Lee, Ann, Carl Ek, and Dora Oz", ["Lee", "Ek", "Oz"]],
    ["Lee AB, Ek C, Oz DE", ["Lee", "Ek", "Oz"]],
    ["Lee, Ann/Ek, Carl/Oz, Dora", ["Lee", "Ek", "Oz"]],
    ["Lee, Ann; Ek, Carl; Oz, Dora", ["Lee", "Ek", "Oz"]],
    ["van der Meer, Jan", ["van der Meer"]],
    ["Jan van der Meer", ["van der Meer"]],
    ["Lee, Ann, et al.", ["Lee"]],
    ["Ministry of Fish and Ports", ["Ministry of Fish and Ports"]],
    ["García Paz, María", ["García Paz"]],
    ["Лебедев А. Б.", ["Лебедев"]],
  ])("%s", (written, families) => {
    expect(parseNames(written).map(({ family, literal }) => family ?? literal)).toEqual(families);
  });
});

test("prose is no reference, however many years and names it holds", () => {
  for (const prose of [
    "The Council met in 2019 in Brussels, and nobody expected it to meet again.",
    "On the history of the term, and why it was given up in 1998, see above.",
    "This was said at the time by several officials, who did not want to be named.",
    "Trade fell by a third between 2009 and 2011, and the ports of the north never recovered.",
  ])
    expect(readReference(prose)?.isReference).toBe(false);
});

test("whatever it is given, it gives stretches of it, in order and within its bounds", () => {
  const weights = unpacked(PACKED, CHECKSUM)!;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      let last = 0;
      for (const { from, to } of tagReference(text, weights)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 26, numRuns: 150 },
  );
  expect(tokensOf("1 ".repeat(5000)).length).toBeGreaterThan(MOST_TOKENS);
  expect(tagReference("1 ".repeat(5000), weights).at(-1)?.to ?? 0).toBeLessThanOrEqual(2 * MOST_TOKENS);
});

test("weights that were damaged are refused", () => {
  const at = PACKED.length >> 1;
  const damaged = PACKED.slice(0, at) + (PACKED[at] === "A" ? "B" : "A") + PACKED.slice(at + 1);
  expect(unpacked(damaged, CHECKSUM)).toBeUndefined();
  expect(unpacked(PACKED.slice(0, -40), CHECKSUM)).toBeUndefined();
  expect(unpacked(`${PACKED.slice(0, at)}\u0000${PACKED.slice(at + 1)}`, CHECKSUM)).toBeUndefined();
  expect(unpacked(PACKED, CHECKSUM)).toBeDefined();
});
