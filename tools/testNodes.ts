import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm run test:nodes [-- FILES OF TESTS]`: the tests on the versions of Node that users have besides the one at hand. Each
 * comes from the package registry, into a folder of its own below node_modules/.cache and only when it is not there yet.
 */
const VERSIONS = ["22", "24", "26"];

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "node_modules/.cache/detente-nodes");
const platform = process.platform === "win32" ? "win" : process.platform;
const binary = process.platform === "win32" ? "node.exe" : "bin/node";
const pathOf = (version: string) => join(folder, `node_modules/n${version}`, binary);

function run(program: string, args: readonly string[], options: { cwd: string; node?: string }): number {
  const { node } = options;
  // Programs that a test starts by the name of node are to be of the same version.
  const path = node === undefined ? process.env.PATH : `${dirname(node)}${delimiter}${process.env.PATH}`;
  const { status, error } = spawnSync(program, args, {
    cwd: options.cwd,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

const missing = VERSIONS.filter((version) => !existsSync(pathOf(version)));
if (missing.length > 0) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private": true}\n');
  const packages = missing.map((version) => `n${version}@npm:node-${platform}-${process.arch}@${version}`);
  if (run("npm", ["install", "--no-fund", "--no-audit", ...packages], { cwd: folder }) !== 0) process.exit(2);
}

const vitest = join(root, "node_modules/vitest/vitest.mjs");
const failed = VERSIONS.filter((version) => {
  console.log(`\nNode ${version}`);
  return (
    run(pathOf(version), [vitest, "run", ...process.argv.slice(2)], { cwd: root, node: pathOf(version) }) !==
    0
  );
});
console.log(
  failed.length === 0 ? `\npassed on Node ${VERSIONS.join(", ")}` : `\nfailed on Node ${failed.join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
