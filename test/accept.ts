/** Rewrites what is generated from the code: schemas/ and docs/checks.md. Read the difference before committing it. */
import { writeFileSync } from "node:fs";
import { checksManual } from "./docs/checksManual.ts";
import { schemaFiles } from "./docs/schemas.ts";

const root = new URL("../", import.meta.url);
for (const [name, text] of schemaFiles()) writeFileSync(new URL(`schemas/${name}`, root), text);
writeFileSync(new URL("docs/checks.md", root), checksManual());
