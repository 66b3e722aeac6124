#!/usr/bin/env node
import module from "node:module";

// Node 22.8 and later keep compiled code between runs, in a folder for temporary files; earlier ones do without.
module.enableCompileCache?.();
await import("../dist/node/cli.js");
