import { parseDate } from "../../record/index.ts";
import type { Happening } from "../findings/index.ts";
import type { Known, Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { clip, countWords, fittingTold, type Piece } from "./fit.ts";
import { isSilent, latestTurns } from "./options.ts";

/** How what changed is told: in so many words at most, each break in so many, without the earlier headline. */
export type Changes = { words: number; ofABreak: number; isShort: boolean };

/** Breaks by what they were, as many as are asked for, the weightiest before others; the rest in number. */
function breaksInWords(
  { say }: Known,
  breaks: readonly Happening[],
  most: number,
): (shown: number) => string {
  const byWeight = [...breaks].sort((x, y) => y.weight - x.weight || (x.date < y.date ? 1 : -1));
  const told = new Map(
    byWeight
      .slice(0, MOST_BREAKS)
      .map((one): [Happening, [string, string]] => [one, [say.date(one.date), clip(say.text(one), most)]]),
  );
  return (shown) => {
    const chosen = new Set(byWeight.slice(0, shown));
    const kept = breaks.filter((one) => chosen.has(one)).map((one) => told.get(one)!);
    return say.words.changed.breaks(kept, breaks.length - kept.length);
  };
}

const MOST_BREAKS = 3;

export function changed(n: Narrator, { words: most, ofABreak, isShort }: Changes): Piece[] {
  const { say, a, stand } = n;
  const { words, date } = say;
  const { changed: says } = words;
  const since = a.changedSince;
  if (!since) return [];
  const { priorities, answer } = since;
  // What was judged days ago, and nothing has changed since, is this judgement.
  const isLeftOut =
    since.of === "model" &&
    answer.parts.length === 0 &&
    stand.day - parseDate(since.since)!.last <= DAYS_OF_THE_SAME &&
    since.facts.breaks.length + since.facts.options.length === 0;
  if (isLeftOut) return [];
  // The judgement names the break since which priorities no longer speak.
  const [told] = a.answer.why === "stale" ? stand.stale : [];
  const dated = latestTurns(n);
  const isAsked = since.of === "asked";
  // What an option bears as its day stands before it on the page, unless what changed was asked for.
  const days = new Set(a.statusQuo.options.flatMap((one) => (dated.has(one.option) ? [one.since] : [])));
  const isTold = ({ date: on, says: what }: Happening) =>
    (told?.date === on && told.says === what) || (!isAsked && days.has(on));
  const facts = { ...since.facts, breaks: since.facts.breaks.filter((one) => !isTold(one)) };
  const day = date(since.since);
  const { headline } = answer.before;
  const beside =
    facts.breaks.length < since.facts.breaks.length && facts.breaks.length > 0 ? says.beside : "";
  const label =
    (isShort
      ? (isAsked || most < 20 ? says.askedShort : says.labelShort)(day)
      : (isAsked ? says.asked : says.label)(day, headline, isBelied(n))) + beside;
  // What cannot be taken back, or is force, is told before the rest.
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const byGravity = [...facts.options].sort(
    (x, y) => Number(grave.has(y.option)) - Number(grave.has(x.option)),
  );
  // That a body fell silent is no act of those who met in it.
  const silent = new Set(a.statusQuo.options.filter(isSilent).map(({ option }) => option));
  // What the sentences before show with its day needs no second telling, unless it was asked for.
  const onWord = new Set(
    a.statusQuo.options.flatMap(({ option, word }) => (word === undefined ? [] : [option])),
  );
  const moved = byGravity.filter(({ option }) => !silent.has(option) && (isAsked || !onWord.has(option)));
  // Of several that turned one alone would seem to be all.
  const acts = isAsked || moved.some(({ option }) => !dated.has(option)) ? moved : [];
  const turned = acts.map(({ option, decisionMaker, isOn }) =>
    says.now(say.decisionMaker(decisionMaker), clip(say.optionPhrase(option, isOn), 10)),
  );
  // Where the words of the answer are others, that alone is the same which the earlier ones judged too.
  const isOtherwiseTold =
    a.answer.answered && answer.before.answered && answer.before.headline !== a.answer.headline;
  const same = isOtherwiseTold ? says.sameLasting : says.same;
  const breaksTold = breaksInWords(n, facts.breaks, ofABreak);
  const tell = (turns: number, shown: number, withThrough = true, withParts = true) => {
    const clauses = [
      ...(facts.breaks.length > 0 ? [breaksTold(shown)] : []),
      ...(turned.length > 0
        ? turned.slice(0, turns)
        : priorities.model || priorities.lists.length > 0 || facts.options.length > 0 || facts.events > 0
          ? []
          : [says.noFacts]),
      // The head gives the days of both; only where there is room is it said again.
      ...(priorities.model && withThrough ? [says.model] : []),
      ...(priorities.lists.length > 0
        ? [
            says.lists([
              ...new Set(
                priorities.lists.map(({ decisionMaker, type }) =>
                  words.names.person(say.whose(decisionMaker, type)),
                ),
              ),
            ]),
          ]
        : []),
      ...(answer.parts.length === 0
        ? [same]
        : withParts && a.answer.answered
          ? [
              says.changedParts(
                // Where they talk now or no longer do, that talks are at hand goes without saying.
                answer.parts
                  .filter((one) => one !== "reachable" || !answer.parts.includes("talksToday"))
                  .map((one) => says.parts[one]!),
                withThrough ? answer.through.map((one) => says.through[one]!) : [],
                answer.before.answered,
              ),
            ]
          : []),
    ];
    const isSame = clauses.at(-1) === same && clauses.every((one) => one === same || one === says.noFacts);
    if (isSame && isOtherwiseTold && !isShort) return says.unchangedLasting(day, headline);
    if (isSame && same === says.same && beside === "" && !isBelied(n))
      return says.unchanged(day, isShort ? undefined : headline, clauses.length > 1);
    return clauses.length === 0
      ? isBelied(n) && !isShort && answer.before.verdict === "open"
        ? says.judgement(day, headline, true)
        : ""
      : [`${label}: ${words.names.afterColon(clauses[0]!)}`, ...clauses.slice(1).map(words.names.begin)]
          .map(words.names.sentence)
          .join(" ");
  };
  const turns = [4, 3, 2, 1].filter((count) => count === 1 || count <= turned.length);
  const tries = [MOST_BREAKS, 2, 1].flatMap((shown) =>
    turns.flatMap((count) => [
      () => tell(count, shown),
      () => tell(count, shown, false),
      () => tell(count, shown, false, false),
    ]),
  );
  tries.push(
    () => tell(0, 1, false, false),
    () => tell(0, 0, false, false),
  );
  const before = tellingsOf(a, `${ofABreak} ${label}`);
  const { text: said } = fittingTold(
    n,
    `changed ${most} ${isShort}`,
    tries.length,
    (i) => {
      before[i] ??= measured(tries[i]!());
      return before[i];
    },
    ({ text, words }) => text !== "" && words <= most,
  )!;
  // Breaks since then matter before what is asked; that a part of the answer is another, after it.
  const isOld = isHistory(n);
  // What changed since priorities that no longer speak and are years old is history.
  if (isOld && (isShort || !a.answer.answered)) return [];
  const rank = isAsked ? 0.5 : !a.answer.answered ? 3 : isOld ? 2.6 : facts.breaks.length > 0 ? 0.5 : 2.8;
  return said === "" ? [] : [{ key: "changed", text: [said], rank }];
}

/** The tellings so far of an assessment: those of every length of the page, and of each draft of it, are the same. */
function tellingsOf(assessment: object, how: string): Told[] {
  const known = tellings.get(assessment) ?? new Map<string, Told[]>();
  tellings.set(assessment, known);
  const told = known.get(how) ?? [];
  known.set(how, told);
  return told;
}

type Told = { text: string; words: number };

const tellings = new WeakMap<object, Map<string, Told[]>>();

const measured = (text: string): Told => ({ text, words: countWords([text]) });

/** Whether the last judgement is years old: what changed since is told only where all else leaves room. */
export function isHistory({ a, stand }: Known): boolean {
  const { changedSince: since } = a;
  return (
    since?.of !== "asked" &&
    since !== null &&
    since !== undefined &&
    stand.day - parseDate(since.since)!.last > DAYS_OF_A_JUDGEMENT
  );
}

/** Whether the judgement then was that talks would last, and they no longer talk; or that none would, and they do. */
function isBelied({ a }: Known): boolean {
  const { before, parts } = a.changedSince!.answer;
  if (!before.answered || !parts.includes("talksToday")) return false;
  const { is } = a.answer.talksToday;
  return (before.verdict === "open" && is === "no") || (before.verdict === "closed" && is === "yes");
}

/** Within so many days a judgement is not told as an earlier one. */
const DAYS_OF_THE_SAME = 7;

/** What changed since a judgement older than this is history: told where there is room. */
const DAYS_OF_A_JUDGEMENT = 3 * 365;
