import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");
const manifest = JSON.parse(read("package.json"));
// Large packages that only some commands need may be missing.
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
const devDependencies = Object.keys(manifest.devDependencies);

interface Locked {
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** Names of packages in the imports of the files below some folders; types alone are told apart. */
function importedIn(folders: readonly string[]): { values: Set<string>; types: Set<string> } {
  const values = new Set<string>();
  const types = new Set<string>();
  for (const name of sourcesIn(folders))
    for (const [, type, from, plain, dynamic, optional] of read(name).matchAll(
      /^(?:import|export) (type )?[^;"']*?\bfrom "([^"\n]+)";|^import "([^"\n]+)";|\b(?:import|require)\("([^"\n]+)"\)|^const PACKAGE = "(@?[\w./-]+)";/gm,
    )) {
      // A package that may be missing is imported by a name that the compiler does not look up.
      const target = (from ?? plain ?? dynamic ?? optional)!;
      if (/^[.#]/.test(target) || isBuiltin(target)) continue;
      const one = /^(@[^/]+\/)?[^/]+/.exec(target)![0];
      (type ? types : values).add(one);
    }
  return { values, types };
}

function sourcesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    (readdirSync(new URL(folder, root), { recursive: true }) as string[])
      .filter((name) => /\.(tsx?|js)$/.test(name) && !/\.d\.ts$/.test(name))
      // What trains the tagger has packages of its own and is no part of the program.
      .filter((name) => !(folder === "tools" && name.startsWith("tagger/")))
      .map((name) => `${folder}/${name}`),
  );
}

const folders = readdirSync(new URL("src", root)).map((name) => `src/${name}`);
const forNode = importedIn([...folders.filter((folder) => folder !== "src/web"), "bin"]);
const forWeb = importedIn(["src/web"]);

describe("what is used is declared, and the other way round", () => {
  test("every import of the program is a dependency", () => {
    expect([...forNode.values].filter((name) => !dependencies.includes(name))).toEqual([]);
  });

  test("every dependency is imported by the program", () => {
    expect(dependencies.filter((name) => !forNode.values.has(name))).toEqual([]);
  });

  test("what only the workbench and the tools import is there when they are built", () => {
    const others = importedIn(["src/web", "test", "bench", "tools"]).values;
    const all = [...dependencies, ...devDependencies];
    expect([...others].filter((name) => !all.includes(name))).toEqual([]);
    const types = [...forNode.types, ...forWeb.types].filter(
      (name) => !all.includes(name) && !all.includes(`@types/${name}`),
    );
    expect(types).toEqual([]);
  });

  test("every tool is used: imported, named in a script, or the types of what is", () => {
    const others = importedIn(["src/web", "test", "bench", "tools"]);
    const imported = new Set([...others.values, ...others.types, ...forNode.values, ...forNode.types]);
    const configured = [...sourcesIn(["test", "bench", "tools"]), "vite.config.ts", "vitest.config.ts"]
      .map(read)
      .join("\n");
    const isNamed = (name: string) => new RegExp(`["'\`/]${name}["'/]`).test(configured);
    const programs: Record<string, string> = { typescript: "tsc", "@biomejs/biome": "biome" };
    const scripts = Object.values(manifest.scripts).join("\n");
    const isUsed = (name: string) =>
      imported.has(name) ||
      name === "@types/node" ||
      (name.startsWith("@types/") && imported.has(name.slice("@types/".length))) ||
      isNamed(name) ||
      new RegExp(`\\b${programs[name] ?? name}\\b`).test(scripts);
    expect(devDependencies.filter((name) => !isUsed(name))).toEqual([]);
  });
});

describe("the notices of the built workbench", () => {
  test.each(["dist/web", "dist/web-single"])("%s has one for every package that it imports", (folder) => {
    const text = read(`${folder}/notices.txt`);
    const shared = importedIn(folders.filter((name) => !/\/(node|web|api)$/.test(name))).values;
    const expected = [...forWeb.values, ...shared].filter((name) => !name.startsWith("@citation-js"));
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.filter((name) => !new RegExp(`^${name} \\d[^\\n]* \\(`, "m").test(text))).toEqual([]);
    for (const inside of ["PDF.js", "scheduler", "react-aria ", "micromark "]) expect(text).toContain(inside);
    // The citation processor's licence keeps it out of what is sent to a browser.
    expect(text).not.toMatch(/^citeproc \d/m);
    // Data that our own files hold of others.
    expect(text).toContain("widdix GmbH");
  });
});

describe("the list of components", () => {
  const list = JSON.parse(read("dist/components.cdx.json"));
  const ids = (which: string) =>
    (list.components as { "bom-ref": string; properties: { name: string }[] }[])
      .filter(({ properties }) => properties.some(({ name }) => name === which))
      .map((one) => one["bom-ref"]);

  // npm sbom --omit dev leaves out what a tool needs as well (yaml, citeproc), so the lock file is walked instead.
  test("has what an install brings, found by following each package to what it needs", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const {
        dependencies = {},
        optionalDependencies = {},
        peerDependencies = {},
        peerDependenciesMeta = {},
      } = packages[path]!;
      const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
      for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])
        for (let from = path; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
          const found = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
          if (packages[found]) visit(found);
          if (packages[found] || from === "") break;
        }
    };
    visit("");
    const expected = [...seen]
      .filter((path) => path !== "")
      .map((path) => `${path.replace(/^.*node_modules\//, "")}@${packages[path]!.version}`);
    expect(expected).toContainEqual(expect.stringMatching(/^yaml@/));
    expect(ids("detente:installed").sort()).toEqual([...new Set(expected)].sort());
  });

  test("has what is bundled, and of each component its licence and where it comes from", () => {
    expect(ids("detente:bundled")).toEqual(expect.arrayContaining([expect.stringMatching(/^react@/)]));
    const bundled = JSON.parse(read("dist/web/bundled.json")) as { name: string; version: string }[];
    expect(ids("detente:bundled").sort()).toEqual(
      [...new Set(bundled.map(({ name, version }) => `${name}@${version}`))].sort(),
    );
    for (const { licenses, purl } of list.components) {
      expect(purl).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@\d/);
      expect(licenses).toHaveLength(1);
      expect(JSON.stringify(licenses)).not.toContain("not stated");
    }
  });
});

describe("the package as npm packs it", () => {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: fileURLToPath(root),
      encoding: "utf8",
      maxBuffer: 64_000_000,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ files: { path: string }[] }];
  const files = packed.files.map(({ path }) => path);

  test("holds everything its manifest and its program lead to", () => {
    const targets = Object.values(manifest.exports as Record<string, string | Record<string, string>>)
      .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
      .filter((target) => !target.includes("*"))
      .map((target) => target.replace("./", ""));
    const needed = [
      ...targets,
      ...Object.values(manifest.bin as Record<string, string>),
      "dist/node/cli.js",
      "dist/node/worker.js",
      "dist/web/index.html",
      "dist/web/notices.txt",
      "dist/web-single/index.html",
      "dist/web-single/notices.txt",
      "dist/components.cdx.json",
      "schemas/case.schema.json",
      "cases/nato-russia/case.yaml",
      "LICENSE",
      "NOTICE",
      "SECURITY.md",
      "CHANGELOG.md",
    ];
    expect(needed.filter((name) => !files.includes(name))).toEqual([]);
  });

  test("holds no source, source map, build information or test", () => {
    const isStray = (name: string) =>
      /\.(map|tsbuildinfo)$|(^|\/)(src|test|bench|tools|\.ci)\/|bundled\.json$/.test(name) ||
      (/\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
    // Named by the script that npm may run after an install.
    const stray = files.filter((name) => isStray(name) && name !== "tools/prepare.js");
    expect(stray).toEqual([]);
  });

  test("points at no file that is not in it: maps of source, modules, types", () => {
    const present = new Set(files);
    const dangling: string[] = [];
    for (const name of files.filter((file) => /\.(js|d\.ts)$/.test(file))) {
      const text = read(name);
      for (const [, map] of text.matchAll(/^\/\/# sourceMappingURL=(?!data:)(\S+)$/gm))
        dangling.push(`${name} -> ${map}`);
      if (name.startsWith("dist/web")) continue;
      for (const [, from, dynamic] of text.matchAll(/\bfrom "(\.[^"\n]+)";|\bimport\("(\.[^"\n]+)"\)/g)) {
        const target = new URL(from ?? dynamic!, new URL(name, "file:///")).pathname.slice(1);
        if (!present.has(target) && !present.has(target.replace(/\.ts$/, ".d.ts")))
          dangling.push(`${name} -> ${target}`);
      }
    }
    expect(dangling).toEqual([]);
  });

  test("tells its version as the program does", () => {
    expect(read("src/node/version.ts")).toContain(`"${manifest.version}"`);
  });
});
