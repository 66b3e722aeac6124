import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { additionRows } from "../../bench/house.ts";
import { importsOfSource } from "../../tools/imports.ts";

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

test("the table of folders says of each which others it imports", () => {
  const rows = [...read("docs/architecture.md").matchAll(/^\| `src\/(\w+)` \| .* \| (.*?) \|$/gm)];
  const folders = rows.map(([, folder]) => folder!);
  const there = readdirSync(new URL("src/", root), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect([...folders].sort()).toEqual(there.map(({ name }) => name).sort());
  const used = new Map(folders.map((folder) => [folder, new Set<string>()]));
  for (const [file, targets] of importsOfSource())
    for (const target of targets) used.get(file.split("/")[0]!)!.add(target.split("/")[0]!);
  for (const [at, [, folder, may]] of rows.entries()) {
    const isListed = !/all (?:of the above|but)/.test(may!);
    const all = may!.includes("all but") ? folders.filter((one) => one !== "node") : folders.slice(0, at);
    const named = isListed ? [...may!.matchAll(/`(\w+)`/g)].map(([, name]) => name!) : all;
    const imported = [...used.get(folder!)!].filter((one) => one !== folder);
    expect(
      imported.filter((one) => !named.includes(one)),
      `${folder} imports`,
    ).toEqual([]);
    expect(
      named.filter((one) => isListed && !imported.includes(one)),
      `${folder} imports no longer`,
    ).toEqual([]);
  }
});

test("the architecture says what it costs to add something, as it is counted", () => {
  const text = read("docs/architecture.md");
  expect(
    additionRows().filter((row) => !text.includes(row)),
    "npm run house prints the rows",
  ).toEqual([]);
});
