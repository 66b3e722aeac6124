import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checksManual } from "./checksManual.ts";
import { schemaFiles } from "./schemas.ts";

const root = new URL("../../", import.meta.url);

describe("npm run accept has nothing to rewrite", () => {
  test.each([...schemaFiles()])("schemas/%s is what the definitions say", (name, text) => {
    expect(readFileSync(new URL(`schemas/${name}`, root), "utf8")).toBe(text);
  });

  test("schemas/ holds nothing else", () => {
    expect(readdirSync(new URL("schemas/", root)).sort()).toEqual([...schemaFiles().keys()].sort());
  });

  test("docs/checks.md is what the rules say", () => {
    expect(readFileSync(new URL("docs/checks.md", root), "utf8")).toBe(checksManual());
  });
});
