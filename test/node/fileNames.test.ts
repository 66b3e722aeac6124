import { expect, test } from "vitest";
import { wrongName } from "../../src/node/fileNames.ts";

test.each([
  "e\u202elmay.yaml",
  "a\u200b.yaml",
  "\u2066x.yaml",
  "a\u0085.yaml",
  "a\nb.yaml",
  "\ufeffcase.yaml",
])("%j looks like another name, and is not saved", (name) =>
  expect(wrongName(name)).toMatch(/holds a character that no file name of a case may hold/),
);

test.each(["ä/б.yaml", "میان\u200cرشته.yaml", "名前.json", "my sources (2).bib"])("%j is a name", (name) =>
  expect(wrongName(name)).toBeUndefined(),
);
