import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { notices } from "../../tools/notices.ts";
import { temporaryFolder } from "../node/run.ts";

const base = temporaryFolder();

/** A small application: it imports one package, its worker another, and a third is imported and not used. */
function application(name: string, files: Record<string, string>): string {
  const folder = join(base, name);
  const all: Record<string, string> = {
    "index.html": '<script type="module" src="./main.js"></script>',
    "main.js":
      'import { shown } from "in-page"; import { unused } from "not-used";\n' +
      'document.title = shown; new Worker(new URL("./worker.js", import.meta.url), { type: "module" });\n',
    "worker.js": 'import { counted } from "@scope/in-worker";\npostMessage(counted);\n',
    ...packageOf("in-page", "export const shown = document.cookie;", "Licence of in-page"),
    ...packageOf(
      "@scope/in-worker",
      "/* Sorting by Somebody Else. Copyright 1999, under the MIT License */\nexport const counted = self.name;",
      "Licence of in-worker",
    ),
    ...packageOf("not-used", "export const unused = 1;", "Licence of not-used"),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function packageOf(name: string, code: string, licence: string): Record<string, string> {
  const manifest = {
    name,
    version: "1.2.3",
    type: "module",
    sideEffects: false,
    main: "index.js",
    license: "MIT",
  };
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify(manifest),
    [`node_modules/${name}/index.js`]: code,
    [`node_modules/${name}/LICENSE`]: licence,
  };
}

async function noticesOf(root: string): Promise<string> {
  const { collect, write } = notices();
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [write()],
    worker: { format: "es", plugins: () => [collect()] },
    build: { outDir: "out" },
  });
  return readFileSync(join(root, "out/notices.txt"), "utf8");
}

test("what is in the page and in its workers has a notice, with the rights of what it carries inside", async () => {
  const text = await noticesOf(application("whole", {}));
  expect(text).toContain("in-page 1.2.3 (MIT)\n\nLicence of in-page");
  expect(text).toContain("@scope/in-worker 1.2.3 (MIT)\n\nLicence of in-worker");
  expect(text).toContain("Sorting by Somebody Else. Copyright 1999");
  expect(text).not.toContain("not-used");
});

test("a package without its licence ends the build, in the page and in a worker", async () => {
  for (const name of ["in-page", "@scope/in-worker"]) {
    const root = application(name.replace("/", "-"), {});
    rmSync(join(root, "node_modules", name, "LICENSE"));
    await expect(noticesOf(root)).rejects.toThrow(`no licence text found for ${name}@1.2.3`);
  }
});

test("a licence that two packages share word for word stands once, with both names", async () => {
  const same = {
    ...packageOf("in-page", "export const shown = document.cookie;", "Shared words"),
    ...packageOf("@scope/in-worker", "export const counted = self.name;", "Shared words"),
  };
  const text = await noticesOf(application("shared", same));
  expect(text).toContain("@scope/in-worker 1.2.3 (MIT)\nin-page 1.2.3 (MIT)\n\nShared words");
  expect(text.split("Shared words")).toHaveLength(2);
});
