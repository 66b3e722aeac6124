import type { Block, Inline } from "../../page/page.ts";
import type { Format } from "../../record/index.ts";
import { channelsInWords } from "../answer.ts";
import { type Happening, PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { bothTakePart, TALKING_KINDS } from "../talks.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";
import { judgementTellsChannels } from "./judgement.ts";

/** All that defines where things stand, on and off; what works; what happened lately; what changed since. */
export function standing(n: Narrator): Block[] {
  const { words, date } = n.say;
  // Where the record ended long before the day, the present tense that follows is that of its end.
  const label: Inline = {
    strong: `${n.a.recordEnds === undefined ? words.standing.label : words.standing.labelThen(date(n.a.recordEnds))}.`,
  };
  const room = PAGE_BLOCKS.standing - countWords([label]);
  const same = [...contested(n), ...channels(n), ...atWork(n), ...lately(n)];
  const tell = (how: (typeof SHORTER)[number]) => {
    const all = [...options(n, how.near), ...same, ...changed(n, how.changes)];
    return { pieces: all, kept: fitWords(all, room).kept };
  };
  const isWhole = ({ pieces, kept }: ReturnType<typeof tell>) =>
    pieces.every((piece) => piece.rank > 1 || kept.includes(piece));
  // All of the first two ranks is to stand, so it is told more shortly until it does.
  let told = tell(SHORTER[0]!);
  for (const how of SHORTER.slice(1)) {
    if (isWhole(told)) break;
    told = tell(how);
  }
  const { pieces, kept } = told;
  const hidden = pieces.filter((piece) => piece.rank === 0 && !kept.includes(piece)).length;
  const more: Inline[][] = hidden > 0 ? [[words.standing.moreOptions(hidden)]] : [];
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept), ...more]) }];
}

/** How many words of what comes near an option are told, and of which; 0: of none. */
type Near = { words: number; ofForce: boolean };

/** How what changed is told: in so many words at most, without the earlier headline. */
type Changes = { words: number; isShort: boolean };

const SHORTER: readonly { near: Near; changes: Changes }[] = [
  { near: { words: 20, ofForce: false }, changes: { words: 26, isShort: false } },
  { near: { words: 12, ofForce: false }, changes: { words: 26, isShort: false } },
  { near: { words: 12, ofForce: true }, changes: { words: 26, isShort: false } },
  { near: { words: 12, ofForce: true }, changes: { words: 22, isShort: true } },
  { near: { words: 12, ofForce: true }, changes: { words: 15, isShort: true } },
  { near: { words: 12, ofForce: true }, changes: { words: 0, isShort: true } },
  { near: { words: 0, ofForce: true }, changes: { words: 15, isShort: true } },
];

/** One sentence a decision maker: what it does, and what it does not. The latest turns bear their date. */
function options(n: Narrator, near: Near): Piece[] {
  const { say } = n;
  const { words, date } = say;
  const { options: all } = n.a.statusQuo;
  if (all.length === 0) return [{ text: [n.a.model ? "" : words.standing.noOptions], rank: 0 }];
  const dated = latestTurns(n);
  const makers = [...new Set(all.map(({ decisionMaker }) => decisionMaker))];
  const pieces = makers.flatMap((id): Piece[] => {
    const own = all.filter((one) => one.decisionMaker === id && !one.isContested && !isSilent(one));
    const phrases = [...own.filter(({ isOn }) => isOn), ...own.filter(({ isOn }) => !isOn)].map(
      ({ option, isOn, since, sinceBy, sinceBroken }) =>
        clip(say.optionPhrase(option, isOn), 12) +
        (since === undefined || !dated.has(option)
          ? ""
          : sinceBroken
            ? words.standing.sinceBroken(date(since))
            : sinceBy === "word"
              ? words.standing.sinceWord(date(since))
              : words.standing.since(date(since))),
    );
    return phrases.length === 0
      ? []
      : [{ text: [words.names.sentence(words.standing.party(say.decisionMaker(id), phrases))], rank: 0 }];
  });
  const silent = all.filter((one) => !one.isContested && isSilent(one));
  if (silent.length === 0) return pieces;
  return [...pieces, silentPiece(n, silent, near)];
}

type OptionStanding = Narrator["a"]["statusQuo"]["options"][number];

/** In one sentence what nothing recorded shows; beside it, where there is room, the latest that comes near it. */
function silentPiece(
  { say, stand }: Narrator,
  silent: readonly OptionStanding[],
  { words: most, ofForce }: Near,
): Piece {
  const { words, date } = say;
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const near = (one: OptionStanding) =>
    most === 0 || (ofForce && !grave.has(one.option)) ? undefined : one.shortOf.at(-1);
  // What has nothing near it stands together by its owner; then what has, each with its own.
  const makers = [...new Set(silent.map(({ decisionMaker }) => decisionMaker))];
  const told = makers.flatMap((id) => {
    const own = silent.filter(({ decisionMaker }) => decisionMaker === id);
    const plain = own.filter((one) => near(one) === undefined);
    const groups = [...(plain.length > 0 ? [plain] : []), ...own.filter(near).map((one) => [one])];
    return groups.map((group) => {
      const event = near(group[0]!);
      return {
        name: say.decisionMaker(id),
        phrases: group.map(({ option }) => clip(say.optionPhrase(option), 12)),
        ...(event ? { near: [date(event.date), clip(event.says, most)] as const } : {}),
      };
    });
  });
  const cites = silent.flatMap((one) => near(one) ?? []);
  return { text: [words.standing.silent(told)], rank: 0, cites };
}

/**
 * Off since nothing recorded speaks of it, since a word of somebody's is no longer current, or since no rule of what
 * shows it off is met: no act is on record, and silence is none.
 */
function isSilent({ isOn, isShown, because, sinceBy }: OptionStanding): boolean {
  return !isOn && (!isShown || because.length === 0 || sinceBy === "word");
}

const MOST_DATED = 3;

function latestTurns({ a }: Narrator): Set<string> {
  const turned = a.statusQuo.options.filter(({ since }) => since !== undefined);
  turned.sort((x, y) => (x.since! < y.since! ? 1 : -1));
  return new Set(turned.slice(0, MOST_DATED).map(({ option }) => option));
}

function contested(n: Narrator): Piece[] {
  const { say } = n;
  const { words } = say;
  return n.a.statusQuo.options
    .filter(({ isContested }) => isContested)
    .map(({ option, decisionMaker, record, readings }) => {
      const account =
        readings && readings.length > 0
          ? readings
              .map((reading) =>
                words.author(words.names.clause(clip(reading, readings.length > 1 ? 10 : 20))),
              )
              .join(" / ")
          : (words.standing.recordSays[record ?? ""] ?? words.standing.recordSays.disputed!);
      return {
        text: [
          words.standing.contested(
            say.decisionMaker(decisionMaker),
            clip(say.optionPhrase(option), 12),
            account,
          ),
        ],
        rank: 0,
      };
    });
}

/** Where they do not talk, over what they might; the judgement names what they do talk over. */
function channels(n: Narrator): Piece[] {
  const { talksToday } = n.a.answer;
  const told = judgementTellsChannels(n) ? [] : channelsInWords(n.say, talksToday);
  return told.length > 0
    ? [{ text: [n.say.words.standing.channels(told)], rank: talksToday.is === "yes" ? 1 : 2 }]
    : [];
}

const MOST_FORMATS = 4;

function atWork({ say, stand }: Narrator): Piece[] {
  const { words } = say;
  const [one, two] = stand.record.meta.parties;
  if (stand.record.formats.length === 0) return [];
  // Where people talk comes first, and what is between the two alone before what has many.
  const order = (format: Format) =>
    Number(!TALKING_KINDS.has(format.kind.toLowerCase())) * 2 + Number(format.mode !== "bilateral");
  const formats = [...stand.record.formats].sort((a, b) => order(a) - order(b));
  const works = formats.flatMap((format) => {
    const answer = bothTakePart(stand.record, format, stand.day, one!, two!);
    const name = clip(say.format(format.id), 6);
    return answer === "yes" ? [name] : answer === "partly" ? [words.standing.inPart(name)] : [];
  });
  const shown = works.slice(0, MOST_FORMATS);
  const rest = works.length - shown.length;
  const text =
    works.length === 0
      ? words.standing.nothingAtWork
      : words.standing.atWork(rest > 0 ? [...shown, words.standing.more] : shown);
  return [{ text: [text], rank: 4 }];
}

/** The weightiest of what happened of late, in order of time. */
function lately({ a, say }: Narrator): Piece[] {
  const { words, date } = say;
  if (a.lately.length === 0) return [];
  const weightiest = [...a.lately].sort((x, y) => y.weight - x.weight || (x.date < y.date ? 1 : -1));
  const tell = (n: number, most: number): Piece => {
    const shown = a.lately.filter((one) => weightiest.indexOf(one) < n);
    return {
      text: [words.standing.lately(shown.map(({ date: day, says }) => [date(day), clip(says, most)]))],
      rank: 3,
      cites: shown,
    };
  };
  const tries = [3, 2].flatMap((n) => [tell(n, 40), tell(n, 28), tell(n, 20)]);
  return [tries.find(({ text }) => countWords(text) <= MOST_OF_LATELY) ?? tell(1, 20)];
}

const MOST_OF_LATELY = 64;

function breaksInWords({ say }: Narrator, breaks: readonly Happening[]): string {
  const { changed: says } = say.words;
  const days = breaks.map(({ date }) => say.date(date));
  return days.length <= 2 ? says.breaks(days) : says.moreBreaks(days.length, days.at(-1)!);
}

function changed(n: Narrator, { words: most, isShort }: Changes): Piece[] {
  const { say, a, stand } = n;
  const { words, date } = say;
  const { changed: says } = words;
  const since = a.changedSince;
  if (!since) return [];
  const { facts, priorities, answer } = since;
  const day = date(since.since);
  const { headline } = answer.before;
  const isAsked = since.of === "asked";
  const label = isShort
    ? (isAsked ? says.askedShort : says.labelShort)(day)
    : (isAsked ? says.asked : says.label)(day, headline);
  // What cannot be taken back, or is force, is told before the rest.
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const byGravity = [...facts.options].sort(
    (x, y) => Number(grave.has(y.option)) - Number(grave.has(x.option)),
  );
  const turned = byGravity.map(({ option, decisionMaker, isOn }) =>
    says.now(say.decisionMaker(decisionMaker), clip(say.optionPhrase(option, isOn), 10)),
  );
  const tell = (turns: number, withBreaks: boolean, withThrough = true) => {
    const told = [
      ...(withBreaks && facts.breaks.length > 0 ? [breaksInWords(n, facts.breaks)] : []),
      ...(turned.length > 0
        ? turned.slice(0, turns)
        : priorities.model || priorities.lists.length > 0
          ? []
          : [says.noFacts]),
      ...(priorities.model ? [says.model] : []),
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
        ? [says.same]
        : withThrough && answer.through.length > 0
          ? [says.throughWhat(answer.through.map((one) => says.through[one]!))]
          : []),
    ];
    return words.names.sentence(`${label}: ${told.join("; ")}`);
  };
  const tries = [4, 3, 2, 1].flatMap((turns) => [tell(turns, true), tell(turns, true, false)]);
  const text = [...tries, tell(0, true, false)].find((one) => countWords([one]) <= most);
  return [{ text: [text ?? tell(0, true, false)], rank: 1 }];
}
