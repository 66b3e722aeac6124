import type { Case } from "../../record/index.ts";
import type { KnownWorks } from "./knownWorks.ts";

/** The sources of a case, but for the paper that it was begun from. */
export function knownSources(record: Case): KnownWorks {
  return {
    of: "case",
    name: record.meta.title,
    works: record.sources
      .filter(({ id }) => id !== record.meta.paper)
      .map((source) => ({ item: source.csl, place: record.placeOf(source) })),
  };
}
