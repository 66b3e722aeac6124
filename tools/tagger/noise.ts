import type { Piece } from "./pieces.ts";
import type { Random } from "./random.ts";

/** What print and its reading do to a reference: hyphens of line ends, lost accents, capitals, spaces. */
export function worn(random: Random, pieces: readonly Piece[]): Piece[] {
  if (random.is(0.55)) return [...pieces];
  let out: Piece[] = [...pieces];
  const change = (of: (text: string, label: Piece[1]) => string) => {
    out = out.map(([text, label]): Piece => [of(text, label), label]);
  };
  // A word broken at the end of a line.
  if (random.is(0.35)) {
    const breaks = random.int(1, 2);
    for (let n = 0; n < breaks; n++) {
      const i = random.int(0, out.length - 1);
      const [text, label] = out[i]!;
      const words = [...text.matchAll(/\p{L}{6,}/gu)];
      if (words.length === 0) continue;
      const word = random.pick(words);
      const at = word.index + random.int(2, word[0].length - 3);
      out[i] = [`${text.slice(0, at)}-${random.pick([" ", " ", "", "  "])}${text.slice(at)}`, label];
    }
  }
  if (random.is(0.12)) change((text) => text.normalize("NFD").replace(/\p{M}/gu, ""));
  if (random.is(0.06)) change((text, label) => (label === "title" ? text.toLocaleUpperCase() : text));
  if (random.is(0.1)) change((text) => text.replace(/ /g, () => (random.is(0.1) ? "  " : " ")));
  if (random.is(0.1))
    change((text, label) =>
      label === "other" ? text.replace(/([.,:;]) /g, (all, mark) => (random.is(0.4) ? mark : all)) : text,
    );
  if (random.is(0.08)) change((text, label) => (label === "other" ? text.replace(/^([,.:;])/, " $1") : text));
  if (random.is(0.06))
    change((text, label) => (label === "other" && random.is(0.15) ? text.replace(/[.,:;]/, "") : text));
  if (random.is(0.1)) change((text) => text.replace(/[“”„]/g, '"').replace(/[’‘]/g, "'"));
  if (random.is(0.06)) change((text) => text.replace(/[“”„"]/g, random.pick(["''", "´´", "“", "<<"])));
  // Recognised print takes one letter for another.
  if (random.is(0.06))
    change((text) =>
      text
        .replace(/l/g, () => (random.is(0.05) ? "1" : "l"))
        .replace(/e/g, () => (random.is(0.02) ? "c" : "e")),
    );
  if (random.is(0.05)) change((text) => text.replace(/([.,;:()«»])/g, " $1 ").replace(/ {2,}/g, " "));
  return out.filter(([text]) => text !== "");
}
