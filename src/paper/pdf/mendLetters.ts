import { AFTER_INITIAL_UMLAUT } from "../lexicon/german.ts";
import type { PdfItem, PdfPage } from "./page.ts";

/** The upper half of the Macintosh's character set, from byte 0x80. */
const MAC =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/** The upper half of that of Windows for Western Europe, likewise. */
const WINDOWS = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(
  ...Array.from({ length: 0x60 }, (_, i) => 0xa0 + i),
)}`;
const WINDOWS_AS_MAC = new Map([...MAC].map((letter, i) => [letter, WINDOWS[i]!]));
const MAC_AS_WINDOWS = new Map([...WINDOWS].map((letter, i) => [letter, MAC[i]!]));

/** An accent without a letter below it, or a per mille sign, inside a word: ö, ä, ü and ß of Windows read as Mac's. */
const STRAY_ACCENT = /\p{L}[‰ˆ¸˜¯˘˙˚˝˛ˇ]\p{L}|\p{L}ﬂ(?![\p{Ll}])/gu;
/** A capital or a section sign inside a word of small letters: ä, ü, ß and ’ of the Mac read as Windows'. */
const STRAY_CAPITAL = /\p{Ll}[ŠŸÕ]\p{Ll}|\p{Ll}§(?:\p{Ll}|(?!\p{L}))|(?<!\p{L})Ÿ\p{Ll}/gu;
/** Fewer could be slips of the writer, or of the recognition of a scanned page. */
const FEWEST = 3;

/**
 * Mends text whose font says it holds letters of Windows and holds those of the Mac, or the reverse, as files of the
 * 1990s do: what draws the right shapes gives "Stra§e" or "Straﬂe" to who reads it. Told by signs that stand in no
 * word. The first kind may change from word to word and is mended word by word, the other is true of a font.
 */
export function mendLetters(pages: readonly PdfPage[]): void {
  const items = pages.flatMap((page) => page.items);
  const byFont = new Map<string, PdfItem[]>();
  for (const item of items) {
    if (!/[^\0-~]/.test(item.text)) continue;
    const own = byFont.get(item.font);
    if (own) own.push(item);
    else byFont.set(item.font, [item]);
  }
  const counts = [...byFont].map(([font, own]) => {
    const text = own.map((item) => item.text).join("\n");
    return {
      font,
      accents: text.match(STRAY_ACCENT)?.length ?? 0,
      umlauts: text.match(/\p{L}[äöüß]|[äöü]\p{Ll}/gu)?.length ?? 0,
      capitals: text.match(STRAY_CAPITAL)?.length ?? 0,
    };
  });
  const accents = counts.reduce((sum, one) => sum + one.accents, 0);
  const capitals = counts.reduce((sum, one) => sum + one.capitals, 0);
  if (accents >= FEWEST)
    for (const one of counts)
      if (one.accents > one.umlauts || (one.accents === 0 && one.umlauts === 0))
        for (const item of byFont.get(one.font)!)
          item.text = [...item.text].map((letter) => WINDOWS_AS_MAC.get(letter) ?? letter).join("");
  if (capitals >= FEWEST)
    for (const own of byFont.values()) for (const item of own) item.text = mendWords(item.text);
}

const CONSONANT = "[bcdfghjklmnpqrstvwxzß]";

/** Each sign by where it stands, since Czech and Croatian write some of them too. */
function mendWords(text: string): string {
  const mended = (letter: string) => MAC_AS_WINDOWS.get(letter) ?? letter;
  return (
    text
      .replace(/(?<=\p{L})[Ÿ§]|Ÿ(?=\p{Ll})/gu, mended)
      .replace(/(?<=\p{Ll})Š|(?<!\p{L})Š(?=[bcdfghklmnrstu]{2}|u)|Š(?=ß)/gu, mended)
      // A vowel stands between consonants, š beside a vowel.
      .replace(
        new RegExp(`(?<=${CONSONANT})š(?=${CONSONANT})|(?<!\\p{L})š(?=${AFTER_INITIAL_UMLAUT})`, "giu"),
        mended,
      )
      .replace(/(?<!\p{L})[€†…](?=\p{Ll}{2})/gu, mended)
      .replace(
        /(?<=\p{L})Õ(?=\p{Ll}|(?!\p{L}))|(?<![\p{L}\d])[ÒÔãÇ](?=\p{L})|(?<=[\p{Ll}.,!?])[ÓÈ](?!\p{L})/gu,
        mended,
      )
      .replace(/(?<= )Ð(?= )/g, mended)
  );
}

const LIGATURES: Record<string, string> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** Letters drawn as one sign are two again, those drawn by how they join are themselves. */
export function withoutLigatures(text: string): string {
  if (!/[^\0-~]/.test(text)) return text;
  return text
    .replace(/[ﬀ-ﬆ]/g, (letter) => LIGATURES[letter]!)
    .replace(/[\ufb13-\ufdff\ufe70-\ufefc]/g, (letter) => letter.normalize("NFKC"))
    .normalize("NFC");
}
