import type { Text } from "../paper.ts";

/** One work of a paper's list of works, as it stands there. */
export interface ReferenceEntry extends Text {
  /** "12" of a numbered list. */
  label?: string;
}
