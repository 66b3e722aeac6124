import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../src/", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
const read = (name: string) => readFileSync(new URL(name, root), "utf8");

/** Which folders a folder may import from, besides itself; packages it may import. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: RegExp }> = {
  actors: { folders: [], packages: /^$/ },
  page: { folders: [], packages: /^fflate$/ },
  words: { folders: ["actors"], packages: /^$/ },
  strategy: { folders: [], packages: /^$/ },
  events: { folders: [], packages: /^$/ },
  record: { folders: ["words", "strategy", "events"], packages: /^(yaml|zod)$/ },
  edit: { folders: ["strategy", "record"], packages: /^(yaml|zod)$/ },
  bibliography: { folders: ["record", "edit"], packages: /^@citation-js\/.*$/ },
  paper: {
    folders: ["actors", "page", "record"],
    packages: /^(mdast-util-.*|micromark-extension-.*|mdast|parse5|saxes|fflate|unpdf)$/,
  },
  assessment: {
    folders: ["actors", "page", "words", "strategy", "events", "record", "edit", "paper"],
    packages: /^zod$/,
  },
  questions: {
    folders: [
      "page",
      "words",
      "strategy",
      "events",
      "actors",
      "record",
      "edit",
      "bibliography",
      "paper",
      "assessment",
    ],
    packages: /^zod$/,
  },
  api: {
    folders: ["record", "edit", "bibliography", "assessment"],
    packages: /^(hono(\/.*)?|@hono\/zod-validator|zod)$/,
  },
  node: {
    folders: [
      "page",
      "words",
      "strategy",
      "events",
      "record",
      "edit",
      "bibliography",
      "paper",
      "assessment",
      "questions",
      "api",
    ],
    packages: /^(node:.*|commander|citeproc|zod|@citation-js\/.*|hono(\/.*)?|@hono\/.*|parse5)$/,
  },
  web: {
    folders: [
      "page",
      "words",
      "strategy",
      "events",
      "record",
      "edit",
      "bibliography",
      "paper",
      "assessment",
      "questions",
      "api",
    ],
    packages: /.*/,
  },
};

describe("imports point one way", () => {
  test.each(files)("%s", (name) => {
    const folder = name.split("/")[0]!;
    const rule = MAY_IMPORT[folder]!;
    for (const [, from, dynamic] of read(name).matchAll(/\bfrom "([^"\n]+)";|\bimport\("([^"\n]+)"\)/g)) {
      const target = from ?? dynamic;
      if (!target!.startsWith(".")) {
        expect(target).toMatch(rule.packages);
        continue;
      }
      const path = new URL(target!, new URL(name, root)).pathname.slice(root.pathname.length);
      expect([folder, ...rule.folders]).toContain(path.split("/")[0]);
    }
  });
});

/** Whom each file imports or passes on, types included, by name; what is loaded on demand is no part of a circle. */
const importsOf = new Map(
  files.map((name) => [
    name,
    [...read(name).matchAll(/^(?:import|export)\s[^;"]*from "(\.[^"\n]+)";/gm)]
      .map(([, target]) => new URL(target!, new URL(name, root)).pathname.slice(root.pathname.length))
      .filter((target) => /\.tsx?$/.test(target)),
  ]),
);

test("no file leads back to itself by what it imports", () => {
  expect(
    circleAmong(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    ),
  ).toEqual(["b", "c", "b"]);
  expect(importsOf.size).toBeGreaterThan(300);
  expect([...importsOf.values()].flat().length).toBeGreaterThan(1000);
  expect(circleAmong(importsOf)).toEqual([]);
});

/** The first circle found, as a way from a file back to it; empty when there is none. */
function circleAmong(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (name: string): string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return [];
    way.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = walk(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const circle = walk(name);
    if (circle.length > 0) return circle;
  }
  return [];
}

test("the core knows no clock and no chance but what it is given", () => {
  const core = files.filter((name) =>
    /^(actors|page|words|strategy|events|record|edit|bibliography|paper|assessment|questions)\//.test(name),
  );
  const impure = core.filter((name) => /Date\.now|new Date\(\)|Math\.random|performance\./.test(read(name)));
  expect(impure).toEqual([]);
});

test("what is printed leaves by one exit, and no child of the program has the terminal", () => {
  const speaks =
    /process\s*(?:\.|\?\.|\[)\s*["'`]?std(?:out|err)|\bconsole\b|node:tty|\b(?:writeSync|createWriteStream)\(|emitWarning|\bstdio: "inherit"|from "node:process"/;
  const code = (name: string) => read(name).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const past = files.filter((name) => !name.startsWith("web/") && speaks.test(code(name)));
  expect(past).toEqual(["node/terminal.ts"]);
  // The reader of papers is such a child itself, and what it starts has no more than it.
  for (const name of files.filter((one) => one.startsWith("node/") && one !== "node/papers/worker.ts"))
    for (const [call] of code(name).matchAll(/\b(?:fork|spawn|new Worker)\([\s\S]*?\}\);/g))
      expect([name, call]).toEqual([
        name,
        expect.stringMatching(/stdio: (?:"ignore"|\["ignore", "ignore", "ignore")/),
      ]);
});

test("the package offers its parts by name, and the engine needs no other", async () => {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", root), "utf8"));
  for (const part of ["./strategy", "./record", "./paper", "./assessment"]) {
    const module = await import(new URL(`../${exports[part].default}`, root).href);
    expect(Object.keys(module).length).toBeGreaterThan(5);
  }
});

test("only the disk's own file writes: what a test can break off there, is all there is", () => {
  const READING =
    /^(type .*|access|constants|createReadStream|existsSync|lstat|readdir|readFile|readFileSync|readlink|realpath|stat|watch)$/;
  const writing = files
    // The terminal writes to what it was started with, and to nothing by its name.
    .filter((name) => /^(node|api)\//.test(name) && !["node/disk/disk.ts", "node/terminal.ts"].includes(name))
    .flatMap((name) =>
      [
        ...read(name).matchAll(
          /import ([^;"]*?) from "node:fs(?:\/promises)?"|import\("node:fs(?:\/promises)?"\)/gs,
        ),
      ].flatMap(([all, names]) =>
        (names === undefined
          ? [all]
          : names
              .replace(/^type \{(.*)\}$/s, "")
              .replace(/[{}]/g, "")
              .split(",")
        )
          .map((each) => each.trim())
          .filter((each) => each !== "" && !READING.test(each))
          .map((each) => `${name}: ${each}`),
      ),
    );
  expect(writing).toEqual([]);
});

test("no test asserts what a clock says: cost is compared with a smaller input in the same run", () => {
  const tests = new URL("../test/", root);
  const timed = (readdirSync(tests, { recursive: true }) as string[])
    // The attack is told how long to last, and measures what it reports; its tests assert nothing of it.
    .filter((name) => /^attack\/.*\.test\.ts$|^(?!attack\/).*\.ts$/.test(name))
    .filter((name) => name !== "architecture.test.ts")
    .filter((name) => /performance\.now|Date\.now|hrtime/.test(readFileSync(new URL(name, tests), "utf8")));
  // In a browser there is no processor time to ask for: two sizes of one case are compared there.
  expect(timed).toEqual(["browser/large.test.ts"]);
});
