import type { MovesTold, Whose } from "../../pageParts.ts";
import { begin, clause, it, mid, numeral, of, sentence, series, toDo, verb } from "../grammar.ts";
import { person } from "./parties.ts";

function quotedNames(names: readonly string[]): string {
  return series(names.map((name) => `“${name}”`));
}

/** Beside what moved, whether the record went the same way: how many formats of the parties worked. */
function andFormats(
  direction: "rises" | "falls" | "steady",
  agrees: boolean | null,
  parties: readonly string[],
): string {
  if (agrees === null) return "";
  const many = direction === "steady" ? "as many" : (direction === "rises") === agrees ? "more" : "fewer";
  return `, ${agrees ? "and" : "but"} ${many} formats of ${series(parties.map(mid))} operated`;
}

const smallChanges = "small changes tried (a priority dropped, softened or moved one place)";

export const sure = {
  label: "How sure",
  /** `agrees`: whether the record went the same way; null where it cannot be said. */
  votes: (
    direction: "rises" | "falls" | "steady" | null,
    agrees: boolean | null,
    a: string,
    b: string,
    from: number,
    to: number,
    parties: readonly string[],
  ) => {
    const pair = series([mid(a), mid(b)]);
    const years = `from ${from} to ${to}`;
    if (direction === null)
      return `Whether ${pair} came to differ more in UN votes ${years} depends on the measure.`;
    const more = { rises: "less", falls: "more", steady: "neither more nor less" }[direction];
    return `${begin(years)} ${pair} came to differ ${more} in UN votes${andFormats(direction, agrees, parties)}.`;
  },
  /** The same of events that machines have coded. */
  codedEvents: (
    direction: "rises" | "falls" | "steady" | null,
    agrees: boolean | null,
    a: string,
    b: string,
    from: number,
    to: number,
    parties: readonly string[],
  ) => {
    const pair = series([mid(a), mid(b)]);
    const years = `from ${from} to ${to}`;
    if (direction === null)
      return `Whether what news reported between ${pair} grew friendlier ${years} depends on the measure.`;
    const way = { rises: "grew friendlier", falls: "grew less friendly", steady: "changed little" }[
      direction
    ];
    return `${begin(years)} what news reported between ${pair} ${way}${andFormats(direction, agrees, parties)}.`;
  },
  /** `above`: how many larger changes, named before, turn it; `named`: the priorities a small change of which does. */
  orderings: (same: number, all: number, above: number, named: readonly string[]) =>
    sentence(
      same === all
        ? `The answer is the same under each of ${all} ${smallChanges}${above === 0 ? "" : `; what is named above would alter it`}`
        : `Of ${all} ${smallChanges}, ${numeral(all - same)} ${all - same < 2 ? "alters" : "alter"} the answer${named.length === 0 ? "" : `, all of ${named.length === 1 ? "one priority" : `${numeral(named.length)} priorities`}: ${series(named)}`}`,
    ),
  /** None of them alters whether talks would last; `above`: how many others, named before, do. */
  verdictStays: (verdict: "open" | "conditional" | "closed", all: number, above: number) => {
    const does = {
      closed: "opens a way to lasting talks",
      conditional: "settles whether talks would last",
      open: "keeps talks from lasting",
    }[verdict];
    return `None of ${all} ${smallChanges} ${does}${above === 0 ? "" : `; ${above === 1 ? "another, named above," : "others, named above,"} would`}.`;
  },
  /** Left out since the model has too many situations. */
  smallLeftOut: (n: number, all: number) =>
    `Of ${all.toLocaleString("en")} small changes of priorities ${n.toLocaleString("en")} ${n === 1 ? "was" : "were"} not tried, since the model has too many situations.`,
  largerLeftOut: "Not all larger changes of priorities were tried, since the model has too many situations.",
  /** A priority, behind the name of whose it is where others' stand beside it. */
  priorityOf: (whose: Whose, statement: string) =>
    `that ${statement.replace(/^(?:it|they) /u, `${person(whose)} `)}`,
  stays: (same: number, all: number) =>
    `With any one priority dropped or moved one place the answer stays in ${same} of ${all} orderings.`,
  /** Whose wishes stand nowhere in the way of talks; the end that follows instead they may colour. */
  inert: (names: readonly string[]) =>
    `What ${series(names.map(mid), "or")} ${names.length === 1 ? verb(names[0] ?? "", "wants", "want") : "wants"} does not change whether talks would last.`,
  /** `isBeyond`: by a change larger than those counted before, none of which turns it. */
  carries: (what: string, change: string, effect: string, isBeyond: boolean) =>
    sentence(`The answer ${isBeyond ? "also rests" : "rests"} on ${what}; ${change}, ${effect}`),
  /** On what somebody will not do, by the phrase of doing it and of not; `isDropped`: what if he did not mind, else if he wanted it. */
  refusal: (
    whose: Whose,
    doing: string,
    phrase: string,
    isDropped: boolean,
    effect: string,
    isBeyond: boolean,
  ) => {
    const lead = `The answer ${isBeyond ? "also rests" : "rests"} on the assumption that ${person(whose)}`;
    const does = toDo(doing);
    if (does === undefined)
      return sentence(
        `${lead} ${phrase} and ${isDropped ? `${verb(whose.name, "refuses", "refuse")} to; if ${it(whose.name)} no longer refused` : `${verb(whose.name, "does", "do")} not wish to; if ${it(whose.name)} did wish to`}, ${effect}`,
      );
    return sentence(
      `${lead} ${isDropped ? verb(whose.name, "refuses", "refuse") : `${verb(whose.name, "does", "do")} not wish`} ${does}; ${isDropped ? `if ${it(whose.name)} no longer refused` : `if ${it(whose.name)} did`}, ${effect}`,
    );
  },
  /** Where it turns only with the wish to talk itself. */
  onlyWill: (names: readonly string[], isBeyond: boolean) =>
    `The answer ${isBeyond ? "also turns" : "turns"} only if ${series(names.map(mid), "or")} no longer ${verb(names.at(-1) ?? "", "wants", "want")} the talks themselves.`,
  tieFalls: (change: string, effect: string) => sentence(`${begin(change)}, ${effect}`),
  tie: (what: string) => sentence(`Nothing recorded says ${what}`),
  /** No move since the priorities were stated, or from then to a break, tells of them. */
  untried: (stated: string, until: string | undefined) =>
    until === undefined
      ? `Nothing on record since ${stated} tests the priorities assumed here.`
      : `Nothing on record between ${stated} and the break of ${until} tests the priorities assumed here.`,
  /** Moves made since the priorities were stated. */
  /** `all`: the moves that bear on the priorities, of which some kinds may be left untold. */
  record: (
    moves: readonly MovesTold[],
    all: number,
    stated: string | undefined,
    until: string | undefined,
  ) => {
    const span = `${stated === undefined ? "since the priorities assumed here were set down" : `since ${stated}`}${until === undefined ? "" : ` and up to ${until}`}`;
    const which = (n: number) =>
      n === all ? (n === 1 ? "it" : n === 2 ? "both" : "all of them") : numeral(n);
    const last = ({ n, last: [did, day] }: MovesTold) =>
      `${n === 1 ? "that" : "the last that"} of ${day} (${did})`;
    const does = (one: MovesTold) => {
      const { kind, n, readAs, isLater } = one;
      return {
        fit: `${begin(which(n))} ${n === 1 ? "is" : "are"} what they would lead one to expect, ${last(one)}`,
        against: `${begin(which(n))} ${n === 1 ? "goes" : "go"} against them, ${last(one)}`,
        "one-reading": `${begin(which(n))} ${n === 1 ? "was" : "were"} to be expected ${
          readAs === undefined
            ? "under one reading only"
            : `only with ${person(readAs)}${isLater ? `, whose priorities were set down in knowledge of ${n === 1 ? "it" : "them"}` : ""}`
        }, ${last(one)}`,
        nothing: `${begin(which(n))} ${n === 1 ? "speaks" : "speak"} neither for nor against them, ${last(one)}`,
      }[kind];
    };
    const [only, ...others] = moves;
    // Of those left untold nobody is to look for a telling.
    if (only?.kind === "against" && others.length === 0 && only.n < all)
      return sentence(
        `Of ${numeral(all)} moves ${span} that test the priorities assumed here ${numeral(only.n)} ${only.n === 1 ? "goes" : "go"} against them, ${last(only)}`,
      );
    return [
      `${begin(numeral(all))} ${all === 1 ? "move" : "moves"} ${span} ${all === 1 ? "tests" : "test"} the priorities assumed here.`,
      ...moves.map((one) => sentence(does(one))),
    ].join(" ");
  },
  /** Moves that were known when the priorities were stated, and so are no test of them. */
  earlier: ({ fit, against, tie, open }: Record<"fit" | "against" | "tie" | "open", number>) => {
    const all = fit + against + tie + open;
    const kinds = [
      ...(fit > 0 ? [`${numeral(fit)} ${fit === 1 ? "fits" : "fit"} them`] : []),
      ...(against > 0 ? [`${numeral(against)} ${against === 1 ? "goes" : "go"} against them`] : []),
      ...(tie > 0 ? [`${numeral(tie)} ${tie === 1 ? "speaks" : "speak"} neither for nor against them`] : []),
      ...(open > 0 ? [`${numeral(open)} ${open === 1 ? "is" : "are"} left open by them`] : []),
    ];
    // What a list was made in knowledge of is no test of it.
    const told = series(kinds).replace("them", "the priorities");
    return sentence(
      all === 1
        ? told.replace(/^one /, "The one earlier move ")
        : kinds.length === 1
          ? told.replace(/^\S+/u, `All ${numeral(all)} earlier moves`)
          : `Of ${numeral(all)} earlier moves ${told}`,
    );
  },
  /** What they go against of it, the latest; `isLast`: there was more. */
  earlierAgainst: (against: readonly (readonly [says: string, day: string])[], isLast: boolean) =>
    sentence(
      `They do not explain${isLast ? ", most recently," : ""} the move of ${against.map(([says, day]) => `${day} (${says})`).join(" or that of ")}`,
    ),
  /** Of whom the record does not tell between several readings. */
  noLikelier: (names: readonly string[]) =>
    `The record does not settle how ${series(names.map(mid))} should be read.`,
  /** Readings whose list was set down later than the day. */
  laterLists: (whose: readonly Whose[]) =>
    sentence(
      `The order of the priorities ${series(whose.map((one) => `${of(one.name)} read as ${(one.type ?? "").toLocaleLowerCase("en")}`))} was set down only later`,
    ),
  untold: (n: number) =>
    n === 1
      ? "The one move made since the priorities assumed here were set down does not show whether they are right."
      : `None of the ${n} moves made since the priorities assumed here were set down shows whether they are right.`,
  /** Behind the step that does so. */
  refutedBy: ({ name, type }: Whose) =>
    `That speaks against reading ${mid(name)} as ${(type ?? "").toLowerCase()}.`,
  /** `did`: what he did that day, in a clause. */
  refuted: (whose: Whose, did: string, day: string) =>
    sentence(
      `${begin(did)} (${day}), which speaks against reading it as ${(whose.type ?? "").toLowerCase()}`,
    ),
  variantDoesBetter: (name: string, explains: number, all: number) =>
    sentence(`The model “${name}” explains more of the moves on record: ${explains} of ${all}`),
  noRecord: "Those priorities have not been held against what the parties did.",
  stated: (by: string, says: string, day: string | undefined, agrees: boolean | null) =>
    `${begin(clause(by))} concluded${day === undefined ? "" : ` (${day})`}: ${clause(says)}${agrees === null ? "" : agrees ? "; this agrees" : "; this differs"}.`,
  variants: (same: readonly string[], other: readonly string[]) =>
    [
      ...(same.length > 0
        ? [`The answer is the same in the ${same.length === 1 ? "model" : "models"} ${quotedNames(same)}.`]
        : []),
      ...(other.length > 0
        ? [`The answer is another in the ${other.length === 1 ? "model" : "models"} ${quotedNames(other)}.`]
        : []),
    ].join(" "),
};
