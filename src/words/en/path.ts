const times = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;
const after = (days: number) => (days < 14 ? times(days, "day") : times(Math.round(days / 7), "week"));

/** How an option stands on a day, as the record shows it. */
export const STANDS = {
  on: "so",
  off: "not so",
  partly: "in part",
  possible: "possibly so",
  disputed: "disputed",
  unknown: "not known",
};

export const path = {
  title: "What they did",
  none: "By this day the record shows nobody move, or no rule of the model reads an option off it. Rules stand beside the options of the model, as onWhen and offWhen.",
  intro: (model: string, day: string) =>
    `What the rules of “${model}” read off the record, as known on ${day}, and what its priorities say of each move.`,
  counted: ({
    explains,
    contradicts,
    ties,
    of,
  }: {
    explains: number;
    contradicts: number;
    ties: number;
    of: number;
  }) =>
    `Of ${times(of, "move")} the priorities explain ${explains}, speak against ${contradicts}, are indifferent to ${ties} and leave ${of - explains - contradicts - ties} undecided.`,
  walk: "Move by move",
  previous: "Previous move",
  next: "Next move",
  move: (n: number, of: number) => `Move ${n} of ${of}`,
  chooseMove: "Which move",
  option: (n: number, when: string, did: string) => `${n}. ${when}: ${did}`,
  verdicts: {
    explained: "Explained",
    contradicted: "Against the priorities",
    tie: "A tie: the priorities are indifferent",
    undecided: "Undecided",
  },
  why: {
    "readings-differ": "the readings of the mover differ",
    open: "it turns on what the record leaves open",
    "too-open": "too much is open to tell",
    order: "it turns on which of the moves of the same days came first",
    others: "another party stopped or resumed the body",
    nobody: "a body came to rest, and the record does not say whose doing it was",
    infeasible: "the model has no such state",
  },
  short: { explained: "explained", contradicted: "against it", tie: "indifferent", undecided: "undecided" },
  byPriority: (list: string, verdict: string, priority: string | undefined) =>
    priority === undefined
      ? `${list}: ${verdict}.`
      : `${list}: ${verdict}; what decides is its priority that ${priority}.`,
  noCredit: "The list is younger than the move and earns no credit for it.",
  mayBe: {
    forestalls: "Possibly to forestall worse, which does not count as explained.",
    joint: "Possibly as part of a joint move, which does not count as explained.",
  },
  judged: (says: string) => `This rests on a judgement: ${says}`,
  shownBy: "Shown by",
  works: "Works",
  graph: "The way through the states",
  graphHelp:
    "Each box is how things stood before or after a move; a letter is an option that is on, one with a question mark is open. Arrows are moves, by number; dotted where the record came to show more without a move.",
  graphLabel: (states: number, moves: number) =>
    `${times(states, "situation")}, ${times(moves, "move")}; the table below says how things stood.`,
  tooLarge: (n: number) =>
    `The way leads through ${n} situations, too many to draw; the table says how things stood.`,
  nothingOn: "nothing on",
  table: (when: string) => `How things stood after the move of ${when}`,
  head: ["What", "Stands", "Since"],
  is: STANDS,
  changed: "changed by this move",
  followed: "What would have been said, and what followed",
  followedHelp:
    "This looks past the day shown, and stands only here: no page of that day knows of it. What would have been said is worked out from what was known then alone.",
  show: "Show what followed",
  said: {
    head: "Said",
    noPriorities: "Nothing: no priorities had been stated by then.",
    noState: "Nothing: what is observed is no state of the model.",
    outOfDate: "Nothing, since the priorities were out of date. The old ones would have said:",
    holds: (n: number, of: number, which: string | undefined) =>
      `Where things stood holds under ${n} of ${times(of, "reading")}${which === undefined ? "" : ` (${which})`}.`,
    pays: "Moves said to pay",
    pay: (did: string, n: number, of: number) => `${did} (${n} of ${of})`,
    predicted: {
      stays: "So it was said to last.",
      changes: "So it was said to change.",
      depends: "So it was said to turn on which reading is right.",
      none: "",
    },
  },
  came: {
    head: "Followed",
    stays: (days: number) => `Nothing changed within ${after(days)}.`,
    open: "It cannot be told: the time has not passed, or a move cannot be dated to one side of the day.",
    broke: (when: string, days: number) => `It changed on ${when}, after ${after(days)}.`,
    foreseen: {
      all: "The move was said to pay under every reading.",
      some: "The move was said to pay under some readings.",
      none: "The move was not among those said to pay.",
    },
    turned: (holds: string, breaks: string) =>
      `It turned on one priority. Read as ${holds}, where things stood would have lasted; read as ${breaks}, not.`,
    reading: (type: string, priority: string | undefined) =>
      priority === undefined ? type : `${type} (it wants that ${priority})`,
    move: (when: string, days: number, did: string) => `${when}, after ${after(days)}: ${did}.`,
  },
  judges: "How often who was right",
  judgesHelp: (days: number, of: number, without: number) =>
    `Asked on the first day of each of ${times(days, "year")}: will it change within a year? Known is what came of ${of}; on ${without} no priorities had been stated, and nobody is scored.`,
  judgesHead: ["Judge", "Right", "Wrong", "No answer", "Right, of what the priorities answered"],
  judge: {
    priorities: "The stated priorities",
    nothing: "“Nothing changes”",
    lastChange: "“As in the year before”",
    baseRate: "“What was more frequent so far”",
  },
  share: (n: number, of: number) => `${n} of ${of}`,
};
