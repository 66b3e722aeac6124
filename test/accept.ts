/** Rewrites what is generated from the code: schemas/, src/actors/isoNames.ts, docs/checks.md, the reference in docs/case-format.md, docs/help.md, docs/limits.md and the examples in the docs. Read the difference before committing it. */
import { rmSync, writeFileSync } from "node:fs";
import { isoNamesFile } from "./actors/isoNames.ts";
import { caseFormatPage } from "./docs/caseReference.ts";
import { checksManual, paperChecksManual } from "./docs/checksManual.ts";
import { citationStylesPage } from "./docs/citationStyles.ts";
import { helpPage } from "./docs/helpPage.ts";
import { limitsPage } from "./docs/limitsPage.ts";
import { schemaFiles } from "./docs/schemas.ts";
import { acceptTranscripts } from "./docs/transcripts.ts";

const root = new URL("../", import.meta.url);
for (const [name, text] of schemaFiles()) writeFileSync(new URL(`schemas/${name}`, root), text);
writeFileSync(new URL("src/actors/isoNames.ts", root), isoNamesFile());
writeFileSync(new URL("docs/checks.md", root), checksManual());
writeFileSync(new URL("docs/case-format.md", root), caseFormatPage());
writeFileSync(new URL("docs/paper-checks.md", root), paperChecksManual());
writeFileSync(new URL("docs/citation-styles.md", root), citationStylesPage());
writeFileSync(new URL("docs/help.md", root), helpPage());
writeFileSync(new URL("docs/limits.md", root), limitsPage());
acceptTranscripts();
// The browser test takes anew each picture that is not there; with another Chromium it takes none.
if (process.env.CHROMIUM === undefined)
  rmSync(new URL("test/browser/pictures", root), { recursive: true, force: true });
