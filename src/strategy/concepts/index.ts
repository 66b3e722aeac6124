import type { ConceptRow } from "./concept.ts";
import { CONCEPT_ROWS } from "./table.ts";

export type { ConceptRow, ConceptSource } from "./concept.ts";

export type Concept = (typeof CONCEPT_ROWS)[number]["id"];

type Ids<Rows extends readonly ConceptRow[]> = { [K in keyof Rows]: Rows[K]["id"] };

const rows: readonly ConceptRow[] = CONCEPT_ROWS;
const byId = new Map(rows.map((row) => [row.id, row]));

/** Ids of all concepts, in the order of the table. */
export const CONCEPTS = rows.map(({ id }) => id) as unknown as Ids<typeof CONCEPT_ROWS>;

/** @throws RangeError for a concept that is not in the table */
export function conceptRow(concept: Concept): ConceptRow {
  const row = byId.get(concept);
  if (!row) throw new RangeError(`no concept "${concept}", expected one of: ${CONCEPTS.join(", ")}`);
  return row;
}

function namesOf(which: "name" | "longName"): Record<Concept, string> {
  return Object.fromEntries(rows.map((row) => [row.id, row[which]])) as Record<Concept, string>;
}

/** By concept: "sequential stability". */
export const CONCEPT_NAMES: Record<Concept, string> = namesOf("longName");

/** By concept: "SEQ". */
export const CONCEPT_SHORT_NAMES: Record<Concept, string> = namesOf("name");

/** Concepts whose equilibria count in the headline answer. */
export const LEADING_CONCEPTS: readonly Concept[] = CONCEPTS.filter((id) => conceptRow(id).leads);

/** The leading concept under which most holds: that which every other one implies. */
export const WIDEST_LEADING_CONCEPT: Concept =
  LEADING_CONCEPTS.find((id) =>
    LEADING_CONCEPTS.every((other) => other === id || impliedBy(other).includes(id)),
  ) ?? LEADING_CONCEPTS.at(-1)!;

/**
 * What keeps a state that is an equilibrium: nobody has anything to gain, answers that would pay whoever makes
 * them, or answers that need not.
 */
export type Firmness = "by-itself" | "credible-sanction" | "any-sanction";

/** From the firmest on. */
export const FIRMNESSES = [
  "by-itself",
  "credible-sanction",
  "any-sanction",
] as const satisfies readonly Firmness[];

const FIRMNESS_BY_ANSWERS: Record<ConceptRow["answers"], Firmness> = {
  none: "by-itself",
  improvements: "credible-sanction",
  moves: "any-sanction",
};

export function firmnessOf(concept: Concept): Firmness {
  return FIRMNESS_BY_ANSWERS[conceptRow(concept).answers];
}

/** Concepts whose equilibria are kept in this way. */
export function conceptsOf(firmness: Firmness): Concept[] {
  return CONCEPTS.filter((id) => firmnessOf(id) === firmness);
}

/** Those of them under which most holds. */
export function widestOf(firmness: Firmness): Concept[] {
  return widestAmong(conceptsOf(firmness));
}

/** Of some concepts those under which most holds: what is an equilibrium under any of them is one under one of these. */
export function widestAmong(all: readonly Concept[]): Concept[] {
  const isWithin = (id: Concept, other: Concept) =>
    id !== other &&
    impliedBy(id).includes(other) &&
    !(impliedBy(other).includes(id) && all.indexOf(id) < all.indexOf(other));
  return all.filter((id) => !all.some((other) => isWithin(id, other)));
}

/** Whether verdicts for one decision maker depend on what the others prefer. */
export function restsOnOthers(concept: Concept): boolean {
  const { judge, answers } = conceptRow(concept);
  return judge !== undefined || answers === "improvements";
}

/**
 * The strongest concept that is implied by this one, or is it, and rests on a decision maker's own order alone;
 * undefined where none is: what fails it need not be asked for more.
 */
export function ownOrderConcept(concept: Concept): Concept | undefined {
  if (!restsOnOthers(concept)) return concept;
  const candidates = impliedBy(concept).filter((id) => !restsOnOthers(id));
  return candidates.find((id) => candidates.every((other) => other === id || impliedBy(id).includes(other)));
}

/** All concepts implied by one, directly or through others. */
export function impliedBy(concept: Concept): Concept[] {
  const found = new Set<string>();
  const follow = (id: string) => {
    for (const next of byId.get(id)?.implies ?? [])
      if (!found.has(next)) {
        found.add(next);
        follow(next);
      }
  };
  follow(concept);
  return CONCEPTS.filter((id) => found.has(id));
}

/** Concepts that can be judged and searched for without listing the states (see unlisted/). */
export const UNLISTED_CONCEPTS: readonly Concept[] = CONCEPTS.filter((id) => {
  const { judge, answers, looksAgain } = conceptRow(id);
  return !judge && (answers === "none" || (answers === "moves" && !looksAgain));
});
