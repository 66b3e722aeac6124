import {
  type Cited,
  citedIn,
  conditionStateOn,
  conditionStates,
  type Locator,
  parseDate,
  statesOfTest,
} from "../../record/index.ts";
import { inOrderOfTime } from "../happenings.ts";
import { inEveryDraft, type Known } from "../sections/narrator.ts";
import { clip, type Piece } from "./fit.ts";
import { isOneAccount } from "./oneAccount.ts";

/** One sentence a decision maker: what it does, and what it does not. The latest turns bear their date. */
export const options = inEveryDraft((n): Piece[] => {
  const { say } = n;
  const { words } = say;
  const { options: all } = n.a.statusQuo;
  if (all.length === 0) return [];
  const dated = latestTurns(n);
  const makers = [...new Set(all.map(({ decisionMaker }) => decisionMaker))];
  const pieces = makers.flatMap((id): Piece[] => {
    const own = all.filter((one) => one.decisionMaker === id && !one.isContested && !isSilent(one));
    let brackets = 0;
    const told = [...own.filter(({ isOn }) => isOn), ...own.filter(({ isOn }) => !isOn)].map((one) => {
      const behind = askedOf(n, one) ?? sinceInWords(n, one, dated);
      // A third day or word in brackets makes a table of a sentence.
      const since = behind !== "" && ++brackets > MOST_BRACKETS ? "" : behind;
      const phrase = (one.isOn && say.donePhrase(one.option)) || say.optionPhrase(one.option, one.isOn);
      return { phrase: clip(phrase, 12), since };
    });
    // A day behind the last of several would be read as that of all of them.
    const isAmbiguous = told.at(-1)?.since !== "" && told.some(({ since }) => since === "");
    const ordered = isAmbiguous
      ? [...told.filter(({ since }) => since !== ""), ...told.filter(({ since }) => since === "")]
      : told;
    const phrases = ordered.map(({ phrase, since }) => phrase + since);
    return phrases.length === 0
      ? []
      : [
          {
            key: `does ${id}`,
            text: [words.names.sentence(words.standing.party(say.decisionMaker(id), phrases))],
            rank: 0,
            cites: showing(own),
          },
        ];
  });
  return [...pieces, ...silentPieces(n), ...contested(n)];
});

type OptionStanding = Known["a"]["statusQuo"]["options"][number];

/** Works that one note on where somebody stands names. */
const MOST_SHOWING = 4;

/** What the record shows the choices of somebody by: of each that for the day itself, a work or two. */
function showing(own: readonly OptionStanding[]): Cited[] {
  const shown = own.flatMap(({ shownBy }) => shownBy.slice(0, 1));
  const locators = own.flatMap(({ shownAt = [] }) => shownAt);
  return [...new Set(shown)].slice(0, MOST_SHOWING).map((source) => at([source], locators));
}

function at(sources: readonly string[], locators: readonly Locator[]): Cited {
  const own = locators.filter(({ source }) => sources.includes(source));
  return { sources, ...(own.length === 0 ? {} : { locators: own }) };
}

const MOST_BRACKETS = 2;
const MOST_OF_AN_ASKING = 18;

/** Of what is off since a condition is not met: what the record says is asked, so that "its demands" are named once. */
function askedOf({ say, stand, record }: Known, { option, isOn }: OptionStanding): string | undefined {
  const rule = stand.main?.file.decisionMakers
    .flatMap(({ options }) => options ?? [])
    .find(({ id }) => id === option)?.onWhen;
  if (isOn || !rule || !("condition" in rule)) return undefined;
  const claim = record.claims.find(({ id }) => id === rule.condition);
  if (claim?.kind !== "condition") return undefined;
  const state = conditionStateOn(conditionStates(record, claim), stand.day);
  if (state?.is !== "unmet") return undefined;
  const unmet = (claim.tests ?? []).filter(
    (test) => conditionStateOn(statesOfTest(record, test), stand.day)?.is !== "met",
  );
  const told =
    state.asks !== undefined
      ? say.text({ says: state.asks, saysIn: state.asksIn })
      : say.words.names.series(unmet.map(({ says }) => say.text({ says })));
  return told === "" || told.split(/\s+/u).length > MOST_OF_AN_ASKING || /[.;:(]/u.test(told)
    ? undefined
    : say.words.standing.asked(told);
}

/** Since when, or on whose word; an act that cannot be taken back bears the day on which it was done. */
function sinceInWords(
  { say, stand, a, record }: Known,
  one: OptionStanding,
  dated: ReadonlySet<string>,
): string {
  const talks = a.answer.talksToday;
  const { standing: says } = say.words;
  const { option, isOn, since, sinceBroken, sinceLast, word, wordSaid, decisionMaker } = one;
  // What no work is named for bears its day, however old.
  const isDated = dated.has(option) || (one.shownBy.length === 0 && record.sources.length > 0);
  const day = since === undefined || !isDated ? undefined : say.date(since);
  const maker = stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
  const owner = maker?.actor ?? decisionMaker;
  // A readiness is a word by nature; that somebody no longer is ready, or what another says of him, is told as one.
  // So is it on a day when they do not talk, and nothing but the word shows it.
  const isAllThereIs = talks.is !== "yes" && !a.answer.answered;
  if (word !== undefined && (word !== owner || !isOn || isAllThereIs))
    return says.word(
      say.actor(word),
      since === undefined && wordSaid === undefined ? undefined : say.date((since ?? wordSaid)!),
      word === owner,
    );
  if (day === undefined || word !== undefined) return "";
  const isFinal = maker?.options?.some(({ id, irreversible }) => id === option && irreversible === "on");
  if (isOn && isFinal) return says.on(day, say.optionPhrase(option));
  // A day that the channels bear beside it is not said twice; and one meeting is no "since".
  if (sinceLast || talks.channels.some((one) => one.since === since || one.lastMet === since)) return "";
  return (sinceBroken ? says.sinceBroken : says.since)(day);
}

/** In one sentence what nothing on record shows; of what was shown by a word that has lapsed, since when it has not been. */
function silentPieces(n: Known): Piece[] {
  const { say, a } = n;
  const { standing: says } = say.words;
  const silent = a.statusQuo.options.filter((one) => !one.isContested && isSilent(one));
  const plain = silent.filter((one) => !one.lapsed);
  const phrase = ({ option }: OptionStanding) => clip(say.optionPhrase(option), 12);
  const day = (text: string | undefined) => (text === undefined ? undefined : say.date(text));
  // What was so once is not denied of the time before.
  // Nor of the time of a meeting on record since then in what it is read off.
  const endOf = (one: OptionStanding): string | undefined =>
    one.shownUntil ?? (one.judged ? undefined : offSince(one));
  const offSince = ({ option, since }: OptionStanding): string | undefined =>
    since ??
    (a.onRecord?.choices ?? [])
      .filter(({ changes }) => changes.some((one) => one.option === option && !one.isOn))
      .at(-1)?.to;
  const tell = (own: readonly OptionStanding[], since: string | undefined): Piece => {
    const makers = [...new Set(own.map(({ decisionMaker }) => decisionMaker))];
    const parts = makers.map((id) => ({
      name: say.decisionMaker(id),
      phrases: own.filter(({ decisionMaker }) => decisionMaker === id).map(phrase),
    }));
    return { key: `silent ${since}`, text: [says.silent(parts, day(since))], rank: 0 };
  };
  const days = [...new Set(plain.map(endOf))];
  return [
    // What came near it stands behind what it came near to.
    ...days.flatMap((since) => {
      const own = plain.filter((one) => endOf(one) === since);
      return [tell(own, since), ...nearby(n, own)];
    }),
    ...silent
      .filter(({ lapsed }) => lapsed)
      .map((one): Piece => {
        const next = nextWord(n, one);
        const name = say.decisionMaker(one.decisionMaker);
        return {
          key: `lapsed ${one.option}`,
          text: [
            next === undefined
              ? says.lapsed(
                  name,
                  phrase(one),
                  day(one.since),
                  one.since !== undefined && one.since === days.at(-1),
                )
              : says.nextWord(name, say.date(next.date!), say.text(next)),
          ],
          rank: 0,
          ...(next === undefined ? {} : { cites: [citedIn(next.sources)] }),
        };
      }),
  ];
}

/** What somebody said on the day on which an earlier word of his ended: it is what he says since, though it shows no choice. */
function nextWord({ record, stand }: Known, { decisionMaker, since }: OptionStanding) {
  const maker = stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
  const owner = maker?.actor ?? decisionMaker;
  const found = record.claims.find(
    (claim) => claim.kind === "stance" && claim.actor === owner && claim.date === since,
  );
  return found?.kind === "stance" &&
    found.says !== undefined &&
    found.says.split(/\s+/u).length <= MOST_OF_A_STEP
    ? { ...found, says: found.says }
    : undefined;
}

/**
 * Off since nothing recorded speaks of it, since a word of somebody's is no longer current, or since no rule of what
 * shows it off is met: no act is on record, and silence is none.
 */
export function isSilent({
  isOn,
  isShown,
  isShownOff,
  because,
  sinceBy,
  word,
  judged,
}: OptionStanding): boolean {
  // That somebody does not do a thing for all the author knows is no act of his.
  if (judged) return true;
  if (isShownOff && sinceBy !== "word") return false;
  return !isOn && word === undefined && (!isShown || because.length === 0 || sinceBy === "word");
}

/** For so long what came near a choice is the matter of the day. */
const DAYS_OF_A_STEP = 183;

/** Beside what nothing shows, the latest that came near it and was less. */
function nearby({ say, stand }: Known, silent: readonly OptionStanding[]): Piece[] {
  return silent.flatMap(({ option, decisionMaker, shortOf }): Piece[] => {
    const last = shortOf.at(-1);
    if (!last || stand.day - parseDate(last.date)!.last > DAYS_OF_A_STEP) return [];
    const told = clip(say.text(last), MOST_OF_A_STEP);
    return [
      {
        key: `short of ${option}`,
        text: [say.words.standing.shortOf(say.decisionMaker(decisionMaker), told, say.date(last.date))],
        rank: told.includes("…") ? 9 : 3,
        isSpare: true,
        cites: [last],
      },
    ];
  });
}

const MOST_OF_A_STEP = 20;

const MOST_DATED = 2;

/** What turned longer ago is no news; that it is so is told all the same. */
const DAYS_OF_A_TURN = 5 * 365;

export const latestTurns = inEveryDraft(({ a, stand }): ReadonlySet<string> => {
  const turned = a.statusQuo.options.filter(
    ({ option, since }) =>
      since !== undefined &&
      stand.day - parseDate(since)!.last <= DAYS_OF_A_TURN &&
      !isFirstShown(a, option, since),
  );
  turned.sort((x, y) => inOrderOfTime(y.since!, x.since!));
  return new Set(turned.slice(0, MOST_DATED).map(({ option }) => option));
});

function contested(n: Known): Piece[] {
  const { say } = n;
  const { words } = say;
  return n.a.statusQuo.options
    .filter(({ isContested }) => isContested)
    .map(({ option, decisionMaker, record, readings, shownBy, shownAt = [] }) => {
      const account =
        readings && readings.length > 0
          ? readings
              .map((reading) => words.names.clause(clip(reading, readings.length > 1 ? 10 : 20)))
              .join(" / ")
          : (words.standing.recordSays[record ?? ""] ?? words.standing.recordSays.disputed!);
      // What but one account tells is contested by nobody.
      const isOne = readings?.length === 1 && isOneAccount(n, shownBy);
      return {
        key: `contested ${option}`,
        text: [
          (isOne ? words.standing.open : words.standing.contested)(
            say.decisionMaker(decisionMaker),
            clip(say.optionPhrase(option), 12),
            account,
          ),
        ],
        cites: [at(shownBy.slice(0, MOST_SHOWING), shownAt)],
        rank: 0,
      };
    });
}

/** The first that is known of it, which says nothing of since when it has been so. */
function isFirstShown({ onRecord }: Known["a"], option: string, since: string): boolean {
  const shown = parseDate(since)!.last;
  return (onRecord?.choices ?? []).some(
    ({ kind, to, changes }) =>
      kind === "shown" && changes.some((one) => one.option === option) && parseDate(to)!.last === shown,
  );
}
