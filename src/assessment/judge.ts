import type { Case } from "../record/index.ts";
import { findReachable, LEADING_CONCEPTS } from "../strategy/index.ts";
import type { Lasting, Reachable, Verdict } from "./findings/index.ts";
import type { Language } from "./language.ts";
import { moveInWords, stateInWords } from "./narrateModel.ts";
import { type SolvedModel, type SolvedScenario, statesWhere } from "./solvedModel.ts";
import type { Stand } from "./stand.ts";
import { holdOf, isExtorted, leads, openDialogue, partyIndices } from "./strategyFindings.ts";

/** The answer's two computed parts: can talks be had from where things stand, and would they last. */

/** By steps that pay whoever takes them; else by a joint step of both parties to something each prefers; else not. */
export function reachableFrom({ record, solved, dialogue }: Stand, language: Language): Reachable {
  const none: Reachable = {
    how: null,
    steps: [],
    joint: [],
    jointLasting: [],
    of: solved?.scenarios.length ?? 0,
  };
  if (!solved || solved.start === undefined) return none;
  const { start, space } = solved;
  const talk = new Set(dialogue);
  if (talk.has(start)) return { ...none, how: "there", steps: solved.scenarios.map(({ name }) => name) };
  const group = partyIndices(record, solved);
  const steps: string[] = [];
  const joint: string[] = [];
  const jointLasting: string[] = [];
  for (const scenario of solved.scenarios) {
    const { name, ranks, reach } = scenario;
    if (dialogue.some((state) => reach!.has(state))) {
      steps.push(name);
      continue;
    }
    if (group.length < 2) continue;
    const own = findReachable(space, ranks, start, { movers: group, improvementsOnly: false });
    const isBetter = (state: number) => group.every((dm) => ranks[dm]![state]! > ranks[dm]![start]!);
    const together = dialogue.filter((state) => own.has(state) && isBetter(state));
    if (together.length === 0) continue;
    joint.push(name);
    const held = together.filter((state) => leads(scenario, state));
    if (held.length > 0 && howFirm(solved, scenario, held) !== "threat") jointLasting.push(name);
  }
  const how = steps.length > 0 ? "steps" : joint.length > 0 ? "joint" : "none";
  const path = sharedPath(solved, dialogue, steps, language);
  return { how, steps, joint, jointLasting, ...(path ? { path } : {}), of: solved.scenarios.length };
}

/** A shortest way to talks that last, else to any, if each of its steps pays in all the scenarios that have one. */
function sharedPath(
  solved: SolvedModel,
  dialogue: readonly number[],
  names: readonly string[],
  language: Language,
): Reachable["path"] {
  const scenarios = solved.scenarios.filter(({ name }) => names.includes(name));
  const [first] = scenarios;
  if (first === undefined) return undefined;
  const lasting = openDialogue(solved, first, dialogue);
  const [path] = (lasting.length > 0 ? lasting : dialogue)
    .flatMap((state) => {
      const steps = first.reach!.pathTo(state);
      return steps === undefined ? [] : [steps];
    })
    .sort((x, y) => x.length - y.length);
  const pays = path?.every(({ by, from, to }) =>
    scenarios.every(({ ranks }) => ranks[by]![to]! > ranks[by]![from]!),
  );
  if (!path || !pays) return undefined;
  return path.map((step) => ({
    decisionMaker: solved.space.decisionMakers[step.by]!.id,
    says: moveInWords(solved, step, language),
  }));
}

export function lastingOf({ record, solved, dialogue }: Stand, language: Language): Lasting {
  if (!solved || solved.start === undefined)
    return {
      how: {},
      heldUnreached: [],
      unreachedHow: {},
      of: solved?.scenarios.length ?? 0,
      instead: [],
      whose: [],
    };
  const how: Lasting["how"] = {};
  const unreachedHow: Lasting["unreachedHow"] = {};
  const rest: SolvedScenario[] = [];
  for (const scenario of solved.scenarios) {
    const open = openDialogue(solved, scenario, dialogue);
    if (open.length > 0) {
      how[scenario.name] = howFirm(solved, scenario, open);
      continue;
    }
    const held = dialogue.filter((state) => leads(scenario, state));
    if (held.length > 0) unreachedHow[scenario.name] = howFirm(solved, scenario, held);
    rest.push(scenario);
  }
  return {
    how,
    heldUnreached: Object.keys(unreachedHow),
    unreachedHow,
    of: solved.scenarios.length,
    instead: whatFollows(record, solved, rest, language),
    whose: [],
  };
}

function howFirm(
  solved: SolvedModel,
  scenario: SolvedScenario,
  states: readonly number[],
): Lasting["how"][string] {
  if (holdOf(scenario, states) === "by-itself") return "by-itself";
  return states.every((state) => isExtorted(solved, scenario, [state])) ? "threat" : "credible-answer";
}

/** Where play comes to rest, scenarios that come to rest alike together. */
function whatFollows(
  record: Case,
  solved: SolvedModel,
  scenarios: readonly SolvedScenario[],
  language: Language,
): Lasting["instead"] {
  const start = solved.start!;
  const { space } = solved;
  const outcomes = record.outcomes.map(({ id, when }) => ({ id, states: new Set(statesWhere(space, when)) }));
  const groups = new Map<string, Lasting["instead"][number]>();
  for (const scenario of scenarios) {
    const ends = [...new Set(LEADING_CONCEPTS.flatMap((concept) => [...scenario.equilibria[concept]]))]
      .filter((state) => scenario.reach!.has(state))
      .sort((a, b) => a - b);
    const here = outcomes.filter((outcome) => outcome.states.has(start));
    // Another state of the very outcome that things stand in is no other outcome: things stay within it.
    const isHere =
      ends.includes(start) ||
      (ends.length > 0 &&
        here.length > 0 &&
        ends.every((state) => here.some((outcome) => outcome.states.has(state))));
    const what = isHere ? "today" : ends.length > 0 ? "outcomes" : "moving";
    const states = ends.map(space.idOf);
    const named = outcomes.filter((outcome) => ends.some((state) => outcome.states.has(state)));
    const isAllNamed = ends.every((state) => named.some((outcome) => outcome.states.has(state)));
    const key = !isAllNamed
      ? `${what} ${states.join(" ")}`
      : `${what} ${named.map(({ id }) => id).join(" ")}`;
    const group = groups.get(key);
    if (group) {
      group.scenarios.push(scenario.name);
      group.states = [...new Set([...group.states, ...states])].sort((a, b) => a - b);
      continue;
    }
    groups.set(key, {
      scenarios: [scenario.name],
      what,
      outcomes: named.map(({ id }) => id),
      states,
      ...(isAllNamed || what !== "outcomes"
        ? {}
        : {
            says:
              space.form === "option"
                ? stateInWords(solved.entry, new Set(space.onOptions(ends[0]!)), language)
                : (space.labelOf(ends[0]!) ?? `state ${space.idOf(ends[0]!)}`),
          }),
    });
  }
  return [...groups.values()];
}

/** The rule of the verdict: what programs rely on; the page's words come from the parts. */
export function verdictFrom({ how, of }: Lasting): Verdict {
  const open = Object.keys(how).length;
  return open === 0 ? "closed" : open === of ? "open" : "conditional";
}
