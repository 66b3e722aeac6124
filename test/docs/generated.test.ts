import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCase, INTEGRITY_RULES, parseCase } from "../../src/record/index.ts";
import { caseFormatPage, documentedFields, isOfFewValues } from "./caseReference.ts";
import { checksManual, paperChecksManual, READING_RULES } from "./checksManual.ts";
import { citationStylesPage } from "./citationStyles.ts";
import { limitsPage } from "./limitsPage.ts";
import { schemaFiles } from "./schemas.ts";

const root = new URL("../../", import.meta.url);

describe("npm run accept has nothing to rewrite (else run it, and read the diff)", () => {
  test.each([...schemaFiles()])("schemas/%s is what the definitions say", (name, text) => {
    expect(readFileSync(new URL(`schemas/${name}`, root), "utf8")).toBe(text);
  });

  test("schemas/ holds nothing else", () => {
    expect(readdirSync(new URL("schemas/", root)).sort()).toEqual([...schemaFiles().keys()].sort());
  });

  test("docs/checks.md explains every rule that reading a case can name", () => {
    const readers = [
      "src/record/parse.ts",
      ...["src/record/reading/", "src/record/yaml/"].flatMap((room) =>
        readdirSync(new URL(room, root)).map((name) => room + name),
      ),
      "src/node/files.ts",
      "src/node/decode.ts",
      "src/bibliography/readBibliography.ts",
    ];
    const code = readers.map((name) => readFileSync(new URL(name, root), "utf8")).join("\n");
    const named = [...code.matchAll(/(?:rule: |report\(\s*|refuse\(\s*)"([a-z0-9-]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].sort()).toEqual(Object.keys(READING_RULES).sort());
  });

  test("docs/paper-checks.md is what the rules for papers say", () => {
    expect(readFileSync(new URL("docs/paper-checks.md", root), "utf8")).toBe(paperChecksManual());
  });

  test("docs/limits.md is what the readers go by", () => {
    expect(readFileSync(new URL("docs/limits.md", root), "utf8")).toBe(limitsPage());
  });

  test("docs/citation-styles.md is what reading printed citations back gives", () => {
    expect(readFileSync(new URL("docs/citation-styles.md", root), "utf8")).toBe(citationStylesPage());
  });

  test("docs/case-format.md names every field as the definitions have it", () => {
    expect(readFileSync(new URL("docs/case-format.md", root), "utf8")).toBe(caseFormatPage());
  });

  test("every field has an example, from a case that is valid", () => {
    const without = documentedFields().filter(({ example }) => example === undefined);
    expect(without.map(({ group, name }) => `${group} ${name}`)).toEqual([]);
    const folder = new URL("docs/every-field/", root);
    const files = new Map(
      (readdirSync(folder, { recursive: true }) as string[])
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
    );
    const { case: record, problems } = parseCase(files);
    expect([...problems, ...checkCase(record!, INTEGRITY_RULES)]).toEqual([]);
  });

  test("every field of a case says what it is", () => {
    const silent = documentedFields().filter(({ says }) => says === "");
    expect(silent.map(({ group, name }) => `${group}: ${name}`)).toEqual([]);
  });

  test("every field of few values says what holds where it is not given", () => {
    const silent = documentedFields().filter((field) => isOfFewValues(field) && field.absent === "–");
    expect(silent.map(({ group, name }) => `${group}: ${name}`)).toEqual([]);
  });

  test("docs/checks.md is what the rules say", () => {
    expect(readFileSync(new URL("docs/checks.md", root), "utf8")).toBe(checksManual());
  });
});
