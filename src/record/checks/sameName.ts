import { ARTICLE } from "../lexicon/joining.ts";
import { referencesIn } from "../references.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const sameName: CaseRule = {
  id: "same-name",
  severity: "warning",
  title: "Two of one name",
  reason: "No sentence of the page could tell them apart.",
  good: { record: "actors:\n  - {id: C, name: Cland, kind: state}\n" },
  bad: { record: "actors:\n  - {id: C, name: Aland, kind: state}\n" },
  expected: ['record.yaml:2:19 "Aland" is the name of "A" too; name one of them otherwise'],
  check(record) {
    const lists: (readonly { id: string; name: string }[])[] = [
      record.actors,
      record.formats,
      record.outcomes,
      ...record.models.flatMap(({ file }) => [
        file.decisionMakers,
        ...file.decisionMakers.map(({ options }) => options ?? []),
      ]),
    ];
    const formats = new Map(record.formats.map((format) => [format.id, format]));
    // Elsewhere the field says which of the two is meant.
    const open = new Set(referencesIn(record).flatMap(({ kind, id }) => (kind === "any" ? [id] : [])));
    const shared = record.events.flatMap((event): Found[] => {
      const format = formats.get(event.id);
      return format && open.has(event.id)
        ? [
            {
              severity: "note",
              message: `"${event.id}" is the id of an event and of a format, so that about: ${event.id} may mean either; rename one of them`,
              place: record.placeOf(event, "id"),
              related: [relatedAt("the format", record.placeOf(format, "id"))],
            },
          ]
        : [];
    });
    const named = lists.flatMap((entries) => {
      const first = new Map<string, { id: string; name: string }>();
      return entries.flatMap((entry): Found[] => {
        const name = entry.name.trim().toLowerCase().replace(ARTICLE, "");
        const other = first.get(name);
        if (!other) first.set(name, entry);
        // An id given twice is told already.
        if (!other || other.id === entry.id) return [];
        return [
          {
            message: `"${entry.name}" is the name of "${other.id}" too; name one of them otherwise`,
            place: record.placeOf(entry, "name"),
            related: [relatedAt("the other", record.placeOf(other, "name"))],
          },
        ];
      });
    });
    return [...named, ...shared];
  },
};
