import { inFileOrder, type Problem, runRule } from "../../record/index.ts";
import { bibliographyOf } from "../citations/index.ts";
import type { Paper } from "../paper.ts";
import type { HeldAgainst } from "../report/paperOutput.ts";
import { withoutIgnored } from "../rules/index.ts";
import { heldWorks } from "./heldWorks.ts";
import type { KnownWorks } from "./knownWorks.ts";
import { sourceDiffers } from "./sourceDiffers.ts";

export { exportedWorks, withCustom } from "./exportedWorks.ts";
export { knownSources } from "./knownSources.ts";
export type { KnownWork, KnownWorks } from "./knownWorks.ts";
export type { LibraryExample } from "./sourceDiffers.ts";

/** What a reader with the works at hand marks; it reads references, in every language. */
export const LIBRARY_RULES = [sourceDiffers];

/** Where a paper cites works otherwise than they are known, in file order; related places are in the library. */
export function compareWithLibrary(
  paper: Paper,
  library: KnownWorks,
  rules: readonly (typeof LIBRARY_RULES)[number][] = LIBRARY_RULES,
): Problem[] {
  return inFileOrder(
    withoutIgnored(
      paper,
      rules.flatMap((rule) => runRule(rule, { paper, library })),
    ),
  );
}

/** How much of a paper's works a library or a case has. */
export function heldAgainst(paper: Paper, library: KnownWorks): HeldAgainst {
  const held = heldWorks(paper, library);
  return {
    of: library.of,
    name: library.name,
    holds: library.works.length,
    works: bibliographyOf(paper).length,
    found: held.length,
    differing: held.filter(({ differences }) => differences.length > 0).length,
    completed: held.filter(({ added }) => added.length > 0).length,
    list: held.map(({ work, known, differences, added }) => ({
      id: work.id,
      known: known.item.id,
      line: known.place.line,
      ...(work.item.title === undefined ? {} : { title: work.item.title }),
      differences,
      added,
    })),
  };
}
