import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildProgram } from "../src/node/program.ts";
import { commandTree } from "../src/node/shell/commandTree.ts";
import { VERSION } from "../src/node/version.ts";
import { manualPages } from "./manualPages.ts";

/* Writes dist/man: the manual pages that npm installs with the package, from what the help is printed from. */
const folder = new URL("../dist/man/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of manualPages(commandTree(buildProgram(() => new Date(0))), VERSION))
  writeFileSync(new URL(name, folder), text);
