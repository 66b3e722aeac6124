import type { Hold } from "../../assessment/index.ts";
import { CONCEPT_SHORT_NAMES, conceptsOf } from "../../strategy/concepts/index.ts";

/** Names of the concepts under which a state holds in this way: "GMR", "SMR". */
export function conceptNamesOf(hold: Hold): string[] {
  return hold === "no" ? [] : conceptsOf(hold).map((concept) => CONCEPT_SHORT_NAMES[concept]);
}
