import type { Event } from "../nouns/event.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

/** More of one day are compared with the first of it alone. */
const MOST_COMPARED = 20;
/** Of the words of two sentences together, how many both have. */
const ALIKE = 0.6;

export const duplicateEvent: CaseRule = {
  id: "duplicate-event",
  severity: "warning",
  title: "One happening entered twice",
  reason: "What stands under two ids is counted twice, and its sources and notes drift apart.",
  good: {
    record:
      "events:\n  - {id: e, date: 2020-05-04, says: Aland shells a post of Bland., initiators: [A], targets: [B]}\n  - {id: f, date: 2020-05-04, says: Aland calls back its envoy., initiators: [A], targets: [B]}\n",
  },
  bad: {
    record:
      "events:\n  - {id: e, date: 2020-05-04, says: Aland shells a post of Bland., initiators: [A], targets: [B]}\n  - {id: f, date: 2020-05-04, says: Aland shells a post of Bland!, initiators: [A], targets: [B]}\n",
  },
  expected: [
    'record.yaml:3:5 "f" says the same of 2020-05-04 as "e"; keep one, with the sources of both, or say what tells them apart',
  ],
  check(record) {
    const ofDay = new Map<string, { event: Event; words: ReadonlySet<string>; text: string }[]>();
    return record.events.flatMap((event): Found[] => {
      const told = wordsOf(event.says);
      const one = { event, words: new Set(told), text: told.join(" ") };
      const others = ofDay.get(event.date) ?? [];
      ofDay.set(event.date, others);
      const twin = others.find(
        (other) =>
          one.text !== "" &&
          other.event.id !== event.id &&
          (other.text === one.text || isNearlyOne(other, one)),
      );
      if (others.length < MOST_COMPARED) others.push(one);
      if (!twin) return [];
      const isSame = twin.text === one.text;
      return [
        {
          ...(isSame ? {} : { severity: "note" as const }),
          message: `"${event.id}" says ${isSame ? "" : "nearly "}the same of ${event.date} as "${twin.event.id}"; keep one, with the sources of both, or say what tells them apart`,
          place: record.placeOf(event),
          related: [relatedAt("the first of the two", record.placeOf(twin.event))],
        },
      ];
    });
  },
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Of one day, by the same towards the same, in mostly the same words. A year or a month holds many that are alike. */
function isNearlyOne(
  a: { event: Event; words: ReadonlySet<string> },
  b: { event: Event; words: ReadonlySet<string> },
): boolean {
  const ids = ({ initiators = [], targets = [] }: Event) =>
    JSON.stringify([[...initiators].sort(), [...targets].sort()]);
  if (a.event.date.length < "2000-01-01".length || ids(a.event) !== ids(b.event)) return false;
  let both = 0;
  for (const word of a.words) if (b.words.has(word)) both += 1;
  return both / (a.words.size + b.words.size - both) >= ALIKE;
}
