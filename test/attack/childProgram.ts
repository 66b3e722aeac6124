import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
let built: Promise<string> | undefined;

/** The path of child.js in one file with what it uses, so that it starts as fast as it is killed. */
export function childProgram(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  // Within the folder, so that packages are found from there; of each test run its own.
  const outDir = join(root, "node_modules/.cache/detente-attack", String(process.pid));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join(root, "test/attack/child.js"),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: "child.mjs" } },
    },
  });
  return join(outDir, "child.mjs");
}
