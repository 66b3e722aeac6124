import { describe, expect, test } from "vitest";
import { readPdf } from "../../src/paper/index.ts";
import { mendLetters } from "../../src/paper/pdf/mendLetters.ts";
import { mendSpaces } from "../../src/paper/pdf/mendSpaces.ts";
import type { PdfItem } from "../../src/paper/pdf/page.ts";
import { pdfFile } from "./pdfFile.ts";

const GERMAN =
  "Die Fähre über den großen Fluss fährt für gewöhnlich früh. Straßen, Flüsse und Häfen würden, so hieß es, größer. Österreich könnte, ähnlich wie Ägypten, öffentlich Verträge schließen, daß übrigens Übergänge möglich seien; mäßig schöne Löhne.";

/** Where Windows differs from Latin-1; Node's own decoder leaves these bytes as they are. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes of one character set read as those of another, by the platform's own tables. */
function misread(text: string, written: string, read: string): string {
  const decoded = (set: string, byte: number) =>
    set === "windows-1252" && byte >= 0x80 && byte < 0xa0
      ? WINDOWS[byte - 0x80]!
      : new TextDecoder(set).decode(Uint8Array.of(byte));
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoded(written, byte), byte]));
  return [...text].map((letter) => decoded(read, bytes.get(letter)!)).join("");
}

const item = (text: string, font = "f"): PdfItem => ({
  text,
  x: 0,
  y: 0,
  width: 10,
  size: 10,
  isBold: false,
  font,
});
const mended = (...items: PdfItem[]) => {
  mendLetters([{ width: 600, height: 800, items, strokes: [] }]);
  return items.map(({ text }) => text);
};

describe("letters of one character set read as those of another", () => {
  test("of Windows, read as the Mac's", () => {
    const garbled = misread(`${GERMAN} – „so“ »und« ‹so›`, "windows-1252", "macintosh");
    expect(garbled).toContain("F‰hre");
    expect(mended(item(garbled))).toEqual([`${GERMAN} – „so“ »und« ‹so›`]);
  });

  test("of the Mac, read as Windows'", () => {
    const garbled = misread(GERMAN, "macintosh", "windows-1252");
    expect(garbled).toContain("FŠhre");
    expect(mended(item(garbled))).toEqual([GERMAN]);
  });

  test("word by word, where right ones stand beside them, and names of other languages stay", () => {
    const names = "Pavel Šimek, Čermak: Rešenie doložen, vašej škole; § 5 und §§ 7–9";
    expect(mended(item(`${names}. ${misread(GERMAN, "macintosh", "windows-1252")} ${GERMAN}`))).toEqual([
      `${names}. ${GERMAN} ${GERMAN}`,
    ]);
  });

  test("only in the font that is garbled", () => {
    const garbled = misread(GERMAN, "windows-1252", "macintosh");
    expect(mended(item(garbled, "a"), item(GERMAN, "b"))).toEqual([GERMAN, GERMAN]);
  });

  test.each([
    ["German", GERMAN],
    ["Czech", "Šest štěňat šlo po škole; Škoda, že ŠKODA nešla. Žák přišel, aš šel domů."],
    ["English", "The dam’s cost – “high” – was 5 ‰; see § 12, n. 3†, and ±2 ˆ."],
    ["French", "L’œuvre d’été, à Noël, où l’on fête; «ça»."],
  ])("%s that is right stays as it is", (_, text) => {
    expect(mended(item(text))).toEqual([text]);
  });
});

describe("spaces inside words", () => {
  const lines = (...texts: string[]) =>
    texts.map((text, k) => ({
      items: [item(text)],
      x: 0,
      end: 100,
      y: 700 - 12 * k,
      size: 10,
      isBold: false,
      page: 0,
      region: 0,
    }));
  const closed = (...texts: string[]) => {
    const all = lines(...texts);
    mendSpaces(all);
    return all.map(({ items }) => items.map(({ text }) => text).join(""));
  };

  test("are closed where the word stands whole elsewhere and a part nowhere", () => {
    expect(closed("The ratifica tion came late.", "Ratification, ratification and ratification.")).toEqual([
      "The ratification came late.",
      "Ratification, ratification and ratification.",
    ]);
  });

  test("are left between words that are words", () => {
    const both = ["Any one of them and anyone else, may be, maybe; any town, one town, any lake, one lake."];
    expect(closed(...both)).toEqual(both);
  });

  test("are closed in words set wide", async () => {
    expect(closed("Der V e r t r a g von Lund")).toEqual(["Der Vertrag von Lund"]);
    const bytes = await pdfFile([
      (draw) => {
        let x = draw("The text of the ", 60, 700);
        for (const letter of "treaty") x = draw(letter, x, 700) + 3;
        draw("was meant for ever.", x + 6, 700);
        for (let k = 1; k < 5; k++) draw("The river board met again and spoke of ferries.", 60, 700 - 12 * k);
      },
    ]);
    expect((await readPdf("paper.pdf", bytes)).text.split("\n")[0]).toBe(
      "The text of the treaty was meant for ever.",
    );
  });
});
