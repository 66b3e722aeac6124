import { ARTICLE } from "../lexicon/joining.ts";
import { nearest } from "../nearest.ts";
import type { Actor } from "../nouns/actor.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const MAKERS = (first: string) =>
  `title: M\nasOf: 2021-01-01\ndecisionMakers:\n  - {${first}, name: Aland, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: B, name: Bland, options: [{id: Y, name: does y}], preferences: {statements: [Y if X]}}\n`;

export const decisionMakerActor: CaseRule = {
  id: "decision-maker-actor",
  severity: "warning",
  title: "A decision maker that is none of the actors, or called like another",
  reason:
    "What the record says of an actor, its claims, its own words and its part in events, is found by its id. Of a decision maker that names none nothing is found, and the page says so little of it.",
  good: { model: MAKERS("id: aland, actor: A") },
  bad: { model: MAKERS("id: aland") },
  expected: [
    'model.yaml:4:10 the decision maker "aland" names no actor of the case, so that nothing the record says of one is found for it; write actor: A',
  ],
  check(record) {
    const ids = new Set(record.actors.map(({ id }) => id));
    const byName = new Map(record.actors.flatMap((actor) => namesOf(actor).map((name) => [name, actor.id])));
    // Actors that cannot be read may be the ones meant.
    if (record.faulty.length > 0 || record.unread.length > 0) return [];
    return record.models.flatMap(({ file }) => {
      const isFound = file.decisionMakers.map(({ id, actor }) => ids.has(actor ?? id));
      return file.decisionMakers.flatMap((maker, i): Found[] => {
        // An actor that is not there is told as any other id.
        const named = byName.get(plain(maker.name));
        const stoodFor = maker.actor ?? maker.id;
        // A member may be the one that speaks for its organisation.
        const isMember = record.actors.some(
          ({ id, members = [] }) => id === stoodFor && members.some(({ actor }) => actor === named),
        );
        if (isFound[i] && !isMember && named !== undefined && named !== stoodFor)
          return [
            {
              message: `the decision maker is called "${maker.name}", as the actor ${named} is, and stands for ${stoodFor}; write actor: ${named}, or call it otherwise`,
              place: record.placeOf(maker, maker.actor === undefined ? "id" : "actor"),
            },
          ];
        if (isFound[i] || maker.actor !== undefined) return [];
        const meant = byName.get(plain(maker.name)) ?? byName.get(plain(maker.id));
        const near = meant ?? byName.get(nearest(plain(maker.name), byName.keys()) ?? "");
        const place = record.placeOf(maker, "id");
        const says = `the decision maker "${maker.id}" names no actor of the case, so that nothing the record says of one is found for it`;
        if (near !== undefined) return [{ message: `${says}; write actor: ${near}`, place }];
        // A model whose decision makers are none of the actors, as in a textbook, means it so.
        if (!isFound.some(Boolean)) return [];
        const cure = `write actor: with the id of the one it is, or add it under actors:`;
        return [{ severity: "note", message: `${says}; ${cure}`, place }];
      });
    });
  },
};

function namesOf({ id, name, aliases = [] }: Actor): string[] {
  return [name, id, ...aliases].map(plain);
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(ARTICLE, "");
}
