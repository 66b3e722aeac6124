import { type CameoCode, cameoCodes, type QuadClass, quadOf } from "./cameo.ts";
import { PLOVER_TYPES, type PloverType } from "./plover.ts";

export interface FoundCode extends CameoCode {
  quad: QuadClass;
  /** The codes above it, widest first. */
  above: readonly { code: string; name: string }[];
  plover: readonly PloverType[];
}

/** What people say for what the tables call otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  ambassador: "diplomatic",
  attack: "military force",
  boycott: "embargo sanctions",
  break: "reduce relations",
  ceasefire: "ceasefire truce",
  condemn: "criticize denounce",
  criticise: "criticize",
  diplomats: "diplomatic personnel",
  dialogue: "negotiation consult",
  exercise: "military posture demonstrate",
  invade: "occupy territory",
  manoeuvre: "military posture demonstrate",
  maneuver: "military posture demonstrate",
  meeting: "meet visit consult",
  meet: "meet visit consult",
  recognise: "recognize",
  sanction: "sanctions embargo",
  summit: "negotiation visit",
  suspend: "halt reduce break",
  talks: "negotiation consult",
  treaty: "sign formal agreement",
  withdraw: "withdraw retreat",
};
const STOP = new Set(
  "a an and at by for from in into of on or the their its to with not was were is be".split(" "),
);

/** Codes whose names have the words, best first. A code or the beginning of one finds itself. */
export function searchCodes(words: string, most: number): FoundCode[] {
  const all = [...cameoCodes().values()].filter(({ code }) => quadOf(code) !== undefined);
  const wanted = words.trim();
  if (/^\d{1,4}$/.test(wanted))
    return all
      .filter(({ code }) => code.startsWith(wanted))
      .slice(0, most)
      .map(found);
  const own = stems(wanted);
  const asked = own.map((stem, i) => ({
    stem,
    also: Object.entries(ALSO).flatMap(([word, others]) => (stemOf(word) === stem ? stems(others) : [])),
    // What is done comes first in a description, and what it is done to behind it.
    weight: i === 0 ? 1.5 : 1,
  }));
  return all
    .map((code) => ({ code, score: score(code, asked) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || (x.code.code < y.code.code ? -1 : 1))
    .slice(0, most)
    .map(({ code }) => found(code));
}

function found(code: CameoCode): FoundCode {
  const above = [code.code.slice(0, 2), code.code.slice(0, 3)]
    .filter((one) => one !== code.code)
    .flatMap((one) => {
      const above = cameoCodes().get(one);
      return above ? [{ code: one, name: above.name }] : [];
    });
  const root = code.code.slice(0, 2);
  return {
    ...code,
    quad: quadOf(code.code)!,
    above,
    plover: PLOVER_TYPES.filter(({ roots }) => roots.includes(root)),
  };
}

/** A word of the code's own name counts most, one of a wider code less; related words less each, but together; long names a little less. */
function score(
  code: CameoCode,
  asked: readonly { stem: string; also: readonly string[]; weight: number }[],
): number {
  const name = new Set(stems(code.name));
  const wider = new Set(
    stems(
      [code.code.slice(0, 2), code.code.slice(0, 3)]
        .map((one) => cameoCodes().get(one)?.name ?? "")
        .join(" "),
    ),
  );
  const points = (stem: string, weight: number) =>
    name.has(stem) ? weight : wider.has(stem) ? weight / 4 : 0;
  // A word that the tables have otherwise is found by theirs.
  const total = asked.reduce(
    (sum, { stem, also, weight }) =>
      sum +
      weight *
        Math.max(
          points(stem, 4),
          also.reduce((found, one) => found + points(one, 3), 0),
        ),
    0,
  );
  return total === 0 ? 0 : total - name.size / 100;
}

function stems(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])]
    .filter((word) => !STOP.has(word))
    .map(stemOf);
}

/** Enough to find "expelled" by "expel" and "sanctions" by "sanction". */
function stemOf(word: string): string {
  return word.length <= 4
    ? word
    : word
        .replace(/(?:ations?|ings?|ed|es|s)$/, "")
        .replace(/(.)\1$/, "$1")
        .replace(/e$/, "");
}
