import { begin, count, mid, numeral, of, sentence, series } from "./grammar.ts";
import { STANDS } from "./path.ts";

/**
 * The sentences of the annex, section by section. `author` marks words of the case's author; terms are told by a
 * function that gives each its explanation.
 */

export type GlossaryTerm =
  | "equilibrium"
  | "by itself"
  | "fear of a credible answer"
  | "fear of any answer"
  | "reachable"
  | "scenario"
  | "zone of agreement";

/** An edit to a list, as the sentence about a change has it. */
export interface EditTold {
  edit: "drop" | "weaken" | "add" | "move" | "reverse";
  /** Whose list, and in which reading of it. */
  owner: string;
  type?: string | undefined;
  statement: string;
  /** The same where its owner is already named. */
  own: string;
  /** Its place in the list, where that is told. */
  place?: number | undefined;
  becomes: readonly string[];
  to: number | readonly [number, number] | undefined;
  opposite: string | undefined;
}

function placesIn(to: number | readonly [number, number] | undefined): string {
  if (typeof to === "number" || to === undefined) return `place ${to}`;
  return to[0] === to[1] ? `place ${to[0]}` : `any of places ${to[0]} to ${to[1]}`;
}

function edited({ edit, owner, type, statement, place, becomes, to, opposite }: EditTold): string {
  const who = `${mid(owner)}${type === undefined ? "" : ` (${type})`}`;
  const which = place === undefined ? `“${statement}”` : `its priority ${place}, “${statement}”`;
  switch (edit) {
    case "drop":
      return `${who} gave up ${which}`;
    case "weaken":
      return `${who} asked for less than ${which}: ${becomes.map((one) => `“${one}”`).join(", then ")}`;
    case "add":
      return `${who} came to want ${which} at ${placesIn(to)}`;
    case "move":
      return `${who} ranked ${which} at ${placesIn(to)}`;
    case "reverse":
      return `${who} turned ${which} into its opposite${opposite === undefined ? "" : ` (${opposite})`}`;
  }
}

function heldBack(names: readonly string[]): string {
  return names.length === 0 ? "" : `; it could not take back ${series(names)} in any case`;
}

export const annex = {
  /** Technical words of the page, each with the explanation a reader gets at its first use. */
  glossary: {
    equilibrium: {
      term: "equilibrium",
      gloss: "a state that no party would leave by itself, if these priorities are right",
    },
    "by itself": { term: "by itself", gloss: "no party gains by moving away from it (Nash stability)" },
    "fear of a credible answer": {
      term: "fear of a credible answer",
      gloss:
        "somebody would gain by moving away, but an answer that pays the one who gives it would take the gain away (sequential stability)",
    },
    "fear of any answer": {
      term: "fear of any answer",
      gloss:
        "somebody would gain by moving away, but the others could take the gain away, perhaps against their own interest (metarationality); a weak ground that holds for many states",
    },
    reachable: {
      term: "reachable",
      gloss: "there is a path from today on which every step pays the one who takes it",
    },
    scenario: {
      term: "scenario",
      gloss: "one combination of the possible readings of the actors' priorities",
    },
    "zone of agreement": {
      term: "zone of agreement",
      gloss: "states that both parties prefer to today, whether or not they can get there",
    },
  } as Record<GlossaryTerm, { term: string; gloss: string }>,

  none: "none",
  uncertain: (says: string) => `Uncertain: ${says}`,
  caution: (says: string) => ` Caution: ${says}`,
  verdicts: { open: "open", conditional: "conditional", closed: "closed" },
  on: "on",
  off: "off",

  scenarios: {
    every: "every scenario",
    only: "the only scenario",
    inEvery: "In every scenario",
    inOnly: "The only scenario",
  },
  state: (id: number) => `state ${id}`,
  nothingOn: "nothing on",
  moreStates: (n: number) => `and ${n} more`,

  answer: {
    title: "Grounds of the judgement",
    oldPriorities: "What the old priorities would have said, and no answer for this day: ",
    stale: {
      break: "A break",
      ground: "A ground of the priorities no longer holds",
      condition: "A condition changed",
      restated: "A list was restated",
      expired: "The author let the priorities speak only until then",
    },
    staleOn: (reason: string, day: string) => `${reason}, ${day}. `,
    holds: (readings: string) => `A dialogue state holds, reachable or not, ${readings}.`,
    reached: (readings: string) =>
      `A dialogue state can be reached by steps that pay whoever takes them, whether or not it then holds, ${readings}.`,
    dialogue: (means: string | undefined, expression: string, n: number, all: number) =>
      means === undefined
        ? `Dialogue means that nothing: the case does not define it: ${n} of ${all} feasible states.`
        : `Dialogue means that ${means} (${expression}): ${n} of ${all} feasible states.`,
    restsOn: "What the answer rests on: changed by its smallest edit, each of these changes it.",
    assumption: (what: string, change: string, effect: string) => `${begin(what)}; ${change}: ${effect}.`,
    ground: (says: string) => ` Ground: ${says}`,
    uncertain: (says: string) => ` Uncertain: ${says}`,
    concluded: (by: string, day: string | undefined) =>
      `${begin(by)} concluded${day === undefined ? "" : ` (${day})`}: `,
    agrees: " What is computed agrees.",
    differs: " What is computed differs.",
  },

  standing: {
    title: "Grounds of where things stand",
    caption: "Options, and why each is on or off",
    head: ["Option", "On this day", "Rests on"],
    option: (id: string, says: string) => `${id}: ${says}`,
    isOn: (on: boolean, contested: boolean) => `${on ? "on" : "off"}${contested ? " (contested)" : ""}`,
    authorsWord: "the author's word",
    notCome: "what its rule names had not come by then",
    format: (
      name: string,
      aspect: string | undefined,
      axis: "existence" | "participation" | "operation",
      party: string,
      answer: string,
      change: string | undefined,
    ) =>
      `${name}${aspect === undefined ? "" : ` (${aspect})`} ${axis === "participation" ? `has ${party} in it` : axis === "existence" ? "exists" : "operates"}: ${answer}${change === undefined ? "" : ` (${change})`}`,
    condition: (says: string, states: readonly string[]) => `${says} On that day: ${states.join(" or ")}.`,
  },

  /** What the record answers, axis by axis; the words of the record itself. */
  answers: {
    yes: "yes",
    no: "no",
    partly: "partly",
    possible: "possible",
    disputed: "disputed",
    unknown: "unknown",
  } as Record<string, string>,

  /** Names of phases that many cases use; others are their author's words. */
  phases: {} as Record<string, string>,

  /** What a condition or a demand came to, where the word of the case is not the language's own. */
  states: {} as Record<string, string>,

  open: {
    title: (day: string) => `What is open on ${day}`,
    caption:
      "By pillar: formats with both parties in them that are in force or at work, of all that exist and are meant for both",
    head: ["Pillar", "In full", "In part", "Not certain", "All that exist"],
    format: (exists: string, parts: readonly (readonly [string, string])[], operates: string) =>
      `: exists ${exists}; ${parts.map(([name, part]) => `${mid(name)} takes part ${part}`).join(", ")}; operates ${operates}`,
    role: (role: string, name: string, possibly: boolean) =>
      `${role} ${mid(name)}${possibly ? ", possibly" : ""}`,
    through: (names: readonly string[]) =>
      `the parties reach each other through ${names.map(mid).join(", ")}`,
    phase: (aspect: string | undefined, phase: string, day: string, differ: boolean) =>
      `${aspect ? `${aspect}: ` : ""}${phase}, ${day}${differ ? "; sources differ" : ""}`,
    nothing: "No format is recorded as having both parties in it on that day.",
  },

  inTheWay: {
    title: "What stands in the way",
    titleMet: "Conditions and demands",
    met: "No longer in the way, since met:",
    condition: (holder: string, addressee: string) => `Condition ${of(holder)} to ${mid(addressee)}. `,
    test: (says: string) => ` Test: ${says} `,
    state: (is: string, since: string, latest: string | undefined, says: string | undefined) =>
      `${begin(is)} since ${since}${latest === undefined ? "" : `, most recently ${latest}`}${says === undefined ? "." : `: ${says}`}`,
    unknown: "Whether it is met the record does not say.",
    bridged: "Bridged before: ",
    held: "Held before: ",
    precedent: (day: string, says: string) => `${day}, ${says}`,
    demand: (actor: string, addressee: string | undefined) =>
      `Demand ${of(actor)}${addressee === undefined ? "" : ` to ${mid(addressee)}`}`,
    demandOn: (day: string | undefined) => (day === undefined ? ": " : ` (${day}): `),
    answer: (day: string, is: string, says: string | undefined) =>
      ` Answer, ${day}: ${is}${says === undefined ? "." : `; ${says}`}`,
    noAnswer: " No answer in the record.",
  },

  values: {
    title: "Values and stances compared",
    caption: "Values by actor, and what each claim rests on",
    head: ["Actor", "Values", "Kind of evidence", "Declared or inferred"],
    evidence: {
      "founding-text": "founding text",
      law: "law",
      strategy: "official strategy",
      "summit-text": "summit text",
      "leader-speech": "a leader's speech",
      "staff-rule": "a rule for staff",
      inference: "inferred, not declared",
    },
    declared: "declared",
    inferred: "inferred",
    caution: (actor: string, note: string) => `Caution (${actor}): ${note}`,
    stance: (actor: string, on: string, stance: string) => `${actor} on ${on}: ${stance}`,
    since: (day: string, isSpan: boolean) => (isSpan ? ` (${day}). ` : ` (since ${day}). `),
  },

  thirdParty: {
    title: (name: string) => `The third party: ${mid(name)}`,
    decidesNothing: (name: string) =>
      `The model does not have ${mid(name)} decide, so what it does counts for nothing here.`,
    oneReading: (name: string) => `${begin(mid(name))} decides in the model and is read in one way.`,
    types: (name: string, n: number) =>
      `${begin(mid(name))} has ${numeral(n)} possible types, an uncertainty and not a probability. `,
    changesVerdict: (name: string) => `Which type ${mid(name)} is changes the answer.`,
    changesParties: (name: string) =>
      `Which type ${mid(name)} is does not change the answer, but it changes what the parties themselves do in some state that holds.`,
    changesNothing: (name: string) =>
      `Which type ${mid(name)} is changes neither the answer nor what the parties themselves do in any state that holds by itself; it changes only what ${mid(name)} does.`,
    caption: (name: string) =>
      `With each type of ${name}: the answer, and what the parties do in the states that hold by themselves`,
    head: ["Type", "Answer", "Options on in states that hold"],
  },

  outcomes: {
    title: "The outcomes",
    hold: {
      "by-itself": "holds by itself",
      "credible-sanction": "holds only through fear of a credible answer",
      "any-sanction": "holds only through fear of an answer against its author's own interest",
      no: "does not hold",
    },
    intro: <T>(term: (word: GlossaryTerm, shown?: string) => T): (string | T)[] => [
      "An outcome ",
      term("by itself", "holds by itself"),
      " or only through ",
      term("fear of a credible answer"),
      " if the priorities recorded here are right, ",
      term("scenario"),
      " by scenario; whether it is ",
      term("reachable"),
      " is a separate matter.",
    ],
    letters: (options: readonly string[]) =>
      `States are named by the options that are on. ${options.join("; ")}.`,
    caption: "Does it hold, and can it be reached?",
    head: ["Outcome", "Holds", "Can be reached", "Judged"],
    dialogue: " (dialogue)",
    judged: (word: string, by: string | undefined) => `${word}${by === undefined ? "" : ` (${by})`}`,
    notJudged: "not judged",
    holdsInAll: (says: string, n: number) => `${says}${n > 1 ? `, all ${n} scenarios` : ""}`,
    holdsIn: (says: string, n: number, all: number) => `${says} in ${n} of ${all}`,
    reached: (n: number, all: number) => (n === 0 ? "no" : n === all ? "yes" : `in ${n} of ${all} scenarios`),
    notAnnounced: " Not among the models of the paper under review. ",
    because: (where: string, says: string) => `${where}: ${says} `,
    irreversible: (where: string) =>
      `${where}: it holds only because a step cannot be taken back, not because anybody is content with it.`,
    extortion: (where: string) =>
      `${where}: it holds only because a party could answer with a step that cannot be taken back. That is extortion: it describes what would hold, and is not advice.`,
    pro: "For: ",
    contra: "Against: ",
  },

  changes: {
    title: "What would have to change",
    intro:
      "The smallest edit to one party's list of priorities that would make each outcome hold where it does not: a priority given up, asked for less, ranked otherwise or, where it is a plain wish, turned round; or a wish taken on, an option or an outcome of the case. Every single edit was tried; of those of the same size all are named, in the model's order of parties, which favours none; those that bring force or a step that cannot be taken back are left out. Where these do not suffice, the smallest set of edits over all parties is named, if one of size 4 or less was found; every smaller set was then tried. Sizes: giving a statement up 1, asking for less by it 1, taking a wish on 1, ranking a statement otherwise the places it moves, turning a plain wish into its opposite 2.",
    noState: ": no feasible state belongs to it.",
    outOfReach:
      ": no sequence of moves leads there from today, whatever anybody prefers, so no change of priorities would be enough.",
    forItToHold: " For it to hold if it came about: ",
    holdsAlready: ": holds already in every scenario.",
    noEdit: ": no single edit to one party's priorities would make it hold where it does not.",
    or: " Or: ",
    restsOn: (says: readonly string[]) => ` It rests on: ${says.join(" ")}`,
    more: (n: number) =>
      ` (${count(n, "more edit")} of the same size ${n === 1 ? "is" : "are"} in the JSON.)`,
    edited,
    single: (
      edit: string,
      states: string,
      isFirm: boolean,
      /** The concept by its short name, as `detente change --concept` takes it. */
      concept: string,
      n: number,
      all: number,
      reach: "yes" | "no" | number,
    ) =>
      `if ${edit}, it would hold (${states}) ${isFirm ? "by itself" : "through fear of a credible answer"} (${concept}) in ${n} of ${all} ${all === 1 ? "scenario" : "scenarios"} ${
        reach === "no"
          ? "but could not be reached from today"
          : reach === "yes"
            ? "and could be reached"
            : `and could be reached in ${reach} of these`
      }.`,
    joint: (where: string, size: number, edits: readonly string[], others: number, states: string) =>
      ` ${where}, it would take at least edits of size ${size} in all: if ${series(edits)}${others > 0 ? ` (one of ${others + 1} sets of this size)` : ""}, it would hold (${states}), by itself or through fear of a credible answer, and could be reached.`,
  },

  watch: {
    title: "What to watch for",
    due: (day: string) => `${day}: `,
    forecasts: "Forecasts on record:",
    recommendations: "Recommendations on record:",
    horizon: (day: string | undefined, likelihood: string | undefined) =>
      ` (${day === undefined ? "without a horizon" : `by ${day}`}${likelihood === undefined ? "" : `, “${likelihood}”`}.)`,
    cameTrue: {
      yes: " Its horizon has passed; it came true.",
      no: " Its horizon has passed; it did not come true.",
      unknown: " Its horizon has passed; the record does not show whether it came true.",
    },
    test: (says: string) => ` Test: ${says}`,
    to: (name: string) => `To ${mid(name)}: `,
    measure: (says: string) => ` Measure: ${says}`,
  },

  howSure: {
    title: "How sure",
    intro:
      "Each list of priorities was tried as written, with every two neighbours exchanged, and with every single priority struck out. Counted is in how many of these orderings the answer stays the same; in how many dialogue, and each outcome, holds (by itself or through fear of a credible answer); and in how many it holds and can be reached as well.",
    caption: "Orderings, by scenario",
    head: [
      "Scenario",
      "Answer stays",
      "Dialogue holds",
      "Holds and can be reached",
      "Outcomes: hold; hold and can be reached",
    ],
    share: (n: number, all: number) => `${n} of ${all}`,
    outcome: (name: string, held: number, reached: number, all: number) =>
      `${name}: ${held}; ${reached} of ${all}`,
    noneInAny: "none in any",
    variant: (name: string) => `Variant: ${name}. `,
    unsolved: "It could not be solved.",
    variantAnswer: (verdict: string, open: number, all: number) =>
      `Answer: ${verdict}, with dialogue holding and reachable in ${open} of ${all} scenarios.`,
    open: "The author leaves some priorities open. Counted over every ordering that these allow, each as good as any other:",
    openIn: (held: number, all: number, drawnFrom: string | undefined) =>
      `dialogue holds and can be reached in ${held} ${drawnFrom === undefined ? `of all ${all} orderings` : `of ${all} drawn at random from ${drawnFrom}`}.`,
    dependsOn: (name: string, statement: string, ways: readonly string[]) =>
      ` It depends most on ${name}'s “${statement}”: ${ways.join("; ")}.`,
    way: (way: string, held: number, all: number) =>
      `${way.startsWith("place") ? `at ${way}` : way}, ${held} of ${all}`,
  },

  onRecord: {
    title: "What they did, and what their priorities say of it",
    intro:
      "Each move that the rules of the options read off the record, as known on this day. Explained: by the list, the move led to something better, however what is open is read; contradicted: to something worse; a tie: the list is indifferent. A list earns no credit for a move made before it was stated.",
    caption: "Moves, by whose list judges them",
    head: ["List", "Explained", "Contradicted", "Tie", "Undecided"],
    list: (name: string, type: string | undefined) => `${name}${type === undefined ? "" : ` (${type})`}`,
    explained: (n: number, all: number, credited: number) => `${n} of ${all} (${credited} with credit)`,
    share: (n: number, all: number) => `${n} of ${all}`,
    move: (says: string, verdict: string) => ` ${says}: ${verdict}.`,
    verdicts: {
      explained: "explained",
      contradicted: "contradicted",
      tie: "a tie",
      undecided: "undecided",
    } as Record<string, string>,
    infeasible: "undecided, since the model has no such state",
    open: "undecided, since it turns on what the record leaves open",
    order: "undecided, since it turns on which of the moves of the same days came first",
    others: "no move of its own, since another party stopped or resumed the body",
    nobody: "undecided, since a body came to rest and the record does not say whose doing it was",
    by: (verdict: string, list: string) => `${verdict} by ${list}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    judged: (says: string) => ` This rests on a judgement: ${sentence(says)}`,
    /** What stood for a year or longer against a priority; `to`: absent where it stands so still. */
    stood: (list: string, phrase: string, statement: string, from: string, to: string | undefined) =>
      sentence(
        `${list} ${phrase} ${to === undefined ? `since ${from}` : `from ${from} to ${to}`}, against the priority that ${statement}: turning it was open, would have paid by this list, and nobody's answer stood against it`,
      ),
    /** What the record says of a move, in its author's words. */
    event: (says: string) => ` ${sentence(says)}`,
    figure: {
      caption: (from: string, to: string) => `How things stood, as the record shows it: ${from} to ${to}`,
      moves: "Moves, by their number",
      fills: {
        full: "so",
        partial: "in part, disputed, or its date is open",
        empty: "not so",
        unknown: "the record does not tell",
      },
      marks: {
        filled: "explained by the priorities",
        crossed: "contradicts them",
        barred: "a tie",
        hollow: "undecided",
      },
      is: STANDS,
      span: (is: string, day: string) => `${is} from ${day}`,
      row: (label: string, spans: readonly string[]) => `${label}: ${spans.join(", ")}.`,
      unread: "no rule reads it off the record",
      move: (number: number, day: string, did: string, verdict: string) =>
        `${number}, ${day}: ${did}; ${verdict}.`,
    },
  },

  agreement: {
    title: "Is anything better for both than today?",
    zone: <T>(term: (word: GlossaryTerm, shown?: string) => T, a: string, b: string): (string | T)[] => [
      "The ",
      term("zone of agreement"),
      ` of ${series([a, b])}:`,
    ],
    noState: (where: string) => `${where}: no state is better than today for both.`,
    better: (where: string, n: number, names: string) =>
      `${where}: ${n} ${n === 1 ? "state is" : "states are"} better for both than today (${names}); `,
    noneReached: "none can be reached by steps that each pay whoever takes them.",
    reached: (n: number, names: string) => `${n} can be reached so (${names}).`,
    neither: " Nor could the two get to any by moves of their own.",
    /** `names`: undefined where it is all of them. */
    together: (names: string | undefined) =>
      ` If the two agreed on every step, they could get to ${names ?? "all of them"} by moves of their own.`,
  },

  measures: {
    title: "Beside the record: measures",
    intro:
      "What is counted by a rule over very many acts. None of it is a fact of the record, and neither the model nor the answer reads it. A year counts as known when it is over, since each vote is public the day it is cast.",
    caption: "How far they voted alike in the UN General Assembly, by measure, from 0 to 1",
    codedCaption: "What was coded between them, both directions as one, by measure",
    head: ["Who", "Measure", "Years", "Earlier", "Later", "Moved"],
    pair: (a: string, b: string) => `${a} and ${b}`,
    directions: { rises: "nearer", falls: "apart", steady: "little" },
    tooFew: "too few years to say",
    standsFor: (b: string, whole: string) =>
      `${begin(b)} stands in the place of ${mid(whole)}, which has no vote.`,
    coverage: (votes: number, absent: number, noRecord: number) =>
      `${count(votes, "roll call")} at which both voted; ${absent} with one or both absent, ${noRecord} without a record of one, neither of which counts. Most resolutions are put to no roll call, and what is voted on changes from year to year: a value can move while neither side does.`,
    codedCoverage: (events: number, partly: readonly string[]) =>
      `${count(events, "coded event")}: reports that machines have read, so that more reporting gives more of them, and a mistaken reading counts too${partly.length === 0 ? "" : `; the files cover less than nine tenths of ${series(partly)}`}.`,
    record: (direction: "rises" | "falls" | "steady", agrees: boolean | null) => {
      const formats =
        direction === "rises"
          ? "Formats at work between the parties grew in number"
          : direction === "falls"
            ? "Formats at work between the parties fell in number"
            : "Formats at work between the parties stayed as many";
      return `${formats} over the same years${agrees === null ? "" : agrees ? ": the record moved the same way" : ": the record moved the other way"}.`;
    },
    claims: "What authors say of how they moved, held against the series over the years they speak of:",
    claim: (from: number, to: number, by: readonly string[], not: readonly string[]) =>
      by.length + not.length === 0
        ? `(${from}–${to}: too few years to say.)`
        : `(${from}–${to}: ${by.length === 0 ? "borne out by neither measure" : not.length === 0 ? "borne out by each measure" : `borne out by ${series(by)}, not by ${series(not)}`}.)`,
    data: (data: string, licence: string, released: string | undefined) =>
      `Data: ${data}${released === undefined ? "" : `, release of ${released}`}; licence ${licence}.`,
    made: "Counted by:",
  },

  weakPoints: {
    title: "Weak points of this assessment",
    recordEnds: (day: string) =>
      `The latest event in the record is of ${day}; it knows nothing of what came after.`,
    uncertain: (place: number, who: string, type: string | undefined, statement: string, says: string) =>
      `Uncertain priority ${place} of ${who}${type === undefined ? "" : ` (${type})`}, “${statement}”: ${says}`,
    withoutCitation: (n: number) =>
      `For ${count(n, "fact")} the case names no work that had come out by the day; ${n === 1 ? "it is" : "they are"} used without a note.`,
  },

  balance: {
    title: "Whose voices this rests on",
    works: (n: number) => `${count(n, "work")} as of the day: `,
    by: (n: number, name: string | undefined) =>
      `${n} ${name === undefined ? "by press, scholars and others" : `by ${name}`}`,
    kinds: (list: readonly (readonly [string, number])[]) =>
      `. By kind: ${list.map(([kind, n]) => `${kind.replace("-", " ")} ${n}`).join(", ")}. `,
    seen: (whole: number, excerpt: number, no: number, notStated: number) =>
      `Read whole: ${whole}; in excerpts: ${excerpt}; not seen: ${no}${notStated > 0 ? `; not stated: ${notStated}` : ""}.`,
    lacking: (names: readonly string[]) => `No work speaks for ${series(names)}.`,
    paper: (title: string, funder: string, isParty: boolean) =>
      `The paper under review, “${title}”, was paid for or co-sponsored by ${funder}${isParty ? ", a party to its subject" : ""}.`,
  },

  priorities: {
    title: "The priorities as recorded",
    of: (name: string, type: string | undefined) =>
      `Priorities of ${name}${type === undefined ? "" : `: ${type}`}`,
    statement: (says: string) => ` ${begin(sentence(says))} `,
    authorsJudgement: "Author's judgement.",
  },

  reproduce: { title: "To get these figures again" },

  problems: {
    title: "What the checks of the case find",
    severity: { error: "error", warning: "warning", note: "note" } as Record<string, string>,
    /** Messages of the checks are written in English alone. */
    finding: (rule: string, message: string) => `${message} (${rule})`,
    more: (n: number) => `${count(n, "note")} of lesser weight: see the check command above.`,
  },

  /** Why a decision maker's verdict on a state is what it is. `held`: options it could not take back. */
  explain: {
    noMove: (who: string, held: readonly string[]) =>
      `${begin(who)} has no move to make here${heldBack(held)}.`,
    unseen: (who: string) =>
      `${begin(who)} cannot see this state: it has no move here, and counts as stable.`,
    noGain: (who: string, held: readonly string[]) =>
      `${begin(who)} would gain by no move of its own${heldBack(held)}.`,
    /** `letters`: the name of the state it leads to, where the words do not say it. */
    move: (_who: string, says: string, letters: string | undefined) =>
      letters === undefined ? `it ${says}` : `it ${says} (${letters})`,
    gain: (who: string, move: string, met: { place: number; statement: string } | undefined) =>
      `${begin(who)} would gain by a move: ${move}${met === undefined ? "" : `, which meets its priority ${met.place}, “${met.statement}”`}`,
    answers: (steps: readonly { who: string; move: string }[], isCredible: boolean) =>
      steps
        .map(({ who, move }) =>
          isCredible ? `${who} would gain by an answer, where ${move}` : `${who} could answer, where ${move}`,
        )
        .join(" and then "),
    deterred: (
      gain: string,
      answers: string,
      who: string,
      isWorse: boolean,
      looksAgain: boolean,
      more: number,
    ) =>
      `${gain}, but ${answers}, which ${who} ${isWorse ? "likes less than this" : "likes no better than this"}${looksAgain ? " and cannot get out of" : ""}.${more === 0 ? "" : ` Its ${more === 1 ? "other improvement meets" : `${more} other improvements meet`} an answer too.`}`,
    free: (gain: string) => `${gain}.`,
    escapes: (gain: string, answers: string, who: string, wayOut: string) =>
      `${gain}; ${answers}, but ${who} could get out of that again: ${wayOut}.`,
    unanswered: (gain: string, isCredible: boolean) =>
      isCredible
        ? `${gain}, and no answer that would pay the others takes that gain away.`
        : `${gain}, and nothing the others can do takes that gain away.`,
  },

  /** Why an outcome holds or not in a state. */
  because: {
    noState: "No feasible state belongs to this outcome.",
    moves: (label: string) => `moves to ${label}`,
    gains: (state: string, who: string, move: string, escapes: boolean) =>
      `In ${state}, ${mid(who)} gains by a move (it ${move}), and no answer that pays the others takes the gain away${escapes ? ", since it could escape every answer of the others" : ""}.`,
    answer: (who: string, move: string) => `${mid(who)} could answer (it ${move})`,
    deterred: (state: string, who: string, move: string, answers: readonly string[], isCredible: boolean) =>
      `In ${state}, ${mid(who)} is tempted to move (it ${move}), but ${answers.join(" and then ")}${isCredible ? "" : ", perhaps against its own interest"}, which would leave ${mid(who)} no better off.`,
    /** `state`: undefined where nothing is on. */
    nobody: (state: string | undefined) =>
      `${state === undefined ? "With nothing on" : `In ${state}`}, nobody gains by a move of its own.`,
    held: (list: readonly (readonly [string, readonly string[]])[]) =>
      ` ${list.map(([who, options], i) => `${i === 0 ? begin(mid(who)) : mid(who)} could not go back in any case (${options.join(", ")} cannot be taken back)`).join("; ")}.`,
  },
};
