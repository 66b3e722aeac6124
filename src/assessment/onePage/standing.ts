import type { Block, Inline } from "../../page/page.ts";
import { channelsInWords } from "../answer.ts";
import { type Happening, PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { bothTakePart } from "../talks.ts";
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
  const pieces = [...options(n), ...contested(n), ...channels(n), ...atWork(n), ...lately(n), ...changed(n)];
  const { kept } = fitWords(pieces, room);
  const hidden = pieces.filter((piece) => piece.rank === 0 && !kept.includes(piece)).length;
  const more: Inline[][] = hidden > 0 ? [[words.standing.moreOptions(hidden)]] : [];
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept), ...more]) }];
}

/** One sentence a decision maker: what it does, and what it does not. The latest turns bear their date. */
function options(n: Narrator): Piece[] {
  const { say } = n;
  const { words, date } = say;
  const { options: all } = n.a.statusQuo;
  if (all.length === 0) return [{ text: [n.a.model ? "" : words.standing.noOptions], rank: 0 }];
  const dated = latestTurns(n);
  const makers = [...new Set(all.map(({ decisionMaker }) => decisionMaker))];
  const pieces = makers.flatMap((id): Piece[] => {
    const own = all.filter((one) => one.decisionMaker === id && !one.isContested && !isSilent(one));
    const phrases = [...own.filter(({ isOn }) => isOn), ...own.filter(({ isOn }) => !isOn)].map(
      ({ option, isOn, since, sinceBy }) =>
        clip(say.optionPhrase(option, isOn), 12) +
        (since !== undefined && dated.has(option)
          ? sinceBy === "word"
            ? words.standing.sinceWord(date(since))
            : words.standing.since(date(since))
          : ""),
    );
    return phrases.length === 0
      ? []
      : [{ text: [words.names.sentence(words.standing.party(say.decisionMaker(id), phrases))], rank: 0 }];
  });
  const silent = makers.flatMap((id): [string, string[]][] => {
    const own = all.filter((one) => one.decisionMaker === id && !one.isContested && isSilent(one));
    return own.length === 0
      ? []
      : [[say.decisionMaker(id), own.map(({ option }) => clip(say.optionPhrase(option), 12))]];
  });
  return silent.length === 0 ? pieces : [...pieces, { text: [words.standing.silent(silent)], rank: 0 }];
}

/** Off since nothing recorded speaks of it, or since a word of somebody's is no longer current: no act is on record. */
function isSilent({ isOn, because, sinceBy }: Narrator["a"]["statusQuo"]["options"][number]): boolean {
  return !isOn && (because.length === 0 || sinceBy === "word");
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
        readings && readings.length > 1
          ? readings.map((reading) => words.author(words.names.clause(clip(reading, 10)))).join(" / ")
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
  return told.length > 0 ? [{ text: [n.say.words.standing.channels(told)], rank: 1 }] : [];
}

const MOST_FORMATS = 4;

function atWork({ say, stand }: Narrator): Piece[] {
  const { words } = say;
  const [one, two] = stand.record.meta.parties;
  if (stand.record.formats.length === 0) return [];
  const works = stand.record.formats.flatMap((format) => {
    const answer = bothTakePart(stand.record, format, stand.day, one!, two!);
    const name = clip(say.format(format.id), 6);
    return answer === "yes" ? [name] : answer === "partly" ? [words.standing.inPart(name)] : [];
  });
  const shown = works.slice(0, MOST_FORMATS);
  const rest = works.length - shown.length;
  const text =
    works.length === 0
      ? words.standing.nothingAtWork
      : words.standing.atWork(rest > 0 ? [...shown, words.standing.more(rest)] : shown);
  return [{ text: [text], rank: 3 }];
}

function lately(n: Narrator): Piece[] {
  const { words, date } = n.say;
  const last = n.a.lately.at(-1);
  if (!last) return [];
  const text = words.standing.lately(date(last.date), clip(last.says, 18));
  return [{ text: [text], rank: 2, sources: last.sources }];
}

function breaksInWords({ say }: Narrator, breaks: readonly Happening[]): string {
  const { changed: says } = say.words;
  const days = breaks.map(({ date }) => say.date(date));
  return days.length <= 2 ? says.breaks(days) : says.moreBreaks(days.length, days.at(-1)!);
}

function changed(n: Narrator): Piece[] {
  const { say, a, stand } = n;
  const { words, date } = say;
  const { changed: says } = words;
  const since = a.changedSince;
  if (!since) return [];
  const { facts, priorities, answer } = since;
  const day = date(since.since);
  const { headline } = answer.before;
  const label = since.of === "asked" ? says.asked(day, headline) : says.label(day, headline);
  // What cannot be taken back, or is force, is told before the rest.
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const byGravity = [...facts.options].sort(
    (x, y) => Number(grave.has(y.option)) - Number(grave.has(x.option)),
  );
  const turned = byGravity.map(({ option, decisionMaker, isOn }) =>
    says.now(say.decisionMaker(decisionMaker), clip(say.optionPhrase(option, isOn), 10)),
  );
  const tell = (most: number, withBreaks: boolean, withThrough = true) => {
    const told = [
      ...(withBreaks && facts.breaks.length > 0 ? [breaksInWords(n, facts.breaks)] : []),
      ...(turned.length > 0
        ? turned.slice(0, most)
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
  const tries = [4, 3, 2, 1].flatMap((most) => [tell(most, true), tell(most, true, false)]);
  const text = [...tries, tell(0, true, false)].find((one) => countWords([one]) <= MOST_OF_CHANGES);
  return [{ text: [text ?? tell(0, true, false)], rank: 1 }];
}

const MOST_OF_CHANGES = 26;
