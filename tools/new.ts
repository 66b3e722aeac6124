import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { begin, SKELETONS } from "./skeletons.ts";

/** `npm run new -- KIND NAME`: writes the skeleton and registers it; what is left to do is red until it is done. */
const root = new URL("../", import.meta.url);
const [kind, name] = process.argv.slice(2);
if (kind === undefined || name === undefined) {
  const kinds = Object.entries(SKELETONS).map(
    ([word, { is, folder }]) => `  ${word.padEnd(12)} ${is} (${folder})`,
  );
  console.error(`npm run new -- KIND NAME\n${kinds.join("\n")}`);
  process.exit(2);
}
const read = (file: string) =>
  existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), "utf8") : undefined;
try {
  for (const [file, text] of begin(kind, name, read)) {
    console.log(`${existsSync(new URL(file, root)) ? "changed" : "wrote  "} ${file}`);
    writeFileSync(new URL(file, root), text);
  }
  console.log(["Then:", ...SKELETONS[kind]!.next, "npm run accept: its page in the manual"].join("\n  "));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
