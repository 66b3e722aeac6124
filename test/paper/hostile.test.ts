import { expect, test } from "vitest";
import { readHtml, readMarkdown, readText } from "../../src/paper/index.ts";

test.each(["[1]", "[1", "[^1]", "[^a]: x\n", "> ", "(", "“", "a b ", "http://a?", "*a "])(
  "200 kB of %j end in every reader",
  (part) => {
    const text = part.repeat(200_000 / part.length);
    for (const read of [readText, readMarkdown, readHtml])
      expect(read("p", text).text.length).toBe(text.length);
  },
  60_000,
);
