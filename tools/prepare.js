import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * What npm runs after an install in a checkout, before the package is packed, and for an install from git. It is packed
 * itself, and does nothing there: an install from a registry or a tarball brings everything built. An install in a checkout
 * without the tools to build (npm install --omit=dev) must not fail.
 */
if (!existsSync(new URL("../src", import.meta.url))) process.exit(0);

const { resolve } = createRequire(import.meta.url);
const isMissing = ["typescript", "vite", "tsx"].filter((name) => {
  try {
    resolve(`${name}/package.json`);
    return false;
  } catch {
    return true;
  }
});
/** Of compilers, the part for each machine is an optional package of theirs. */
const withoutParts = () => {
  const tsc = join(dirname(resolve("typescript/package.json")), "lib/tsc.js");
  return spawnSync(process.execPath, [tsc, "--version"], { stdio: "ignore" }).status !== 0;
};

if (isMissing.length > 0) {
  console.error(
    `detente: not built, for want of ${isMissing.join(", ")}: npm install without --omit=dev, then npm run build`,
  );
} else if (withoutParts()) {
  console.error(
    "detente: not built, since --omit=optional leaves out the parts of its compilers for this machine: npm install without it, " +
      "then npm run build. A package that is built already (npm install detente) needs none of them",
  );
} else {
  for (const script of ["build", "build:web"]) {
    const { status, error } = spawnSync("npm", ["run", "--silent", script], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (error) console.error(`detente: cannot run npm: ${error.message}`);
    if (status !== 0) process.exit(status ?? 1);
  }
}
