import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { additionRows } from "../../bench/house.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const isThere = (file: string) => existsSync(new URL(file, root));
const FOLDERS = ["src", "test", "bench", "tools", "docs", "cases", "schemas", "bin"];
const FILES = FOLDERS.flatMap((folder) =>
  (readdirSync(new URL(`${folder}/`, root), { recursive: true }) as string[]).map(
    (name) => `${folder}/${name}`,
  ),
);
const DOCS = ["README.md", "CONTRIBUTING.md", ...FILES.filter((name) => /^docs\/.*\.md$/.test(name))];

const scripts = (file: string) => Object.keys((JSON.parse(read(file)) as { scripts: object }).scripts);
const SCRIPTS = [...scripts("package.json"), ...scripts("tools/tagger/package.json")];

describe.each(DOCS)("%s", (doc) => {
  test("names only scripts that there are", () => {
    const named = [...read(doc).matchAll(/\bnpm run ([a-z][a-z:]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
  });
});

describe.each(["docs/architecture.md", "CONTRIBUTING.md"])("what %s says of the code", (doc) => {
  const marked = [...read(doc).matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);

  test("names only files and folders that there are", () => {
    const paths = marked.filter((text) => /^[\w./-]+(?:\.(?:ts|tsx|md|js)|\/)$/.test(text));
    expect(paths.length).toBeGreaterThan(10);
    const missing = paths.filter((path) => {
      if (isThere(path)) return false;
      const end = `/${path.replace(/\/$/, "")}`;
      return !FILES.some((name) => name.endsWith(end));
    });
    expect(missing).toEqual([]);
  });

  test("names only functions and types that there are", () => {
    const source = FILES.filter((name) => /^(?:src|test|bench|tools)\/.*\.tsx?$/.test(name))
      .map(read)
      .join("\n");
    const names = marked.flatMap(
      (text) => /^(?:([a-z]+[A-Z]\w*)|([A-Z][a-z]+[A-Z]\w*))(?:\(.*\))?$/.exec(text)?.slice(1) ?? [],
    );
    expect(names.filter((name) => name && !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
  });
});

test("the architecture says what it costs to add something, as it is counted", () => {
  const text = read("docs/architecture.md");
  expect(
    additionRows().filter((row) => !text.includes(row)),
    "npm run house prints the rows",
  ).toEqual([]);
});
