import { findReachable, widestOf } from "../strategy/index.ts";
import type { Lasting, Reachable, Verdict } from "./findings/index.ts";
import type { Language } from "./language.ts";
import { once, onceOf } from "./lazily.ts";
import { conductInWords, moveInWords, stateInWords } from "./narrateModel.ts";
import { type JudgedScenario, type SolvedModel, statesWhere } from "./solvedModel.ts";
import type { Stand } from "./stand.ts";
import { isExtorted, leads, openDialogue, partyIndices } from "./strategyFindings.ts";

/** The answer's two computed parts: can talks be had from where things stand, and would they last. */

type End = Omit<Lasting["instead"][number], "scenarios" | "says">;
type Firm = Lasting["how"][string];

/** What is judged of one scenario, whatever the others say. */
interface Judged {
  /** How talks can be had there: by steps that pay, by a joint step, or not; `jointLasting`: what that opens would last. */
  reach: "steps" | "joint" | "none";
  /** The states a joint step may lead to: those that would last, if any would. */
  joint: () => readonly number[];
  jointLasting: boolean;
  /** What holds talks that steps lead to; else, what would hold others; else neither. */
  how?: Firm;
  unreachedHow?: Firm;
  /** Where play comes to rest instead; ends of the same key are told as one. `state`: one of them that no outcome names. */
  instead?: { key: string; end: End; state?: number };
}

/** What is judged is in no language, and asked once for the pages of all. */
const judgedOf = onceOf(
  () => new Map<JudgedScenario, Judged>(),
  (stand: Stand) => stand,
);

/**
 * Judges the scenarios of one model, each once: those as written make the answer, and the same with a list edited tell
 * whether it would be another.
 */
export class Judge {
  private readonly solved: SolvedModel | undefined;
  private readonly dialogue: readonly number[];
  private readonly language: Language;
  private readonly known: Map<JudgedScenario, Judged>;
  private readonly group: readonly number[];
  private readonly outcomes: () => readonly { id: string; states: ReadonlySet<number> }[];
  private readonly together: () => readonly number[];

  constructor(stand: Stand, language: Language) {
    const { record, solved, dialogue } = stand;
    this.known = judgedOf(stand);
    this.solved = solved;
    this.dialogue = dialogue;
    this.language = language;
    this.group = solved ? partyIndices(record, solved) : [];
    this.outcomes = once(() =>
      record.outcomes.map(({ id, when }) => ({ id, states: new Set(statesWhere(solved!.space, when)) })),
    );
    // What both can bring about together, whatever they prefer.
    this.together = once(() => {
      const { space, start } = solved!;
      const own = findReachable(space, [], start!, { movers: this.group, improvementsOnly: false });
      return dialogue.filter(own.has);
    });
  }

  /** By steps that pay whoever takes them; else by a joint step of both parties to something each prefers; else not. */
  reachable(scenarios: readonly JudgedScenario[] = this.solved?.scenarios ?? []): Reachable {
    const { solved, dialogue } = this;
    const of = scenarios.length;
    const none: Reachable = { how: null, steps: [], joint: [], jointLasting: [], of };
    if (!solved || solved.start === undefined) return none;
    if (dialogue.includes(solved.start))
      return { ...none, how: "there", steps: scenarios.map(({ name }) => name) };
    const namesOf = (is: (judged: Judged) => boolean) =>
      scenarios.flatMap((scenario) => (is(this.of(scenario)) ? [scenario.name] : []));
    const steps = namesOf(({ reach }) => reach === "steps");
    const joint = namesOf(({ reach }) => reach === "joint");
    const how = steps.length > 0 ? "steps" : joint.length > 0 ? "joint" : "none";
    const path = this.sharedPath(scenarios.filter(({ name }) => steps.includes(name)));
    const together = how === "joint" ? this.togetherIn(scenarios) : undefined;
    return {
      how,
      steps,
      joint,
      jointLasting: namesOf(({ jointLasting }) => jointLasting),
      ...(path ? { path } : {}),
      ...(together ? { together } : {}),
      of,
    };
  }

  private togetherIn(scenarios: readonly JudgedScenario[]): Reachable["together"] {
    const states = scenarios.map((scenario) => this.of(scenario).joint()).filter(({ length }) => length > 0);
    return jointStep(this.solved!, states, this.group, this.language);
  }

  lasting(scenarios: readonly JudgedScenario[] = this.solved?.scenarios ?? []): Lasting {
    const found: Lasting = {
      how: {},
      heldUnreached: [],
      unreachedHow: {},
      of: scenarios.length,
      instead: [],
      whose: [],
    };
    if (this.solved?.start === undefined) return found;
    const ends = new Map<string, Lasting["instead"][number]>();
    for (const scenario of scenarios) {
      const { name } = scenario;
      const { how, unreachedHow, instead } = this.of(scenario);
      if (how !== undefined) found.how[name] = how;
      if (unreachedHow !== undefined) found.unreachedHow[name] = unreachedHow;
      if (instead === undefined) continue;
      const { key, end, state } = instead;
      const alike = ends.get(key);
      if (alike) {
        alike.scenarios.push(name);
        alike.states = [...new Set([...alike.states, ...end.states])].sort((a, b) => a - b);
      } else
        ends.set(key, {
          scenarios: [name],
          ...end,
          ...(state === undefined ? {} : { says: this.stateSaid(state) }),
        });
    }
    return { ...found, heldUnreached: Object.keys(found.unreachedHow), instead: [...ends.values()] };
  }

  private of(scenario: JudgedScenario): Judged {
    let judged = this.known.get(scenario);
    if (!judged) {
      judged = this.judge(this.solved!, scenario);
      this.known.set(scenario, judged);
    }
    return judged;
  }

  private judge(solved: SolvedModel, scenario: JudgedScenario): Judged {
    const { dialogue } = this;
    const reached = dialogue.filter(scenario.reach!.has);
    const isReached = reached.length > 0;
    const joint = isReached || dialogue.includes(solved.start!) ? [] : this.jointIn(solved, scenario);
    const jointHow = howFirm(solved, scenario, joint);
    const jointLasting = jointHow !== undefined && jointHow !== "threat";
    const how = howFirm(solved, scenario, reached);
    const unreachedHow = how === undefined ? howFirm(solved, scenario, dialogue) : undefined;
    return {
      reach: isReached ? "steps" : joint.length > 0 ? "joint" : "none",
      joint: once(() => (jointLasting ? joint.filter((state) => leads(scenario, state)) : joint)),
      jointLasting,
      ...(how === undefined ? { instead: this.endOf(solved, scenario) } : { how }),
      ...(unreachedHow === undefined ? {} : { unreachedHow }),
    };
  }

  /** Talks that both prefer to where things stand and could open together. */
  private jointIn({ start }: SolvedModel, { ranks }: JudgedScenario): number[] {
    const { group } = this;
    if (group.length < 2) return [];
    const isBetter = (state: number) => group.every((dm) => ranks[dm]![state]! > ranks[dm]![start!]!);
    return this.together().filter(isBetter);
  }

  /** A shortest way to talks that last, else to any, if each of its steps pays in all the scenarios that have one. */
  private sharedPath(scenarios: readonly JudgedScenario[]): Reachable["path"] {
    const { dialogue, language } = this;
    const solved = this.solved!;
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

  /** Where play comes to rest; ends alike have one key. */
  private endOf(solved: SolvedModel, scenario: JudgedScenario): NonNullable<Judged["instead"]> {
    const { space } = solved;
    const start = solved.start!;
    const outcomes = this.outcomes();
    const ends = scenario.reach!.states.filter((state) => leads(scenario, state)).sort((a, b) => a - b);
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
    const ids = named.map(({ id }) => id);
    return {
      key: `${what} ${(isAllNamed ? ids : states).join(" ")}`,
      end: { what, outcomes: ids, states },
      ...(isAllNamed || what !== "outcomes" ? {} : { state: ends[0]! }),
    };
  }

  private stateSaid(state: number): string {
    const { space, entry } = this.solved!;
    return space.form === "option"
      ? stateInWords(entry, new Set(space.onOptions(state)), this.language)
      : (space.labelOf(state) ?? `state ${space.idOf(state)}`);
  }
}

/** What each party would do in a joint step that serves in all these scenarios: the one that changes least. */
function jointStep(
  { space, start, entry }: SolvedModel,
  states: readonly (readonly number[])[],
  group: readonly number[],
  language: Language,
): Reachable["together"] {
  if (space.form !== "option") return undefined;
  const from = new Set(space.onOptions(start!));
  const changes = (state: number) => {
    const to = new Set(space.onOptions(state));
    return [...from, ...to].filter((id) => from.has(id) !== to.has(id)).length;
  };
  const [least] = (states[0] ?? [])
    .filter((state) => states.every((each) => each.includes(state)))
    .sort((a, b) => changes(a) - changes(b) || a - b);
  if (least === undefined) return undefined;
  const to = new Set(space.onOptions(least));
  const parts = group.flatMap((d) => {
    const says = conductInWords(entry, d, from, to, language);
    return says === "" ? [] : [{ decisionMaker: space.decisionMakers[d]!.id, says }];
  });
  return parts.length > 1 ? parts : undefined;
}
const BY_ITSELF = widestOf("by-itself");

/** What holds those of some states that lead; undefined where none does. */
function howFirm(solved: SolvedModel, scenario: JudgedScenario, states: readonly number[]): Firm | undefined {
  // Asked first is what is soon found; of the rest no more are looked at than tell.
  const isByItself = (state: number) => BY_ITSELF.some((concept) => scenario.equilibria[concept].has(state));
  if (states.some((state) => isByItself(state) && leads(scenario, state))) return "by-itself";
  let isHeld = false;
  for (const state of states) {
    if (!leads(scenario, state)) continue;
    isHeld = true;
    if (!isExtorted(solved, scenario, [state])) return "credible-answer";
  }
  return isHeld ? "threat" : undefined;
}

/** The rule of the verdict: what programs rely on; the page's words come from the parts. */
export function verdictFrom({ how, of }: Lasting): Verdict {
  const open = Object.keys(how).length;
  return open === 0 ? "closed" : open === of ? "open" : "conditional";
}
