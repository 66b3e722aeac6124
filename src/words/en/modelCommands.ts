import { begin, series } from "./grammar.ts";

const numbered = (texts: readonly string[]) => texts.map((text, i) => `(${i + 1}) ${text}`).join("; ");
const ORDER =
  "of the same size in the model's order of decision makers, which says nothing about who should change";
const grouped = (n: number) => n.toLocaleString("en");

/** A change of one list, its statements as they are written. */
export interface EditSaid {
  edit: "drop" | "weaken" | "add" | "move" | "reverse";
  statement: string;
  place: number;
  to: number | readonly [number, number] | undefined;
  becomes: readonly string[];
}

/** By solution concept; one without a word here goes by that of its row. */
type ByConcept = { readonly [concept: string]: string | undefined };

/** What `detente solve` and `detente change` print of one model. */
export const modelCommands = {
  concepts: {
    nash: "Nash stability",
    gmr: "general metarationality",
    smr: "symmetric metarationality",
    seq: "sequential stability",
    sseq: "symmetric sequential stability",
  } as ByConcept,
  none: "none",
  nothingOn: "nothing on",
  more: (n: number) => ` and ${n} more`,
  series: (items: readonly string[]) => series(items),
  quote: (text: string) => `"${text}"`,
  scenario: (ids: string, _names: string) => `Scenario: ${ids}`,
  /** What of the model an answer does not count. */
  notCounted: "Not counted here: ",
  notCountedOf: (names: readonly string[]) =>
    `${series(names)}; \`solve\` has the verdicts that count them, apart.`,
  leftOut: {
    unknown: "preferences that are not known",
    strength: "how strong preferences are",
    attitudes: "attitudes towards others",
    beliefs: "what parties wrongly believe of others",
  },

  solve: {
    states: (n: number) => `${n} feasible states`,
    equilibria: "Equilibria: states no decision maker would leave, if these preferences are right",
    equilibriaHead: [
      "Solution concept",
      "Equilibria",
      "Stable states by decision maker",
    ] as readonly string[],
    reachable: (states: string) => `Reachable from the status quo by unilateral improvements: ${states}.`,
    stability: (cut: readonly [shown: number, all: number] | undefined) =>
      `Stability: under which concepts each state is stable, by decision maker${cut === undefined ? "" : `; the first ${cut[0]} of ${cut[1]} states, all are in the JSON`}`,
    state: "State",
    equilibrium: "Equilibrium",
    stopped: (done: number, of: number) =>
      `Not all tried: ${grouped(done)} of ${grouped(of)} scenarios, before it was ended; all that follows is of these.`,
    over: (n: number) => `Over ${grouped(n)} scenarios`,
    overCaption: (n: number) =>
      `In how many of the ${grouped(n)} scenarios each state is an equilibrium, and is one that can be reached from the status quo by unilateral improvements`,
    overHead: [
      "Solution concept",
      "State",
      "Equilibrium in",
      "Reachable too",
      "For example in",
    ] as readonly string[],
    fewer: (n: number) => `and ${grouped(n)} more in fewer or as many`,
  },

  /** What a reader of the tables has to know. */
  reading: {
    given: "States bear the numbers that the model gives them.",
    numbered: (first: string | undefined) =>
      `The feasible states are numbered from 1 in ascending binary value${first === undefined ? "" : `, ${first}, the first option, being the lowest bit`}.`,
    drawn: " States drawn together are one, which stands where the lowest of them would.",
    blind: (names: string) =>
      `Not all is known to ${names}: there are states that it cannot see. Its stability is that of the conflict without them, and in one of them it has no move, so that it counts as stable there.`,
    intro: "A state is stable for a decision maker under",
    asks: {
      nash: "it has no move to a state it prefers (no unilateral improvement)",
      gmr: "each of its improvements can be answered by the others, whatever that costs them, with a state it does not prefer",
      smr: "as GMR, and it cannot escape the answer by a further move of its own",
      seq: "each of its improvements can be answered by the others, by moves that are improvements for whoever makes them, with a state it does not prefer",
      sseq: "as SEQ, and it cannot escape the answer by a further move of its own",
    } as ByConcept,
    answers: (concepts: string) =>
      `In ${concepts} the others answer by any sequence of such moves in which nobody moves twice in a row; an answer that leaves the decision maker as well off as before deters it as a worse one does.`,
  },

  ties: {
    label: "Rests on ties. ",
    intro: "Whoever is indifferent between two states is taken to stay:",
    lostSurely: "would not hold if a tie fell otherwise",
    lost: "might not hold if a tie fell otherwise",
    gained: "might hold if a tie of those who answer fell so",
    reachable: "Reachable: ",
    reached: (states: string) => `${states} only if a tie fell so.`,
  },

  analyses: {
    concept: "Solution concept",
    equilibria: "Equilibria",
    agreement: "Zone of agreement: ",
    noAgreement: "no state is better than the status quo for everybody.",
    better: (states: string, reachable: string) =>
      `better than the status quo for everybody: ${states}; of these reachable by steps that pay whoever takes them: ${reachable}.`,
    ends: "Where play from the status quo can end, if again and again one of those who can improve is drawn and takes one of its improvements, each with the same chance (exact; a property of the model, no forecast)",
    end: "End",
    chance: "Chance",
    circle: (n: number, states: string) => `going round among ${n} states: ${states}`,
    coalitions: "Stable for every coalition, single parties included",
    noCoalition: "No coalition gains by leaving the status quo or a Nash equilibrium together.",
    together: (members: readonly string[]) => `${members.join(" and ")} together: `,
    joint: (from: string, to: string) => `from ${from} to ${to}.`,
    unknown: "Equilibria where some preferences are unknown",
    extension: (name: string, says: string) => `${name}: what is unknown ${says}`,
    extensions: {
      a: "tempts and does not deter",
      b: "neither tempts nor deters",
      c: "tempts and deters",
      d: "deters and does not tempt",
    },
    strength: "Equilibria by strength of preference",
    strong: "Strong: every sanction is much worse",
    weak: "Weak: some sanction is only a little worse",
    attitudes: "Equilibria given the attitudes",
    beliefs: "Equilibria if each acts on what it believes of the others",
  },

  explain: {
    title: (state: string, words: string) => `Why ${state} holds or does not: ${words}`,
    state: (id: number, letters: string | undefined) =>
      `state ${id}${letters === undefined ? "" : ` (${letters})`}`,
    none: "Not an equilibrium: some party would leave it, under every concept asked for.",
    under: (concepts: string) => `An equilibrium under ${concepts}.`,
    allConcepts: (n: number) => `all ${n} concepts`,
    verdict: (name: string, concepts: string, verdict: "stable" | "unstable" | "undecided") =>
      `${name}, ${concepts}: ${verdict}. `,
    /** Of a model too large to be listed; `does`: what it would do by its move. */
    unlisted: {
      stays: (name: string) => `${name} would gain by no move of its own.`,
      undecided: (name: string, does: string) =>
        `${name} would gain by a move: it ${does}; whether the others can get to an answer was not decided.`,
      answered: (name: string, does: string) =>
        `${name} would gain by a move: it ${does}, but this, as every other improvement, can be answered by the others with something it does not prefer.`,
      gains: (name: string, does: string) => `${name} would gain by a move: it ${does}.`,
      unanswered: (name: string, does: string) =>
        `${name} would gain by a move: it ${does}, and nothing the others can do takes that gain away.`,
    },
  },

  compare: {
    title: (first: string, second: string) => `What differs between "${first}" and "${second}"`,
    caption: "Equilibria",
    head: (first: string, second: string): readonly string[] => [
      "Solution concept",
      `Only in ${first}`,
      `Only in ${second}`,
      "In both",
    ],
    nothing: "No verdict of anybody differs.",
    through: (n: number) =>
      `${n} verdicts of single parties differ. They turn on comparisons of two states that come out otherwise; here by the statements that decide them, those behind most verdicts first:`,
    turned: (name: string, n: number, of: number) => `${name} (${n} of ${of}): `,
    equal: "holds them equal",
    prefers: (better: string, worse: string) => `prefers state "${better}" to state "${worse}"`,
    noStatement: "no statement tells them apart",
    statement: (says: string) => `"${says}"`,
    both: (first: string, firstWhy: string, second: string, secondWhy: string) =>
      `in the first it ${first} (${firstWhy}), in the second it ${second} (${secondWhy}).`,
  },

  want: {
    subtitle: (text: string, n: number) => `${text}: ${n === 1 ? "one state" : `${n} states`}`,
    noState: "No feasible state satisfies it.",
    holds: "Holds: ",
    notHeld: "under no concept asked for.",
    held: (concepts: readonly string[]) => `under ${series(concepts)}.`,
    paying: "By steps that each pay whoever takes them: ",
    ties: "By such steps and others that leave whoever takes them no worse, so only if ties fall so: ",
    together: "By steps that pay all who take them together: ",
    any: "By any moves: ",
    noWay: "no way.",
    there: (state: string) => `it is there already (${state}).`,
    steps: (steps: readonly string[]) => `${steps.join("; then ")}.`,
    step: (who: string, state: string, what: string) => `${who} → ${state}${what === "" ? "" : ` (${what})`}`,
    sure: "How sure: ",
    or: " or ",
    asWritten: (holds: boolean, concepts: string) =>
      `it ${holds ? `holds (${concepts}) and can be reached` : `does not hold (${concepts}) where it can be reached`} as the orders are written; they are no lists of statements, so none was varied.`,
    inOrderings: (concepts: string, n: number, of: number) =>
      `holds (${concepts}) and can be reached in ${n} of ${of} orderings: the lists as written and with any one exchange of neighbours or deletion.`,
    leftOut: (n: number) =>
      ` ${n.toLocaleString("en")} more ${n === 1 ? "was" : "were"} not tried, since the states are many.`,
    sample: (of: number, all: string, seed: number) =>
      `a sample of ${of} drawn from ${all} orderings (seed ${seed})`,
    all: (of: number) => `all ${of} orderings that the open priorities allow`,
    counted: (concepts: string, n: number, counted: string) =>
      `holds (${concepts}) and can be reached in ${n} of ${counted}.`,
    dependsMost: (statement: string, whose: string, ways: readonly (readonly [string, number, number])[]) =>
      ` It depends most on "${statement}" of ${whose}: ${ways.map(([way, n, of]) => `${way.startsWith("place") ? `at ${way}` : way} in ${n} of ${of}`).join(", ")}.`,
    dependsOnNone: " It depends on no single open point.",
  },

  find: {
    title: (text: string) => `Equilibria in which ${text}`,
    undecided: (states: readonly string[]) => `Neither proved nor refuted: ${states.join("; ")}.`,
    found: (result: "all" | "some" | "stopped", n: number) => {
      const found = n === 0 ? "no equilibrium" : n === 1 ? "one equilibrium" : `${n} equilibria`;
      if (result === "all") return `${found}${n === 0 ? " satisfies it" : ", and no other"}; this is proved.`;
      if (result === "some") return `${found} found; there may be more (--most raises the number).`;
      return `${found} found before the search was cut short; there may be more.`;
    },
  },

  hold: {
    subtitle: (state: string, concept: string) =>
      `What each party's order must be like for ${state} to hold: ${concept}`,
    always: "stable for it whatever its order.",
    must: (state: string) => `for ${state} to be stable for it, each of these must be so. `,
    isSo: (isSo: boolean) => `As the model stands, it is ${isSo ? "" : "not "}so.`,
    isSoIn: (n: number, of: number) => `As the model stands, it is so in ${n} of ${of} scenarios.`,
    state: (id: number, label: string) => `state ${id} (${label})`,
    /** One alternative: none of these states is preferred. */
    prefersNone: (states: readonly string[]) =>
      states.length === 1
        ? `it does not prefer ${states[0]}`
        : states.length === 2
          ? `it prefers neither ${states[0]} nor ${states[1]}`
          : `it prefers none of ${states.slice(0, -1).join(", ")} and ${states.at(-1)}`,
    oneOf: (alternatives: readonly string[]) => `at least one of these: ${numbered(alternatives)}`,
  },

  change: {
    title: (want: string) => `What would make "${want}" hold`,
    /** `scenarios`: absent where it holds in all. */
    already: (concept: string, scenarios: string | undefined) =>
      `It holds already (${concept})${scenarios === undefined ? "" : ` in: ${scenarios}`}.`,
    withoutStatements: (names: readonly string[]) =>
      names.length === 1
        ? `${begin(names[0]!)} orders the states one by one, by a ranking or payoffs, and has no statements to edit; re-orderings were searched instead.`
        : `${begin(series(names))} order the states one by one, by rankings or payoffs, and have no statements to edit; re-orderings were searched instead.`,
    notAllTried: (tried: number, of: number) =>
      `Not all tried: ${grouped(tried)} of ${grouped(of)} single edits, before the search was ended; what is found below is true, and there may be more.`,
    noStatements: "No decision maker has statements, so no edit of one was tried.",
    /** `wider`: another concept that counts in the answer of a case, under which more holds, by its option. */
    noneFound: (
      concept: string,
      isHeld: boolean,
      isPartly: boolean,
      tried: number,
      wider: readonly [name: string, option: string] | undefined,
    ) =>
      `${isHeld ? "No single edit adds another scenario to these" : `No single edit ${isPartly ? "of those tried" : "to one decision maker's statements"} makes it hold`} (${concept}).${isPartly ? "" : ` All ${tried} were tried.`}${wider === undefined ? "" : ` The page of a case counts ${wider[0]} as well: ask with ${wider[1]}.`}`,
    singles: (concept: string, tried: number, measure: string) =>
      `Single edits that make it hold (${concept}), of ${tried} tried: smallest first, ${ORDER}. Sizes: ${measure}`,
    singlesHead: ["Whose", "Edit", "Size", "Works in", "Reachable in", "Take care"] as readonly string[],
    size: (n: number, isSmallest: boolean) => `${n}${isSmallest ? ", smallest" : ""}`,
    share: (n: number, of: number) => `${n} of ${of}`,
    /** Where it holds already, the edit keeps or ends that. */
    works: (n: number, kept: number, of: number) => `${n} more; holds then in ${n + kept} of ${of}`,
    ends: (scenarios: string | undefined) => `ends it${scenarios === undefined ? "" : ` in ${scenarios}`}`,
    moreEdits: (n: number) => `${n} more edits, all larger than the smallest, are in the JSON.`,
    sets: (isReordered: boolean) =>
      `The smallest sets of edits, all parties together, by scenario; every smaller set was tried, but where it is said below. Sets that are so in more scenarios first, then ${ORDER}${isReordered ? ". Size of a re-ordering: a state that comes level with its neighbours in the ranking, or parts from them, is one step" : ""}`,
    setsHead: ["Edits", "Size", "Smallest in", "Reachable in", "Take care"] as readonly string[],
    everyScenario: "every scenario",
    moreSets: (n: number) => `${n} more sets are in the JSON.`,
    partly: (scenario: string | undefined, size: number) =>
      within(
        scenario,
        `every set up to size ${size} was tried; larger ones without added wishes, of which there are too many, so there may be others.`,
      ),
    untried: (scenario: string | undefined) =>
      within(scenario, `not tried; the search was ended before it came to this scenario.`),
    unreachable: (scenario: string | undefined) =>
      within(
        scenario,
        `no sequence of moves leads there from the start, whatever anybody prefers; no edits can change that.`,
      ),
    unproved: (scenario: string | undefined) =>
      within(scenario, `the search was ended before anything was proved.`),
    noSet: (scenario: string | undefined, size: number, tried: number, isStopped: boolean) =>
      within(
        scenario,
        `no set of edits up to size ${size} makes it hold; all were tried (${tried} combinations)${isStopped ? ", and the search was cut short there: larger sets were not all tried" : ""}.`,
      ),
    edit: ({ edit, statement, place, to, becomes }: EditSaid) => {
      const which = `statement ${place}, "${statement}"`;
      const instead = becomes.map((text) => `"${text}"`).join(", then ");
      switch (edit) {
        case "add":
          return `add "${statement}" at ${placesInWords(to)}`;
        case "drop":
          return `drop ${which}`;
        case "weaken":
          return `weaken ${which}, to ${instead}`;
        case "reverse":
          return `turn ${which}, into ${instead}`;
        case "move":
          return `move ${which} to ${placesInWords(to)}`;
      }
    },
    level: (a: number, b: number) => `rank ${a} level with ${b}`,
    above: (a: number, b: number) => `rank ${a} above ${b}`,
    ranking: (ranking: string, n: number) => `rank ${ranking} (${n} comparisons otherwise)`,
    warnings: {
      force: "force",
      irreversible: "cannot be taken back",
      blackmail: "held by the threat of force",
    },
    inSome: (n: number, of: number) => ` in ${n} of ${of} states`,
  },
};

/** A sentence about one scenario, named where there are several. */
function within(scenario: string | undefined, says: string): string {
  return scenario === undefined ? begin(says) : `${scenario}: ${says}`;
}

function placesInWords(to: EditSaid["to"]): string {
  if (to === undefined || typeof to === "number") return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any of places ${to[0]} to ${to[1]}`;
}
