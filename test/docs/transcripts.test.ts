import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { helpPage } from "./helpPage.ts";
import { documentsWithTranscripts, runTranscripts } from "./transcripts.ts";

const root = new URL("../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");

describe("the examples in the docs are commands that ran", () => {
  test.each(documentsWithTranscripts())("%s", { timeout: 240_000 }, (document) => {
    const { written, now } = runTranscripts(document);
    expect(written).toBe(now);
  });

  test("docs/help.md is what the program says", () => {
    expect(read("docs/help.md")).toBe(helpPage());
  });

  test("every command has an example", () => {
    const names = [...helpPage().matchAll(/^## detente ([\w ]+)$/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(5);
    const pages = read("docs/commands.md") + read("docs/exchange.md");
    expect(names.filter((name) => !pages.includes(`$ detente ${name}`))).toEqual([]);
  });

  test("no link leads to a file that is not there", () => {
    for (const document of documentsWithTranscripts())
      for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
        const base = new URL(document, root);
        expect(() => readFileSync(new URL(target!, base))).not.toThrow(/ENOENT/);
      }
  });
});
