import { grammarOf, inSentence } from "../actors/index.ts";
import type { CaseModel } from "../record/index.ts";
import {
  type Concept,
  conceptRow,
  conceptsOf,
  type Expression,
  explainVerdict,
  FIRMNESSES,
  parseStatement,
  type Step,
  WIDEST_LEADING_CONCEPT,
  type Witness,
} from "../strategy/index.ts";
import { pageWords } from "../words/index.ts";
import type { SolvedModel, SolvedScenario } from "./solvedModel.ts";

/** States, statements and verdicts of a model in words, from the names its author gave the options. */

/** `O D B`: the options that are on, by id; "nothing on" when none is. */
export function shortState({ space }: SolvedModel, on: readonly string[]): string {
  if (on.length > 0) return on.join(" ");
  return space.options.length > 0 ? "nothing on" : "";
}

export function labelOf(solved: SolvedModel, state: number): string {
  return solved.space.labelOf(state) ?? shortState(solved, solved.space.onOptions(state));
}

/** The name of an actor as a sentence has it: "the United States". */
export function named(name: string): string {
  return inSentence(grammarOf(name));
}

interface NamedOption {
  id: string;
  owner: string;
  on: string;
  off: string;
}

function namedOptions(entry: CaseModel): Map<string, NamedOption> {
  return new Map(
    entry.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).map((option) => [
        option.id,
        { id: option.id, owner: named(dm.name), on: option.name, off: offPhrase(option) },
      ]),
    ),
  );
}

/** What leaving an option means, as its author says it, else by denying what taking it means. */
export function offPhrase({ name, off }: { name: string; off?: string | undefined }): string {
  return off ?? pageWords.names.denied(name);
}

/** "NATO keeps the political channel open and offers Russia no unique status; Russia …": all that is on and off. */
export function stateInWords(entry: CaseModel, on: ReadonlySet<string>): string {
  const { names } = pageWords;
  return entry.file.decisionMakers
    .filter(({ options }) => options && options.length > 0)
    .map((dm, i) => {
      const options = dm.options ?? [];
      const phrases = [
        ...options.filter(({ id }) => on.has(id)).map(({ name }) => name),
        ...options.filter(({ id }) => !on.has(id)).map(offPhrase),
      ];
      const name = names.mid(named(dm.name));
      return `${i === 0 ? names.begin(name) : name} ${names.series(phrases)}`;
    })
    .join("; ");
}

/** "NATO is ready to restore practical cooperation only if Russia complies". */
export function statementInWords(entry: CaseModel, text: string, self?: string): string {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return text;
  const options = namedOptions(entry);
  return inWords(parsed.expression, options, false, self === undefined ? undefined : named(self));
}

/** The opposite of a statement where it can be said plainly: of "P only if K", that P holds and K does not. */
export function oppositeInWords(entry: CaseModel, text: string, self?: string): string | undefined {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return undefined;
  const options = namedOptions(entry);
  const say = (expression: Expression) =>
    inWords(expression, options, true, self === undefined ? undefined : named(self));
  const not = (of: Expression): Expression => (of.kind === "not" ? of.of : { kind: "not", of });
  const { expression } = parsed;
  switch (expression.kind) {
    case "option":
    case "not":
      return say(not(expression));
    case "only if":
      return `${say(expression.left)} and ${say(not(expression.right))}`;
    case "if":
      return `${say(expression.right)} and ${say(not(expression.left))}`;
    case "or":
      return `${say(not(expression.left))} and ${say(not(expression.right))}`;
    default:
      return undefined;
  }
}

/**
 * An expression in words. Two options of one owner share its name ("NATO keeps … or offers …"); parentheses stand
 * only where without them it could be read two ways. `self`: the owner that is already named, told as "it".
 */
function inWords(
  expression: Expression,
  options: ReadonlyMap<string, NamedOption>,
  isInner: boolean,
  self?: string,
): string {
  const { statement: says, names } = pageWords;
  const nameOf = (owner: string) => (owner === self ? says.it : names.mid(owner));
  const plain = literal(expression, options);
  if (plain) return `${nameOf(plain.owner)} ${plain.phrase}`;
  if (expression.kind === "option") return expression.id;
  if (expression.kind === "not") return says.not(inWords(expression.of, options, true, self));
  const { kind } = expression;
  if (kind === "and" || kind === "or") {
    const joined = seriesInWords(expression, kind, options, self);
    return isInner && joined.isOpen ? `(${joined.text})` : joined.text;
  }
  const side = (part: Expression) => inWords(part, options, !isSeries(part), self);
  const joined = `${side(expression.left)} ${says.joined[kind]} ${side(expression.right)}`;
  return isInner ? `(${joined})` : joined;
}

/** "NATO keeps … and Russia takes part … and does not …": neighbours of one owner share its name. */
function seriesInWords(
  expression: Expression,
  kind: "and" | "or",
  options: ReadonlyMap<string, NamedOption>,
  self: string | undefined,
): { text: string; isOpen: boolean } {
  const { statement: says, names } = pageWords;
  const parts = partsOf(expression, kind);
  let last: string | undefined;
  let owners = 0;
  const told = parts.map((part) => {
    const plain = literal(part, options);
    if (!plain) {
      last = undefined;
      owners += 1;
      return inWords(part, options, true, self);
    }
    const isSame = plain.owner === last;
    last = plain.owner;
    if (isSame) return plain.phrase;
    owners += 1;
    return `${plain.owner === self ? says.it : names.mid(plain.owner)} ${plain.phrase}`;
  });
  return { text: told.join(` ${says.joined[kind]} `), isOpen: owners > 1 };
}

function partsOf(expression: Expression, kind: "and" | "or"): Expression[] {
  return expression.kind === kind
    ? [...partsOf(expression.left, kind), ...partsOf(expression.right, kind)]
    : [expression];
}

/** An option taken or left, with its owner. */
function literal(
  expression: Expression,
  options: ReadonlyMap<string, NamedOption>,
): { owner: string; phrase: string } | undefined {
  const option =
    expression.kind === "option"
      ? options.get(expression.id)
      : expression.kind === "not" && expression.of.kind === "option"
        ? options.get(expression.of.id)
        : undefined;
  return option && { owner: option.owner, phrase: expression.kind === "option" ? option.on : option.off };
}

function isSeries({ kind }: Expression): boolean {
  return kind === "and" || kind === "or";
}

/** What a move changes, as the mover's conduct: "offers Russia no unique status; closes the channel". */
export function moveInWords(solved: SolvedModel, step: Step): string {
  const { space, entry } = solved;
  const on = (state: number) => new Set(space.onOptions(state));
  return conductInWords(entry, step.by, on(step.from), on(step.to)) || `moves to ${labelOf(solved, step.to)}`;
}

/** What a decision maker does otherwise in one state than in another; empty if nothing. */
export function conductInWords(
  entry: CaseModel,
  by: number,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): string {
  const changed = (entry.file.decisionMakers[by]?.options ?? []).filter(
    ({ id }) => from.has(id) !== to.has(id),
  );
  return inSeries(changed.map(({ id, name, off }) => (to.has(id) ? name : offPhrase({ name, off }))));
}

/**
 * Why an outcome holds or does not in one scenario, in a sentence or two, for the state of it that matters
 * most: one that holds and can be reached, else one that holds, else one that can be reached, else any.
 */
export function sayWhy(solved: SolvedModel, scenario: SolvedScenario, states: readonly number[]): string {
  if (states.length === 0) return "No feasible state belongs to this outcome.";
  const reached = (state: number) => scenario.reach?.has(state) ?? false;
  const holdsUnder = (state: number, concepts: readonly Concept[]) =>
    concepts.find((concept) => scenario.equilibria[concept].has(state));
  const order: ((state: number) => boolean)[] = [
    ...FIRMNESSES.map(conceptsOf).flatMap((concepts) => [
      (s: number) => holdsUnder(s, concepts) !== undefined && reached(s),
      (s: number) => holdsUnder(s, concepts) !== undefined,
    ]),
    reached,
    () => true,
  ];
  const pick = order.map((test) => states.find(test)).find((state) => state !== undefined)!;
  const concept = holdsUnder(pick, FIRMNESSES.flatMap(conceptsOf)) ?? WIDEST_LEADING_CONCEPT;
  const witnesses = scenario.ranks.map((_, dm) =>
    explainVerdict(solved.space, scenario.ranks, concept, dm, pick),
  );
  return explain(solved, pick, witnesses, concept);
}

function explain(
  solved: SolvedModel,
  state: number,
  witnesses: readonly Witness[],
  concept: Concept,
): string {
  const name = (dm: number) => solved.space.decisionMakers[dm]!.name;
  const label = labelOf(solved, state);
  for (const [dm, witness] of witnesses.entries())
    if (!witness.stable) {
      const escaping = witness.escaped ? ", since it could escape every answer of the others" : "";
      return `In ${label}, ${name(dm)} gains by a move (it ${moveInWords(solved, witness.improvement)}), and no answer that pays the others takes the gain away${escaping}.`;
    }
  const deterred = witnesses.flatMap((witness, dm) =>
    witness.stable && witness.why === "sanctioned" ? [{ dm, answer: witness.answers[0]! }] : [],
  );
  if (deterred.length > 0) {
    const sentences = deterred.map(({ dm, answer }) => {
      const reply = answer.sanction
        .map((step) => `${name(step.by)} could answer (it ${moveInWords(solved, step)})`)
        .join(" and then ");
      const credible =
        conceptRow(concept).answers === "improvements" ? "" : ", perhaps against its own interest";
      return `In ${label}, ${name(dm)} is tempted to move (it ${moveInWords(solved, answer.improvement)}), but ${reply}${credible}, which would leave ${name(dm)} no better off.`;
    });
    return sentences.join(" ");
  }
  const held = witnesses.flatMap((witness, dm) =>
    witness.stable && witness.why !== "sanctioned" && witness.heldBy.length > 0
      ? [`${name(dm)} could not go back in any case (${witness.heldBy.join(", ")} cannot be taken back)`]
      : [],
  );
  const nobody = `${label === "nothing on" ? "With nothing on" : `In ${label}`}, nobody gains by a move of its own.`;
  return held.length > 0 ? `${nobody} ${held.join("; ")}.` : nobody;
}

/**
 * A set of scenarios by the types of their actors: "Russia coercive", when the others' types make no
 * difference to membership; "in every scenario"; else each by itself.
 */
export function scenariosInWords(solved: SolvedModel, names: readonly string[]): string {
  const chosen = solved.scenarios
    .filter(({ name }) => names.includes(name))
    .map(({ scenario }) => scenario.types);
  if (chosen.length === solved.scenarios.length)
    return chosen.length === 1 ? "the only scenario" : "every scenario";
  const typed = solved.entry.file.decisionMakers.filter(({ types }) => types);
  const used = typed.map((dm) => [...new Set(chosen.map((types) => types[dm.id]!))]);
  const isProduct = used.reduce((product, types) => product * types.length, 1) === chosen.length;
  if (!isProduct)
    return chosen
      .map((types) =>
        oneScenario(
          solved,
          typed.map((dm) => [dm.id, [types[dm.id]!]]),
        ),
      )
      .join("; ");
  const telling = typed.flatMap((dm, i): [string, string[]][] =>
    used[i]!.length === Object.keys(dm.types ?? {}).length && typed.length > 1 ? [] : [[dm.id, used[i]!]],
  );
  return oneScenario(solved, telling);
}

function oneScenario(solved: SolvedModel, types: readonly (readonly [string, readonly string[]])[]): string {
  return types
    .map(([id, list]) => {
      const dm = solved.entry.file.decisionMakers.find((candidate) => candidate.id === id);
      return `${dm?.name ?? id} ${list.map((type) => (dm?.types?.[type]?.name ?? type).toLowerCase()).join(" or ")}`;
    })
    .join(", ");
}

/** "a, b and c". */
export function inSeries(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
