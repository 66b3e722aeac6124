import type { Block, Inline } from "../../page/page.ts";
import { CONCEPT_SHORT_NAMES, firmnessOf } from "../../strategy/index.ts";
import type { EditTold } from "../../words/index.ts";
import type { ChangeFinding, OutcomeFinding } from "../findings/index.ts";
import { at, groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** The smallest edit to one party's priorities for each outcome. */
export function changes(n: Narrator): Block[] {
  const { changes, outcomes } = n.a;
  if (outcomes.length === 0) return [];
  const { changes: says } = n.words;
  const byOutcome = groupBy(changes, ({ outcome }) => outcome);
  const isCut = (id: string) => n.changes?.isCut(id) ?? false;
  const items = outcomes.map((outcome): Inline[] => {
    const all = byOutcome.get(outcome.id) ?? [];
    const joint = jointSentences(n, outcome.id);
    const name = n.outcome(outcome.id);
    if (outcome.states.length === 0) return [{ strong: name }, says.noState];
    if (outcome.outOfReach && !everywhere(outcome))
      return [
        { strong: name },
        says.outOfReach,
        ...(all.length > 0 ? [says.forItToHold, ...changeSentences(n, all)] : []),
      ];
    if (all.length === 0)
      return [
        { strong: name },
        everywhere(outcome) ? says.holdsAlready : says.noEdit(isCut(outcome.id)),
        ...joint,
      ];
    return [{ strong: `${name}: ` }, ...changeSentences(n, all), ...joint];
  });
  const intro = says.intro(
    outcomes.some(({ id }) => isCut(id)),
    outcomes.some(({ id }) => n.changes?.isJointCut(id)),
  );
  return [heading("change", says.title), paragraph(intro), list(items)];
}

const MOST_CHANGES = 4;

function changeSentences(n: Narrator, all: readonly ChangeFinding[]): Inline[] {
  const { changes: says } = n.words;
  const shown = all.slice(0, MOST_CHANGES);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((change, i): Inline[] => [
      i === 0 ? "" : says.or,
      changeSentence(n, change),
      ...(change.rests.length > 0 ? [says.restsOn(change.rests.map((one) => one.says))] : []),
      ...at(change.place),
    ]),
    ...(more > 0 ? [says.more(more)] : []),
  ];
}

/** Where single edits do not suffice: what it would take of several parties, by scenario. */
function jointSentences(n: Narrator, outcome: string): Inline[] {
  const { changes: says } = n.words;
  const found = n.a.jointChanges.filter((one) => one.outcome === outcome);
  const same = groupBy(found, ({ edits, others }) => JSON.stringify([edits, others]));
  return [...same.values()].map((entries) => {
    const { edits, others, size, states } = entries[0]!;
    const told = edits.map((edit) => says.edited(editTold(n, edit)));
    const where = n.inScenarios(entries.map(({ scenario }) => scenario));
    return says.joint(where, size, told, others, n.stateNames(states, 2));
  });
}

function changeSentence(n: Narrator, change: ChangeFinding): string {
  const { changes: says } = n.words;
  return says.single(
    says.edited({
      ...editTold(n, change),
      type: change.type === undefined ? undefined : n.typeInSentence(change.decisionMaker, change.type),
      place: change.edit === "add" ? undefined : change.statementPlace,
    }),
    n.stateNames(change.states, 2),
    firmnessOf(change.concept) === "by-itself",
    CONCEPT_SHORT_NAMES[change.concept],
    change.scenarios.length,
    change.of,
    !change.reachable
      ? "no"
      : change.reachableIn.length === change.scenarios.length
        ? "yes"
        : change.reachableIn.length,
  );
}

function editTold(
  n: Narrator,
  {
    decisionMaker,
    edit,
    becomes = [],
    to,
    statement,
  }: Pick<ChangeFinding, "decisionMaker" | "edit" | "becomes" | "to" | "statement">,
): EditTold {
  const { say } = n;
  return {
    edit,
    owner: n.decisionMaker(decisionMaker),
    statement: say.statement(statement),
    own: say.priority(statement, decisionMaker),
    becomes: becomes.map((text) => say.statement(text)),
    to,
    opposite: say.opposite(statement),
  };
}

function everywhere({ holds }: OutcomeFinding): boolean {
  return Object.values(holds).every((hold) => hold === "by-itself" || hold === "credible-sanction");
}
