import type { Block, Inline } from "../../page/page.ts";
import { EDIT_MEASURE, firmnessOf } from "../../strategy/index.ts";
import type { ChangeFinding, OutcomeFinding } from "../findings/index.ts";
import { inSeries, oppositeInWords, statementInWords } from "../narrateModel.ts";
import { at, groupBy, heading, list, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** The smallest edit to one party's priorities for each outcome. */
export function changes(n: Narrator): Block[] {
  const { changes, outcomes } = n.a;
  if (outcomes.length === 0) return [];
  const byOutcome = groupBy(changes, ({ outcome }) => outcome);
  const items = outcomes.map((outcome): Inline[] => {
    const all = byOutcome.get(outcome.id) ?? [];
    const joint = jointSentences(n, outcome.id);
    if (outcome.states.length === 0) return [{ strong: outcome.name }, ": no feasible state belongs to it."];
    if (outcome.outOfReach && !everywhere(outcome))
      return [
        { strong: outcome.name },
        ": no sequence of moves leads there from today, whatever anybody prefers, so no change of priorities would be enough.",
        ...(all.length > 0 ? [" For it to hold if it came about: ", ...changeSentences(n, all)] : []),
      ];
    if (all.length === 0)
      return [
        { strong: outcome.name },
        everywhere(outcome)
          ? ": holds already in every scenario."
          : ": no single edit to one party's priorities would make it hold where it does not.",
        ...joint,
      ];
    return [{ strong: `${outcome.name}: ` }, ...changeSentences(n, all), ...joint];
  });
  return [
    heading("change", "What would have to change"),
    paragraph(
      `The smallest edit to one party's list of priorities that would make each outcome hold where it does not: a priority given up, asked for less, ranked otherwise or, where it is a plain wish, turned round; or a wish taken on, an option or an outcome of the case. Every single edit was tried; of those of the same size all are named, in the model's order of parties, which favours none; those that bring force or a step that cannot be taken back are left out. Where these do not suffice, the smallest set of edits over all parties is named, if one of size 4 or less was found; every smaller set was then tried. Sizes: ${EDIT_MEASURE}.`,
    ),
    list(items),
  ];
}

function changeSentences(n: Narrator, all: readonly ChangeFinding[]): Inline[] {
  const shown = all.slice(0, 4);
  const more = all.length - shown.length;
  return [
    ...shown.flatMap((change, i): Inline[] => [
      i === 0 ? "" : " Or: ",
      changeSentence(n, change),
      ...(change.rests.length > 0 ? [` It rests on: ${change.rests.map(({ says }) => says).join(" ")}`] : []),
      ...at(change.place),
    ]),
    ...(more > 0 ? [` (${more} more edits of the same size are in the JSON.)`] : []),
  ];
}

/** Where single edits do not suffice: what it would take of several parties, by scenario. */
function jointSentences(n: Narrator, outcome: string): Inline[] {
  const found = n.a.jointChanges.filter((one) => one.outcome === outcome);
  const same = groupBy(found, ({ edits, others }) => JSON.stringify([edits, others]));
  return [...same.values()].map((entries) => {
    const { edits, others, size, states } = entries[0]!;
    const told = edits.map((edit) => {
      const owner = n.decisionMaker(edit.decisionMaker);
      const words = n.solved ? statementInWords(n.solved.entry, edit.statement) : edit.statement;
      const verb = editVerb(n, edit, `"${words}"`);
      return `${owner} ${verb}`;
    });
    const more = others > 0 ? ` (one of ${others + 1} sets of this size)` : "";
    const where = n.inScenarios(entries.map(({ scenario }) => scenario));
    return ` ${where}, it would take at least edits of size ${size} in all: if ${inSeries(told)}${more}, it would hold (${n.stateNames(states, 2)}), by itself or through fear of a credible answer, and could be reached.`;
  });
}

export function changeSentence(n: Narrator, change: ChangeFinding): string {
  const owner = n.decisionMaker(change.decisionMaker);
  const type =
    change.type === undefined ? "" : ` (${n.typeName(change.decisionMaker, change.type).toLowerCase()})`;
  const words = statementWords(n, change);
  const which = change.edit === "add" ? `"${words}"` : `its priority ${change.statementPlace}, "${words}"`;
  const verb = `${editVerb(n, change, which)}${change.edit === "reverse" ? oppositeWords(n, change) : ""}`;
  const firm = firmnessOf(change.concept) === "by-itself" ? "by itself" : "through fear of a credible answer";
  const reach = change.reachable
    ? change.reachableIn.length === change.scenarios.length
      ? "and could be reached"
      : `and could be reached in ${change.reachableIn.length} of these`
    : "but could not be reached from today";
  const states = n.stateNames(change.states, 2);
  return `if ${owner}${type} ${verb}, it would hold (${states}) ${firm} in ${change.scenarios.length} of ${change.of} ${change.of === 1 ? "scenario" : "scenarios"} ${reach}.`;
}

/** What the owner of a list did, if the edit were made. */
function editVerb(
  n: Narrator,
  { edit, becomes = [], to }: Pick<ChangeFinding, "edit" | "becomes" | "to">,
  which: string,
) {
  const say = (text: string) => `"${n.solved ? statementInWords(n.solved.entry, text) : text}"`;
  switch (edit) {
    case "drop":
      return `gave up ${which}`;
    case "weaken":
      return `asked for less than ${which}: ${becomes.map(say).join(", then ")}`;
    case "add":
      return `came to want ${which} at ${placesInWords(to)}`;
    case "move":
      return `ranked ${which} at ${placesInWords(to)}`;
    case "reverse":
      return `turned ${which} into its opposite`;
  }
}

function placesInWords(to: ChangeFinding["to"]): string {
  if (!Array.isArray(to)) return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any of places ${to[0]} to ${to[1]}`;
}

function oppositeWords(n: Narrator, change: ChangeFinding): string {
  const words = n.solved ? oppositeInWords(n.solved.entry, change.statement) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

function statementWords(n: Narrator, change: ChangeFinding): string {
  const list = n.a.preferences.find(
    ({ decisionMaker, type }) => decisionMaker === change.decisionMaker && type === change.type,
  );
  const written = change.edit === "add" ? undefined : list?.statements[change.statementPlace - 1]?.inWords;
  return written ?? (n.solved ? statementInWords(n.solved.entry, change.statement) : change.statement);
}

function everywhere({ holds }: OutcomeFinding): boolean {
  return Object.values(holds).every((hold) => hold === "by-itself" || hold === "credible-sanction");
}
