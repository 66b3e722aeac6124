#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Node 22.8 and later keep compiled code between runs, in a folder for temporary files; earlier ones do without.
module.enableCompileCache?.();
// Node 20 optimises what has run for some thousandths of a second: in a command that takes less than a second this is
// half of its work. What runs longer is optimised all the same, a little later; newer versions wait by themselves.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
await import("../dist/node/cli.js");
