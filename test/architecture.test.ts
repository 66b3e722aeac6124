import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circleAmong, importsOfSource } from "../tools/imports.ts";

const root = new URL("../src/", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
const read = (name: string) => readFileSync(new URL(name, root), "utf8");

/** The rooms from the ground up, each with the packages it may import. */
const ROOMS: Record<string, RegExp> = {
  actors: /^$/,
  page: /^(fflate|zod)$/,
  words: /^$/,
  strategy: /^$/,
  events: /^$/,
  record: /^(yaml|zod)$/,
  edit: /^(yaml|zod)$/,
  bibliography: /^@citation-js\/.*$/,
  paper: /^(mdast-util-.*|micromark-extension-.*|mdast|parse5|saxes|fflate|unpdf|zod)$/,
  assessment: /^zod$/,
  exchange: /^zod$/,
  questions: /^zod$/,
  api: /^(hono(\/.*)?|@hono\/zod-validator|zod)$/,
  node: /^(node:.*|fflate|commander|citeproc|zod|@citation-js\/.*|hono(\/.*)?|@hono\/.*|parse5|@modelcontextprotocol\/sdk\/.*)$/,
  web: /.*/,
};
const NAMES = Object.keys(ROOMS);

/** What a room may import from is said once, to the compiler. */
function referencesOf(room: string): string[] {
  const { references = [] } = JSON.parse(read(`${room}/tsconfig.json`)) as {
    references?: { path: string }[];
  };
  return references.map(({ path }) => path.replace("../", ""));
}

test("every room stands on rooms below it, and none on the program", () => {
  expect(
    readdirSync(root)
      .filter((name) => !name.includes("."))
      .sort(),
  ).toEqual([...NAMES].sort());
  for (const room of NAMES) {
    const above = NAMES.slice(NAMES.indexOf(room));
    expect([room, referencesOf(room).filter((other) => above.includes(other) || other === "node")]).toEqual([
      room,
      [],
    ]);
  }
  for (const room of ["strategy", "events", "actors", "page"]) expect(referencesOf(room)).toEqual([]);
  // German asks of every name its article, gender and number, which are data of the actors.
  expect(referencesOf("words")).toEqual(["actors"]);
});

test("in the workbench the engine stands lowest, then the state, what views share, the views, the shell", () => {
  const floors = ["engine", "state", "parts", "views", "app"];
  const upwards = [...importsOf].flatMap(([name, targets]) => {
    const floor = floors.indexOf(/^web\/(\w+)\//.exec(name)?.[1] ?? "");
    return targets
      .filter((target) => floor >= 0 && floors.indexOf(/^web\/(\w+)\//.exec(target)?.[1] ?? "") > floor)
      .map((target) => `${name} -> ${target}`);
  });
  expect(upwards).toEqual([]);
});

test("the table of rooms says what the compiler is told", () => {
  const rows = readFileSync(new URL("../docs/architecture.md", root), "utf8").matchAll(
    /^\| `src\/(\w+)` \|.*\| (.*) \|$/gm,
  );
  const told = new Map([...rows].map(([, room, may]) => [room!, may!]));
  expect([...told.keys()].sort()).toEqual([...NAMES].sort());
  for (const [room, may] of told) {
    // "All" is leave, of which a room need not make use; what it may not is said above.
    if (may.startsWith("all")) continue;
    const named = [...may.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect([room, named.sort()]).toEqual([room, referencesOf(room).sort()]);
  }
});

describe("imports point one way", () => {
  test.each(files)("%s", (name) => {
    const folder = name.split("/")[0]!;
    const rooms = [folder, ...referencesOf(folder)];
    for (const [, from, dynamic] of read(name).matchAll(/\bfrom "([^"\n]+)";|\bimport\("([^"\n]+)"\)/g)) {
      const target = from ?? dynamic;
      if (!target!.startsWith(".")) {
        expect(target).toMatch(ROOMS[folder]!);
        continue;
      }
      const path = new URL(target!, new URL(name, root)).pathname.slice(root.pathname.length);
      expect(rooms).toContain(path.split("/")[0]);
    }
  });
});

const importsOf = importsOfSource();

test("packages that may be missing are asked for by their names alone, so that the program is built without them", () => {
  const { optionalDependencies } = JSON.parse(read("../package.json")) as {
    optionalDependencies: Record<string, string>;
  };
  for (const name of Object.keys(optionalDependencies)) {
    expect(files.filter((file) => read(file).includes(`"${name}"`))).toHaveLength(1);
    expect(files.filter((file) => new RegExp(`(?:from|import\\()\\s*"${name}"`).test(read(file)))).toEqual(
      [],
    );
  }
});

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
  expect(circleAmong(importsOf), "take out what two of them share into a file of its own").toEqual([]);
});

test("no file lies there that nobody imports: what is begun is in its table", () => {
  // What is started by the name of its file, chosen by the builder, offered to other programs or written from, or only types.
  const BEGINS =
    /^(?:node\/cli\.ts|node\/.*worker\.ts|web\/main\.tsx|node\/outputSchemas\.ts|web\/engine\/start(?:Inline|Served)\.ts|strategy\/library\.ts|.*\.d\.ts)$/i;
  const imported = new Set(
    files.flatMap((name) =>
      [...read(name).matchAll(/"(\.{1,2}\/[^"\n]+\.tsx?)(?:\?[^"\n]*)?"/g)].map(([, target]) =>
        new URL(target!, new URL(name, root)).pathname.slice(root.pathname.length),
      ),
    ),
  );
  expect(
    files.filter((name) => !imported.has(name) && !BEGINS.test(name) && !name.endsWith("/index.ts")),
  ).toEqual([]);
});

test("nothing is exported that only its own file names", () => {
  const namesIn = (text: string) => new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
  // The manual shows what other programs may call.
  const others = ["test", "tools", "bench", "docs"].flatMap((folder) => {
    const at = new URL(`../${folder}/`, root);
    return (readdirSync(at, { recursive: true }) as string[])
      .filter((name) => /\.(?:tsx?|md)$/.test(name))
      .map((name): [string, Set<string>] => [
        `${folder}/${name}`,
        namesIn(readFileSync(new URL(name, at), "utf8")),
      ]);
  });
  const named = new Map([
    ...files.map((name): [string, Set<string>] => [name, namesIn(read(name))]),
    ...others,
  ]);
  const filesNaming = new Map<string, number>();
  for (const names of named.values())
    for (const name of names) filesNaming.set(name, (filesNaming.get(name) ?? 0) + 1);
  const alone = files.flatMap((file) =>
    [...read(file).matchAll(/^export (?:async )?(?:function\*?|const|class) ([\p{L}\p{N}_$]+)/gmu)]
      .filter(([, name]) => filesNaming.get(name!) === 1)
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(alone).toEqual([]);
  // A type may be exported for what its own file exports: but then that names it.
  const idle = files.flatMap((file) =>
    [...read(file).matchAll(/^export (?:type|interface) ([\p{L}\p{N}_$]+)/gmu)]
      .filter(
        ([, name]) =>
          filesNaming.get(name!) === 1 &&
          read(file).match(new RegExp(`(?<![\\p{L}\\p{N}_$])${name}(?![\\p{L}\\p{N}_$])`, "gu"))!.length < 2,
      )
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(idle).toEqual([]);
});

test("the core knows no clock and no chance but what it is given", () => {
  const core = files.filter((name) =>
    /^(actors|page|words|strategy|events|record|edit|bibliography|paper|assessment|exchange|questions)\//.test(
      name,
    ),
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
  // The reader of papers is such a child itself, and what it starts has no more than it. Of a large case the command
  // is run again, and that is the whole program with the same one exit; the thread that watches memory says nothing.
  const apart = ["node/papers/worker.ts", "node/readWithin.ts", "node/watchMemory.ts"];
  for (const name of files.filter((one) => one.startsWith("node/") && !apart.includes(one)))
    for (const [call] of code(name).matchAll(/\b(?:fork|spawn|new Worker)\([\s\S]*?\}\);/g))
      expect([name, call]).toEqual([
        name,
        expect.stringMatching(
          /stdio: (?:"ignore"|\["ignore", "ignore", "ignore")|stdout: true,\s*stderr: true/,
        ),
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
    /^(type .*|access|constants|createReadStream|existsSync|lstat|readdir|readFile|readFileSync|readlink|realpath|stat|statSync|watch)$/;
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
  expect(writing, "write by node/disk/disk.ts, so that a test can break it off").toEqual([]);
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
