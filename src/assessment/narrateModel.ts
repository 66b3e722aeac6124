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
  telling,
  tellingIds,
  WIDEST_LEADING_CONCEPT,
  type Witness,
} from "../strategy/index.ts";
import { CASE_LANGUAGE, type Told } from "../words/index.ts";
import { ENGLISH, type Language, optionPhrase, ownActor, ownName } from "./language.ts";
import type { SolvedModel, SolvedScenario } from "./solvedModel.ts";

/** States, statements and verdicts of a model in words, from the names its author gave the options. */

/** `O D B`: the options that are on, by id; "nothing on" when none is. */
export function shortState({ space }: SolvedModel, on: readonly string[], language = ENGLISH): string {
  if (on.length > 0) return tellingIds(on).join(" ");
  return space.options.length > 0 ? language.words.sections.nothingOn : "";
}

export function labelOf(solved: SolvedModel, state: number, language = ENGLISH): string {
  return solved.space.labelOf(state) ?? shortState(solved, solved.space.onOptions(state), language);
}

/** The name of an actor as a sentence has it: "the United States". */
function named(name: string): string {
  return inSentence(grammarOf(name));
}

type DecisionMaker = CaseModel["file"]["decisionMakers"][number];

/** The name as the words of a language take it: English ones with its article, others see to that themselves. */
export function nameInProse({ code }: Language, name: string): string {
  return code === "en" ? named(name) : name;
}

/** The name of a decision maker, in the language where its author gives one. */
export function makerName({ name, names }: DecisionMaker, language: Language): string {
  return nameInProse(language, ownActor(language, name, names));
}

/** "NATO keeps the political channel open and offers Russia no unique status; Russia …": all that is on and off. */
export function stateInWords(
  entry: CaseModel,
  on: ReadonlySet<string>,
  language = ENGLISH,
  isTold: (option: string) => boolean = () => true,
): string {
  const { names, conduct } = language.words;
  return entry.file.decisionMakers
    .map((dm) => ({ dm, options: (dm.options ?? []).filter(({ id }) => isTold(id)) }))
    .filter(({ options }) => options.length > 0)
    .map(({ dm, options }, i) => {
      const ofIt = (areOn: boolean) =>
        telling(
          options.filter(({ id }) => on.has(id) === areOn),
          areOn,
        );
      const phrases = [
        ...ofIt(true).map((option) => optionPhrase(language, option, true)),
        ...ofIt(false).map((option) => optionPhrase(language, option, false)),
      ];
      const told = conduct(makerName(dm, language), phrases);
      return i === 0 ? names.begin(told) : told;
    })
    .join("; ");
}

/** "NATO is ready to restore practical cooperation only if Russia complies". `self`: who is named already. */
export function statementInWords(entry: CaseModel, text: string, self?: string, language = ENGLISH): string {
  const parsed = parseStatement(text);
  return "fault" in parsed ? text : tellStatement(parsed.expression, entry, self, language);
}

/** The same behind "by its priorities", of somebody already named. */
export function wishInWords(entry: CaseModel, text: string, self: string, language: Language): string {
  const parsed = parseStatement(text);
  return "fault" in parsed ? text : tellStatement(parsed.expression, entry, self, language, "wish");
}

/** The opposite of a statement where it can be said plainly: of "P only if K", that P holds and K does not. */
export function oppositeInWords(
  entry: CaseModel,
  text: string,
  self?: string,
  language = ENGLISH,
): string | undefined {
  const parsed = parseStatement(text);
  if ("fault" in parsed) return undefined;
  const not = (of: Expression): Expression => (of.kind === "not" ? of.of : { kind: "not", of });
  const both = (left: Expression, right: Expression): Expression => ({ kind: "and", left, right });
  const { expression } = parsed;
  const say = (opposite: Expression) => tellStatement(opposite, entry, self, language);
  switch (expression.kind) {
    case "option":
    case "not":
      return say(not(expression));
    case "only if":
      return say(both(expression.left, not(expression.right)));
    case "if":
      return say(both(expression.right, not(expression.left)));
    case "or":
      return say(both(not(expression.left), not(expression.right)));
    default:
      return undefined;
  }
}

function tellStatement(
  expression: Expression,
  entry: CaseModel,
  self: string | undefined,
  language: Language,
  as: "tell" | "wish" = "tell",
): string {
  const options = new Map(
    entry.file.decisionMakers.flatMap((dm) =>
      (dm.options ?? []).map((option) => [option.id, { option, owner: makerName(dm, language) }] as const),
    ),
  );
  const choice = (id: string, isOn: boolean): Told => {
    const found = options.get(id);
    return found
      ? { kind: "choice", owner: found.owner, phrase: optionPhrase(language, found.option, isOn) }
      : { kind: "id", id };
  };
  const told = (part: Expression): Told => {
    switch (part.kind) {
      case "option":
        return choice(part.id, true);
      case "not":
        return part.of.kind === "option" && options.has(part.of.id)
          ? choice(part.of.id, false)
          : { kind: "not", of: told(part.of) };
      case "and":
      case "or":
        return { kind: part.kind, parts: partsOf(part, part.kind).map(told) };
      default:
        return { kind: part.kind, left: told(part.left), right: told(part.right) };
    }
  };
  return language.words.statement[as](
    told(expression),
    self === undefined ? undefined : nameInProse(language, self),
  );
}

function partsOf(expression: Expression, kind: "and" | "or"): Expression[] {
  return expression.kind === kind
    ? [...partsOf(expression.left, kind), ...partsOf(expression.right, kind)]
    : [expression];
}

/** What a move changes, as the mover's conduct: "offers Russia no unique status; closes the channel". */
export function moveInWords(solved: SolvedModel, step: Step, language = ENGLISH): string {
  const { space, entry } = solved;
  const on = (state: number) => new Set(space.onOptions(state));
  const told = conductInWords(entry, step.by, on(step.from), on(step.to), language);
  return told || language.words.sections.because.moves(labelOf(solved, step.to, language));
}

/** What a decision maker does otherwise in one state than in another; empty if nothing. */
export function conductInWords(
  entry: CaseModel,
  by: number,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  language = ENGLISH,
): string {
  const changed = (entry.file.decisionMakers[by]?.options ?? []).filter(
    ({ id }) => from.has(id) !== to.has(id),
  );
  const told = [true, false].flatMap((areOn) =>
    telling(
      changed.filter(({ id }) => to.has(id) === areOn),
      areOn,
    ),
  );
  return language.words.names.series(
    changed
      .filter((option) => told.includes(option))
      .map((option) => optionPhrase(language, option, to.has(option.id))),
  );
}

/**
 * Why an outcome holds or does not in one scenario, in a sentence or two, for the state of it that matters
 * most: one that holds and can be reached, else one that holds, else one that can be reached, else any.
 */
export function sayWhy(
  solved: SolvedModel,
  scenario: SolvedScenario,
  states: readonly number[],
  language = ENGLISH,
): string {
  if (states.length === 0) return language.words.sections.because.noState;
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
  return explain(solved, pick, witnesses, concept, language);
}

function explain(
  solved: SolvedModel,
  state: number,
  witnesses: readonly Witness[],
  concept: Concept,
  language: Language,
): string {
  const says = language.words.sections.because;
  const name = (dm: number) => {
    const maker = solved.entry.file.decisionMakers[dm]!;
    return ownActor(language, maker.name, maker.names);
  };
  const move = (step: Step) => moveInWords(solved, step, language);
  const label = labelOf(solved, state, language);
  for (const [dm, witness] of witnesses.entries())
    if (!witness.stable)
      return says.gains(label, name(dm), move(witness.improvement), witness.escaped !== undefined);
  const deterred = witnesses.flatMap((witness, dm) =>
    witness.stable && witness.why === "sanctioned" ? [{ dm, answer: witness.answers[0]! }] : [],
  );
  const isCredible = conceptRow(concept).answers === "improvements";
  if (deterred.length > 0)
    return deterred
      .map(({ dm, answer: { improvement, sanction } }) =>
        says.deterred(
          label,
          name(dm),
          move(improvement),
          sanction.map((step) => says.answer(name(step.by), move(step))),
          isCredible,
        ),
      )
      .join(" ");
  const held = witnesses.flatMap((witness, dm): [string, readonly string[]][] =>
    witness.stable && witness.why !== "sanctioned" && witness.heldBy.length > 0
      ? [[name(dm), witness.heldBy]]
      : [],
  );
  const isNothingOn = label === language.words.sections.nothingOn;
  const nobody = says.nobody(isNothingOn ? undefined : label);
  return held.length > 0 ? `${nobody}${says.held(held)}` : nobody;
}

/**
 * A set of scenarios by the types of their actors: "Russia coercive", when the others' types make no
 * difference to membership; "in every scenario"; else each by itself.
 */
export function scenariosInWords(solved: SolvedModel, names: readonly string[], language = ENGLISH): string {
  const chosen = solved.scenarios
    .filter(({ name }) => names.includes(name))
    .map(({ scenario }) => scenario.types);
  const { every, only } = language.words.sections.scenarios;
  if (chosen.length === solved.scenarios.length) return chosen.length === 1 ? only : every;
  const typed = solved.entry.file.decisionMakers.filter(({ types }) => types);
  const used = usedTypes(solved, names);
  if (used === undefined)
    return chosen
      .map((types) =>
        oneScenario(
          solved,
          typed.map((dm) => [dm.id, [types[dm.id]!]]),
          language,
        ),
      )
      .join("; ");
  const telling = used.filter(({ isEvery }) => !isEvery || typed.length === 1);
  return oneScenario(
    solved,
    telling.map(({ id, types }) => [id, types]),
    language,
  );
}

/** Of each actor with types those that occur in these scenarios; undefined where the types of several hang together. */
function usedTypes(
  { scenarios, entry }: SolvedModel,
  names: readonly string[],
): { id: string; types: string[]; isEvery: boolean }[] | undefined {
  const chosen = scenarios.filter(({ name }) => names.includes(name));
  const used = entry.file.decisionMakers.flatMap(({ id, types: own }) => {
    if (!own) return [];
    const types = [...new Set(chosen.map(({ scenario }) => scenario.types[id]!))];
    return [{ id, types, isEvery: types.length === Object.keys(own).length }];
  });
  const product = used.reduce((count, { types }) => count * types.length, 1);
  return product === chosen.length ? used : undefined;
}

/** The one actor whose type alone decides whether a scenario is among these, and its types in them; undefined where none does. */
export function decidingTypes(
  solved: SolvedModel,
  names: readonly string[],
): { id: string; types: string[] } | undefined {
  const part = usedTypes(solved, names)?.filter(({ isEvery }) => !isEvery);
  return part?.length === 1 ? part[0] : undefined;
}

/** Of how many combinations of types a set of scenarios is, counted over those actors only whose type matters to it. */
export function jointlyDeciding(
  { scenarios, entry }: SolvedModel,
  names: readonly string[],
): { ids: string[]; n: number; of: number } {
  const deciding = entry.file.decisionMakers.filter(({ id, types }) => {
    if (!types || Object.keys(types).length < 2) return false;
    const members = new Map<string, boolean>();
    return scenarios.some(({ name, scenario }) => {
      const others = JSON.stringify({ ...scenario.types, [id]: "" });
      const isIn = names.includes(name);
      const first = members.get(others) ?? isIn;
      members.set(others, first);
      return first !== isIn;
    });
  });
  const combination = ({ scenario }: SolvedModel["scenarios"][number]) =>
    JSON.stringify(deciding.map(({ id }) => scenario.types[id]));
  const chosen = scenarios.filter(({ name }) => names.includes(name));
  return {
    ids: deciding.map(({ id }) => id),
    n: new Set(chosen.map(combination)).size,
    of: new Set(scenarios.map(combination)).size,
  };
}

/** Actors whose type never decides to which of these sets a scenario belongs, while that of another does. */
export function indifferentTypes(
  { scenarios, entry }: SolvedModel,
  sets: readonly (readonly string[])[],
): string[] {
  const typed = entry.file.decisionMakers.filter(({ types }) => types && Object.keys(types).length > 1);
  const indifferent = typed.filter(({ id }) => {
    const first = new Map<string, string>();
    return scenarios.every(({ name, scenario }) => {
      const others = JSON.stringify({ ...scenario.types, [id]: "" });
      const member = sets.map((set) => set.includes(name)).join();
      if (!first.has(others)) first.set(others, member);
      return first.get(others) === member;
    });
  });
  return indifferent.length === typed.length ? [] : indifferent.map(({ id }) => id);
}

function oneScenario(
  solved: SolvedModel,
  types: readonly (readonly [string, readonly string[]])[],
  language: Language,
): string {
  const { typeInSentence, names } = language.words;
  return types
    .map(([id, list]) => {
      const dm = solved.entry.file.decisionMakers.find((candidate) => candidate.id === id);
      const told = list.map((type) => typeInSentence(typeName(dm, type, language)));
      return `${dm ? headingName(language, dm) : id} ${names.series(told, "or")}`;
    })
    .join(", ");
}

/** "Russia", "The United States": as it heads a line. */
export function headingName(language: Language, dm: DecisionMaker): string {
  return language.code === CASE_LANGUAGE
    ? dm.name
    : language.words.names.mid(ownActor(language, dm.name, dm.names));
}

/** What a reading of a decision maker is called. */
export function typeName(dm: DecisionMaker | undefined, type: string, language = ENGLISH): string {
  const found = dm?.types?.[type];
  return found?.name === undefined ? type : ownName(language, found.name, found.names);
}
