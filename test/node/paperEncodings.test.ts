import { describe, expect, test } from "vitest";
import { READERS } from "../../src/node/papers/readers.ts";

const RUSSIAN = "Граница была проведена в 1920 году, и это не вызвало спора.";
const GERMAN = "Die Grenze wurde über dem Tal gezogen – „ohne Streit“.";
const read = (bytes: Uint8Array) => READERS.txt!.read("p.txt", bytes);

/** Encodes by looking each character up among what the bytes decode to. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  // Node's decoder does not know the quotation marks and dashes of Windows.
  const western = new Map([..."–„“"].map((letter, i) => [letter, [0x96, 0x84, 0x93][i]!]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? western.get(letter)!);
}

describe("a text that is not in UTF-8", () => {
  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["windows-1252", GERMAN],
  ])("is read in %s", async (encoding, text) => {
    expect(await read(encoded(text, encoding))).toMatchObject({ text });
  });

  test.each([
    ["with", "\ufeff"],
    ["without", ""],
  ])("is read in UTF-16 %s a mark of its order", async (_, mark) => {
    expect(await read(new Uint8Array(Buffer.from(`${mark}Trade fell in May.`, "utf16le")))).toMatchObject({
      text: "Trade fell in May.",
    });
  });

  test("is refused with the cure where it is a picture", async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0xff, 0xfe);
    expect(await read(bytes)).toMatchObject({
      rule: "not-utf8",
      message: expect.stringContaining("save the file"),
    });
  });
});
