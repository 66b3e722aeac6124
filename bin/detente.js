#!/usr/bin/env node
import { tuneEngine } from "../dist/node/tuneEngine.js";

tuneEngine();
// The schemas check by what they are: code made for each of them costs more than it saves, even of 10,000 events.
globalThis.__zod_globalConfig = { jitless: true };
await import("../dist/node/cli.js");
