import { visibleText } from "../../record/index.ts";
import type { Actors } from "./actorsOfDraft.ts";
import { announcedOutcomes } from "./announcedOutcomes.ts";
import { datedSentences, excerpt } from "./datedSentences.ts";
import { type Drafting, LONGEST_SENTENCE, slug, TO_CONFIRM, written } from "./drafting.ts";
import { indexOf, type WithId } from "./formatsOfDraft.ts";
import { recommendedSteps } from "./recommendedSteps.ts";

/** Sentences beyond these are left to the reader; a case is made by hand. */
const MOST_EVENTS = 1_000;

/** The sentences of a paper that give a date. */
export function eventsOf(drafting: Drafting, formats: readonly WithId[], actorsIn: Actors["known"]) {
  const index = indexOf(formats);
  const entries: Record<string, unknown>[] = [];
  let left = 0;
  for (const dated of datedSentences(drafting.paper)) {
    if (entries.length >= MOST_EVENTS) {
      left += 1;
      continue;
    }
    const exact = visibleText(dated.exact, 400);
    if (exact === "") continue;
    const around = dated.sentence.text.length > LONGEST_SENTENCE ? dated.exact : dated.sentence.text;
    const named = [...new Set(index.find(around).map(({ thing }) => thing.id))];
    const actors = actorsIn(around);
    const who =
      actors.length === 0
        ? "Say who did it (initiators) and to whom (targets)."
        : `The sentence names ${actors.map(({ id, name }) => `${name} (${id})`).join(", ")}: say who did it (initiators) and to whom (targets).`;
    entries.push({
      id: drafting.newId(`dated-${dated.edtf.replace("/", "-to-")}`),
      date: written(dated.edtf),
      says: `${TO_CONFIRM}: “${exact}”`,
      ...(named.length > 0 ? { formats: named } : {}),
      sources: drafting.citations(dated.sentence, dated),
      verification: "unverified",
      note: who,
    });
  }
  if (left > 0)
    drafting.remarks.push(
      `The paper gives ${left} more dates than the ${MOST_EVENTS} written; they were left out.`,
    );
  return entries;
}

/** The outcomes it announces. */
export function outcomesOf(drafting: Drafting) {
  return announcedOutcomes(drafting.paper).flatMap(({ name, sentence, from }) => {
    const text = visibleText(name, 200);
    if (text === "") return [];
    return [
      {
        id: drafting.newId(slug(text, "outcome")),
        name: text,
        when: "to-be-written",
        sources: drafting.citations(sentence, excerpt(sentence.text, from, from + name.length)),
        verification: "unverified",
        note: `${TO_CONFIRM}. Announced in the paper.`,
      },
    ];
  });
}

/** What the paper says somebody should do. */
export function stepsOf(drafting: Drafting) {
  return recommendedSteps(drafting.paper).flatMap((sentence) => {
    const place = excerpt(sentence.text, 0, 1);
    const text = visibleText(place.exact, 300);
    if (text === "") return [];
    return [
      {
        id: drafting.newId(slug(text.split(" ").slice(0, 6).join(" "), "step")),
        kind: "recommendation",
        says: `${TO_CONFIRM}: “${text}”`,
        sources: drafting.citations(sentence, place),
        verification: "unverified",
      },
    ];
  });
}
