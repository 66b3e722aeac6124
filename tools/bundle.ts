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
 * Bundles our own code for Node, so that a command opens a few files and not hundreds: the command line with its threads
 * into dist/node, what other programs import into dist/lib. Packages stay packages; the types come from the compiler.
 */
export async function bundle(): Promise<void> {
  await bundleInto("dist/node", { cli: join(source, "node/cli.ts"), ...threads() });
  await bundleInto(
    "dist/lib",
    Object.fromEntries(Object.entries(LIBRARY).map(([part, file]) => [part, join(source, file)])),
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

async function bundleInto(folder: string, input: Record<string, string>): Promise<void> {
  rmSync(join(root, folder), { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [notices().write()],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input,
        // All in one folder: what starts a thread names its file as a neighbour.
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
