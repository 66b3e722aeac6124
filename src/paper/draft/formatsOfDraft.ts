import { NameIndex } from "../../actors/index.ts";
import { visibleText } from "../../record/index.ts";
import { datesIn } from "../names/statedDates.ts";
import { statementsIn } from "../names/statements.ts";
import { sentencesOf } from "../paper.ts";
import { excerpt } from "./datedSentences.ts";
import { type Drafting, LONGEST_SENTENCE, TO_CONFIRM, written } from "./drafting.ts";
import type { NamedFormat } from "./namedFormats.ts";
import { phaseOf } from "./phaseOf.ts";

export type WithId = NamedFormat & { id: string };

/** The formats a paper names, with the steps in their lives that it dates. */
export function formatsOf(drafting: Drafting, formats: readonly WithId[]) {
  const entries = new Map(
    formats.map((format) => [
      format.id,
      {
        id: format.id,
        name: visibleText(format.name, 300),
        ...(format.abbreviation === undefined ? {} : { abbreviation: format.abbreviation }),
        kind: visibleText(format.kind, 40),
        mode: "collective",
        pillars: [] as string[],
        successor: undefined as string | undefined,
        note: `${TO_CONFIRM}. The mode is a placeholder.`,
        phases: [] as Record<string, unknown>[],
      },
    ]),
  );
  const index = indexOf(formats);
  for (const { sentence } of sentencesOf(drafting.paper)) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const named = index.find(sentence.text);
    if (named.length === 0) continue;
    const parts = { text: sentence.text, formats: named, actors: [], dates: datesIn(sentence.text) };
    for (const statement of statementsIn<WithId>(parts)) {
      const step = phaseOf(statement);
      const entry = entries.get(statement.format.id)!;
      if (statement.successor && statement.successor !== statement.format) {
        const next = statement.successor.id;
        if (entry.successor === undefined && !leadsTo(entries, next, entry.id)) entry.successor = next;
      }
      if (
        !step ||
        entry.phases.some(
          ({ date, phase, axis }) =>
            date === written(step.date) && phase === step.phase && axis === step.axis,
        )
      )
        continue;
      entry.phases.push({
        ...step,
        date: written(step.date),
        sources: drafting.citations(sentence, excerpt(sentence.text, statement.from, statement.to)),
        verification: "unverified",
        note: `${TO_CONFIRM}.`,
      });
    }
  }
  return [...entries.values()].map(({ successor, ...entry }) => ({
    ...entry,
    ...(successor === undefined ? {} : { successor }),
    phases: entry.phases,
  }));
}

export function indexOf(formats: readonly WithId[]): NameIndex<WithId> {
  const index = new NameIndex<WithId>();
  for (const format of formats) {
    index.add(format.name, format);
    if (format.abbreviation !== undefined) index.add(format.abbreviation, format, { isExact: true });
  }
  return index;
}

/** Whether following successors from one format comes to another; a case may not run in a circle. */
function leadsTo(
  entries: ReadonlyMap<string, { successor: string | undefined }>,
  from: string,
  to: string,
): boolean {
  for (let at: string | undefined = from; at !== undefined; at = entries.get(at)?.successor)
    if (at === to) return true;
  return false;
}
