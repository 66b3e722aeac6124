const holds = {
  "by-itself": "holds by itself",
  "credible-sanction": "holds through fear of a credible answer",
  "any-sanction": "only through fear of any answer",
  no: "does not hold",
};
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const series = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** A list that says something else by now: the place from 1, and what stood and stands there. */
export interface DifferentList {
  model: string;
  whose: string;
  place: number;
  before: string | undefined;
  now: string | undefined;
}

/** A change of priorities, in the reader's words. */
export interface Change {
  edit: "drop" | "weaken" | "reverse" | "replace" | "move" | "add" | "types";
  name: string;
  typeName?: string;
  place: number;
  to?: number | [number, number];
  inWords: string;
  becomes?: string[];
  opposite?: string;
}

export const strategy = {
  /** A priority in words, as an item of a list. */
  wish: (inWords: string) => inWords,
  title: "Strategy",
  intro:
    "What each side wants, most important first, and what follows from it. Change a priority and see at once what would follow instead; nothing is changed in the case.",
  model: "Model",
  mainModel: (name: string) => `${name} (speaks for this day)`,
  variant: (name: string) => `– Variant: ${name}`,
  tests: (why: string) => `What it tests: ${why}`,
  noSuchModel: (id: string) => `As of this day the case has no model “${id}”; another is shown.`,
  empty: {
    lead: "This case has no model for this day yet, so nothing can be worked out.",
    what: "A model says who decides, which yes-or-no choices each has, and what each wants, most important first. From these the program works out which combinations of choices nobody would leave, and which of them can be reached from where things stand, if these preferences are right.",
    beginHead: "How to begin",
    steps: [
      "Name the two parties as decision makers, and a third party if it matters.",
      "Give each of them two to four options: choices it can make by itself.",
      "Write down for each what it wants, most important first, as short expressions over the options, with the ground of each.",
      "Save it: it is written into a file of its own in the folder of the case.",
    ],
    begin: "Begin a model in a form",
    asFile: "The same as a file, models/first.yaml, which case.yaml names under models:",
    later: "If the case has models for later days, they are shown when you choose such a day above.",
  },
  ifDecisionMakerIs: (name: string) => `If ${name} is`,
  possibleTypes: (kept: number, of: number) =>
    kept === of
      ? `${of === 2 ? "Both" : `All ${of}`} types count as possible`
      : `${kept} of ${of} types count as possible`,
  possibleTypesHelp: "A type that you rule out is left out of every count on this page.",
  whatIf: "What-if",
  asWritten: "As the case has it.",
  whatIfCount: (count: number) => `What-if: ${some(count, "change", "changes")} against the case as written.`,
  banner: {
    shown: "This answer is a what-if, not the case as written.",
    notShown:
      "A what-if is open. This view shows the case as written; Answer and Strategy show what would follow.",
    otherModel: "A what-if is open, on a model that this answer does not rest on: it is the case as written.",
    change: "Go on with it in Strategy",
    copyLink: "Copy link",
    copyLinkHere: "Copy link (for this computer)",
  },
  differences: (told: readonly Change[]): string =>
    told.length === 0
      ? "It changes nothing."
      : `It supposes that ${told.map((one) => strategy.changes.tell(one)).join("; that ")}.`,
  undo: "Undo",
  redo: "Redo",
  reset: "Back to the case as written",
  otherLists:
    "The lists of priorities are others than when this what-if was made: the model was changed since, or another day is shown. Its places may mean other priorities than were meant; what it supposes now stands above.",
  ignored: (count: number) =>
    `${some(count, "change of this what-if does", "changes of this what-if do")} not fit this model as of this day, and ${count === 1 ? "is" : "are"} left out.`,
  severity: { error: "Error", warning: "Caution" },
  unsolved:
    "As it stands this cannot be worked out; what is wrong is listed above. Undo the last change, or mend it.",
  priorities: "Priorities",
  prioritiesHelp:
    "Most important first. Choose a priority for its ground and for what can be done with it; drag it by its number, or move it with the buttons.",
  graphForm:
    "This model lists its states and moves and ranks the states, so there are no options and no statements to change.",
  asType: (name: string) => `as ${name}`,
  optionsOf: (name: string) => `Options of ${name}`,
  isOnToday: "(yes on this day)",
  isOffToday: "(no on this day)",
  oneWay: { on: "once taken, it stays so", off: "once dropped, it stays so" },
  listLabel: (name: string, type: string | undefined) =>
    `Priorities of ${name}${type === undefined ? "" : ` as ${type}`}, most important first`,
  add: (name: string) => `Add a priority of ${name}`,
  yourAssumption: "Your assumption in this what-if.",
  judgement: "The author’s judgement.",
  uncertainWhy: (why: string) => `Uncertain: ${why}`,
  claim: (id: string) => `Claim ${id}`,
  source: (id: string) => `Source ${id}`,
  up: "Move up",
  down: "Move down",
  switchOff: "Switch off",
  switchOn: "Switch on",
  reverse: "Opposite",
  edit: "Edit",
  noPriorities: "No priorities are stated.",
  ranked: "States as the author ranks them, best first:",
  moreRanks: (count: number) => `${count} more ranks are not shown.`,
  flags: {
    off: "switched off",
    added: "added",
    reversed: "turned into its opposite",
    edited: "edited",
    was: (place: number) => `was ${place}`,
    uncertain: "uncertain",
    unknown: "not known whether it wants this or the opposite",
    places: (first: number, last: number) => `place open: ${first} to ${last}`,
    above: (others: string) => `place open, not below: ${others}`,
    hindsight: "written with hindsight",
  },
  addLabel: "New priority, as an expression over the options",
  editLabel: (place: number) => `Priority ${place}, as an expression over the options`,
  suggestions: "What can come here",
  means: (sentence: string) => `That is: ${sentence}.`,
  expressionHelp:
    "Letters of options with not, and, or, if, only if and iff (exactly when), and parentheses: P only if K",
  atCharacter: (place: number) => `character ${place}`,
  take: "Take it into the list",
  operators: {
    not: "it is not so",
    and: "both",
    or: "one or both",
    if: "the first, when the second",
    "only if": "the first only together with the second",
    iff: "exactly when",
  } as Record<string, string>,
  verdictsHead: "What follows",
  verdict: { open: "Open", conditional: "Under conditions", closed: "Closed" },
  dialogueSays: (open: number, of: number) =>
    `${
      open === 0
        ? of === 1
          ? "In the only scenario no"
          : `In none of ${of} scenarios a`
        : of === 1
          ? "In the only scenario a"
          : open === of
            ? `In all ${of} scenarios a`
            : `In ${open} of ${of} scenarios a`
    } state of dialogue both holds and can be reached from where things stand, if these preferences are right.`,
  wasAsWritten: (verdict: string, open: number) => `As written: ${verdict.toLowerCase()}, in ${open}.`,
  sameAsWritten: "The same as written.",
  noDialogue: "The case does not say which states of this model are dialogue.",
  statusQuo: (letters: string, inWords: string) => `Where things stand: ${letters}. ${inWords}.`,
  noStatusQuo:
    "Where things stand on this day is no state of this model, so nothing can be said of what can be reached.",
  outcomesCaption: "Outcomes, if these preferences are right",
  outcome: "Outcome",
  overAll: "Over all scenarios",
  inThisScenario: "In the scenario chosen",
  inOf: (count: number, of: number) => `in ${count} of ${of} ${of === 1 ? "scenario" : "scenarios"}`,
  wasShort: (verdict: string, count: number) => `(as written: ${verdict.toLowerCase()}, in ${count})`,
  noState: "No state of this model belongs to it.",
  noOutcomes: "The case names no outcomes.",
  hold: holds,
  holdWith: (hold: keyof typeof holds, concepts: readonly string[]) =>
    concepts.length === 0 ? holds[hold] : `${holds[hold]} (${concepts.join(", ")})`,
  reachable: "can be reached from today",
  notReachable: "cannot be reached from today",
  outOfReach: "No moves lead there, whatever anybody prefers.",
  irreversible: "Holds only because a step cannot be taken back.",
  extortion: "Held by a threat that cannot be taken back: a finding, not advice.",
  why: "Why",
  equilibria: "States that hold",
  equilibriaHelp: (count: number) =>
    `Of ${count.toLocaleString("en")} possible states, those that nobody would leave, if these preferences are right. Choose one to see why.`,
  equilibriaCaption: "States that hold in some scenario",
  inAllStates: (words: string) => `In all of these: ${words}. Each line says what it adds.`,
  noEquilibria: "No state holds in any scenario.",
  moreStates: (count: number) => `${count.toLocaleString("en")} more are not shown.`,
  fear: "States held only through fear of any answer",
  fearHelp: (concepts: readonly string[]) =>
    `Somebody would gain by leaving and stays only because the others could answer, perhaps against their own interest (${concepts.join(", ")}). Many states hold in this way; it says little.`,
  noFear: "None.",
  state: "State",
  today: "today",
  dialogueTag: "dialogue",
  wasState: (hold: string, reach: string) => `(as written: ${hold}; ${reach})`,
  holdsIn: (count: number, reached: number, of: number) =>
    count === 0 ? `in none of ${of}` : `in ${count} of ${of}; can also be reached in ${reached}`,
  flipsHead: "What the changes turn, in the scenario chosen",
  noFlips: "In this scenario the same states hold and can be reached as in the case as written.",
  flip: (before: string, now: string) => `${now}; as written: ${before}.`,
  reachFlip: (isNow: boolean): string =>
    isNow ? "can now be reached from today:" : "can no longer be reached from today.",
  stability: (name: string, isNow: boolean) =>
    isNow ? `${name} would now stay.` : `${name} would now leave.`,
  prefers: (a: string, b: string, prefers: -1 | 0 | 1, because: string | undefined) =>
    `${prefers === 0 ? `${a} and ${b} alike` : prefers > 0 ? `${a} to ${b}` : `${b} to ${a}`}${because === undefined ? "" : ` (by “${because}”)`}`,
  turned: (name: string, before: string, now: string) => `${name} prefers ${now}; as written, ${before}.`,
  step: (by: string, words: string, letters: string) => `${by} ${words} (${letters}).`,
  stepPlain: (by: string, words: string) => `${by} ${words}:`,
  stateHead: (letters: string) => `State ${letters}`,
  holdIf: (hold: string) =>
    `In the scenario chosen it ${hold.startsWith("only") ? `holds ${hold}` : hold}, if these preferences are right.`,
  noSuchState: "There is no such state in this model.",
  pathHead: "How play gets there from today",
  noPath: "By no sequence of moves that each pay whoever makes them.",
  isToday: "This is where things stand.",
  whyHead: "Why, for each",
  conceptNames: (names: readonly string[]) => series(names),
  stays: "would stay",
  leaves: "would leave",
  movesHead: "Moves from here",
  noMoves: "Has no move.",
  improves: "a gain",
  noGain: "no gain",
  moreMoves: (count: number) => `${count} more moves are not shown.`,
  graph: {
    title: "Where play can go from today",
    help: "Each arrow is a move that pays whoever makes it. From left to right, or downwards on a narrow page: one move more from where things stand. The path to the state chosen is drawn thick.",
    count: (count: number) =>
      count === 0
        ? "Nothing is known of where things stand, so all states shown stand side by side."
        : count === 1
          ? "From where things stand nobody gains by a move of its own, so play stays there."
          : `${count} states can be reached by moves that each pay, where things stand included.`,
    withUnreached: "Also show states that cannot be reached, in a last layer",
    zoom: {
      nearer: "Nearer",
      wider: "Wider",
      whole: "All of it",
      now: (percent: number) => `${percent} %`,
    },
    scroll: "Drawing of the state graph",
    label: (nodes: number, edges: number) =>
      `State graph: ${some(nodes, "state", "states")}, ${some(edges, "move", "moves")} that pay; listed in the table below`,
    key: "Key to the drawing",
    lines: ["solid line", "dashed line", "dotted line"],
    movesOf: (name: string, line: string) => `${name}: ${line}`,
    short: { "by-itself": "holds", "credible-sanction": "holds by sanction" },
    notShown: (nodes: number, edges: number) =>
      [
        ...(nodes > 0 ? [`${nodes.toLocaleString("en")} more states`] : []),
        ...(edges > 0 ? [`${edges.toLocaleString("en")} more moves`] : []),
      ]
        .join(" and ")
        .concat(" are not drawn."),
    asTable: "The same as a table",
    tableCaption: "States and the moves from them that pay whoever makes them",
    steps: "Moves from today",
    holds: "Holds",
    improvements: "Moves that pay",
  },
  dialogueName: "Dialogue, in whatever form",
  changes: {
    title: "What would have to change",
    help: "The smallest changes of priorities that would make each hold, and if possible within reach. Every single change is tried; where none suffices, small sets of changes are. These say what would follow, not what anybody should do.",
    noStatements: "This model ranks its states and has no priorities that could be changed one by one.",
    searching: (done: number, of: number) =>
      of === 0 ? "Searching …" : `Searching: ${done} of ${of} done …`,
    stale: "Found for the last what-if; searched again in a moment.",
    cancelled: "The search was ended before it was done.",
    stopped:
      "The search stopped twice before it was done, as it does when the memory of the browser runs out; what was found stands.",
    long: (count: number) =>
      `Over all scenarios this model has ${count.toLocaleString("en")} states; the search may take long.`,
    search: "Search now",
    outOfReach: "No sequence of moves leads there from today, whatever anybody prefers.",
    already: "Holds already in every scenario.",
    none: "No small change of priorities makes it hold where it does not.",
    more: (count: number) => `${count} more changes of this kind are not shown.`,
    if: (parts: readonly string[]) => `If ${series(parts)},`,
    tell: ({ edit, name, typeName, place, to, inWords, becomes = [], opposite }: Change) => {
      const who = `${name}${typeName === undefined ? "" : ` (as ${typeName})`}`;
      if (edit === "drop") return `${who} gave up its priority ${place}, “${inWords}”`;
      if (edit === "reverse")
        return `${who} wanted the opposite of its priority ${place}, “${inWords}”${opposite === undefined ? "" : ` (${opposite})`}`;
      if (edit === "replace")
        return `${who} wanted ${becomes.map((one) => `“${one}”`).join(", ")} instead of its priority ${place}, “${inWords}”`;
      if (edit === "types") return `${who} could not be ${inWords}`;
      if (edit === "move") return `${who} ranked its priority ${place}, “${inWords}”, at place ${to}`;
      if (edit === "weaken")
        return `${who} asked for less than its priority ${place}, “${inWords}”: ${becomes.map((one) => `“${one}”`).join(", then ")}`;
      return `${who} took on “${inWords}” at ${Array.isArray(to) && to[0] !== to[1] ? `any of places ${to[0]} to ${to[1]}` : `place ${place}`}`;
    },
    follows: (states: string, firm: string) => `it would hold ${firm} (${states})`,
    firm: {
      "by-itself": "by itself",
      "credible-sanction": "by itself or through fear of a credible answer",
      "any-sanction": "by itself or through fear of any answer",
    },
    where: (count: number, of: number, reached: number) =>
      `in ${count} of ${some(of, "scenario", "scenarios")}, and ${reached === 0 ? "could in none of them be reached from today" : reached === count ? "could be reached from today" : `could be reached from today in ${reached} of these`}.`,
    whereOnly: (scenario: string, others: number) =>
      `and could be reached from today, if ${scenario}${others > 0 ? `; one of ${others + 1} sets of changes of this size` : ""}.`,
    size: (size: number) => `(Size ${size}.)`,
    restsOn: "The priority rests on:",
    make: "Try this",
  },
  file: {
    keep: "This what-if as a file",
    open: "Open a what-if that is a file",
    refused: (name: string) => `${name} was not opened.`,
    none: "It holds no what-if.",
    version: "It was written by a later version of Detente.",
    noModel: (model: string) =>
      `It belongs to the model “${model}”, which this case does not have on that day.`,
    changed: (model: string) => `The model “${model}” has changed since it was written.`,
    differs: ({ model, whose, place, before, now }: DifferentList) =>
      `The model “${model}” has changed since: priority ${place} of ${whose} ${
        before === undefined ? "was not there" : `was “${before}”`
      } and ${now === undefined ? "is gone" : `is “${now}” now`}.`,
  },
  keep: {
    title: "Keep as a variant",
    help: (model: string) =>
      `Writes the changed model into the case as a variant of “${model}”; the model itself stays as it is.`,
    name: "Name",
    why: "What it tests",
    save: "Keep it",
    kept: (name: string) => `Kept as “${name}”.`,
  },
};
