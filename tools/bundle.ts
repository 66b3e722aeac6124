import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { notices } from "./notices.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src");

/** The parts of the package that other programs import: `detente/strategy` and its like. */
export const LIBRARY = {
  strategy: "strategy/library.ts",
  engine: "strategy/index.ts",
  record: "record/index.ts",
  paper: "paper/index.ts",
  assessment: "assessment/index.ts",
};

/**
 * Packages that every command loads, each in dozens of files of which it needs a part: bundled with our own code they are
 * read at once and in part. Others stay packages: they load on demand, have native parts, or a licence that asks for it.
 */
const BUNDLED_TOO = ["commander", "yaml", "zod"];

/**
 * Every command reads a megabyte of code: with short names and without spaces that is quicker by a twentieth of a review.
 * Who looks for a fault runs the source: tests do.
 */
const SHORT = { compress: false, mangle: true, codegen: { removeWhitespace: true } };

/**
 * Bundles our own code for Node, so that a command opens a few files and not hundreds: the command line with its threads
 * into dist/node, what other programs import into dist/lib, without packages. The types come from the compiler.
 */
export async function bundle(): Promise<void> {
  const started = ["cli", "tuneEngine"].map((name) => [name, join(source, `node/${name}.ts`)]);
  await bundleInto("dist/node", { ...Object.fromEntries(started), ...threads() }, { isOurs: true });
  await bundleInto(
    "dist/lib",
    Object.fromEntries(Object.entries(LIBRARY).map(([part, file]) => [part, join(source, file)])),
    { isOurs: false },
  );
}

/** Whether a file of the source is younger than the bundles. */
export function isStale(): boolean {
  const made = statSync(join(root, "dist/lib"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources().some((file) => statSync(join(source, file)).mtimeMs > made);
}

/** Threads are started by the address of their file, which no bundler sees: every *worker.ts of src/node is one. */
function threads(): Record<string, string> {
  const files = sources().filter((file) => /^node\/.*worker\.ts$/i.test(file));
  return Object.fromEntries(files.map((file) => [basename(file, ".ts"), join(source, file)]));
}

function sources(): string[] {
  return (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith(".ts"));
}

/** `isOurs`: what only our program reads, and at every start, so that it is short; who imports the rest wants to read it. */
async function bundleInto(
  folder: string,
  input: Record<string, string>,
  { isOurs }: { isOurs: boolean },
): Promise<void> {
  rmSync(join(root, folder), { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [notices().write()],
    ssr: { noExternal: isOurs ? BUNDLED_TOO : [] },
    // Of yaml the modules: what Node would load is one piece, of which a bundler can leave out nothing.
    resolve: { alias: [{ find: /^yaml$/, replacement: join(root, "node_modules/yaml/browser/index.js") }] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input,
        // A long text would stand where it is used and where it is named.
        optimization: { inlineConst: false },
        // All in one folder: what starts a thread names its file as a neighbour.
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
          minify: isOurs ? SHORT : false,
        },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
