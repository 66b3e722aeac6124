import type { Block, Inline } from "../../page/page.ts";
import { channelsInWords } from "../answer.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { bothTakePart } from "../talks.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

/** All that defines where things stand, on and off; what works; what happened lately; what changed since. */
export function standing(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.standing.label}.` };
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
  return makers.map((id) => {
    const own = all.filter(({ decisionMaker }) => decisionMaker === id);
    const phrases = [...own.filter(({ isOn }) => isOn), ...own.filter(({ isOn }) => !isOn)].map(
      ({ option, isOn, since }) =>
        clip(say.optionPhrase(option, isOn), 12) +
        (since !== undefined && dated.has(option) ? words.standing.since(date(since)) : ""),
    );
    return { text: [words.names.sentence(words.standing.party(say.decisionMaker(id), phrases))], rank: 0 };
  });
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
          ? readings.map((reading) => words.names.clause(clip(reading, 10))).join(" / ")
          : (words.standing.recordSays[record ?? ""] ?? words.standing.recordSays.disputed!);
      return {
        text: [
          words.standing.contested(
            say.decisionMaker(decisionMaker),
            clip(say.optionPhrase(option), 12),
            account,
          ),
        ],
        rank: 1,
      };
    });
}

/** By which formats talks are read off the record; where they talk, the judgement names them. */
function channels(n: Narrator): Piece[] {
  const { talksToday } = n.a.answer;
  const told = talksToday.is === "yes" ? [] : channelsInWords(n.say, talksToday);
  return told.length > 0 ? [{ text: [n.say.words.standing.channels(told)], rank: 2 }] : [];
}

const MOST_FORMATS = 4;

function atWork({ say, stand }: Narrator): Piece[] {
  const { words } = say;
  const [one, two] = stand.record.meta.parties;
  if (stand.record.formats.length === 0) return [];
  const works = stand.record.formats.flatMap((format) => {
    const answer = bothTakePart(stand.record, format, stand.day, one!, two!);
    const name = clip(format.abbreviation ?? format.name, 6);
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
  const ends =
    n.a.recordEnds === undefined
      ? []
      : [{ text: [words.standing.recordEnds(date(n.a.recordEnds))], rank: 3 }];
  const last = n.a.lately.at(-1);
  if (!last) return ends;
  const text = words.standing.lately(date(last.date), clip(last.says, 18));
  return [{ text: [text], rank: 4, sources: last.sources }, ...ends];
}

function changed({ say, a, stand }: Narrator): Piece[] {
  const { words, date } = say;
  const { changed: says } = words;
  const since = a.changedSince;
  if (!since) return [];
  const { facts, priorities, answer } = since;
  const day = date(since.since);
  const label = since.of === "asked" ? says.asked(day) : says.label(day);
  // What cannot be taken back, or is force, is told before the rest.
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const byGravity = [...facts.options].sort(
    (x, y) => Number(grave.has(y.option)) - Number(grave.has(x.option)),
  );
  const turned = byGravity.map(({ option, decisionMaker, isOn }) =>
    says.now(say.decisionMaker(decisionMaker), clip(say.optionPhrase(option, isOn), 10)),
  );
  const tell = (most: number, withBreaks: boolean) => {
    const told = [
      ...(withBreaks && facts.breaks.length > 0 ? [says.breaks(facts.breaks.length)] : []),
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
        : [
            `${says.was(answer.before.headline)}${answer.through.length > 0 ? `, ${says.throughWhat(answer.through.map((one) => says.through[one]!))}` : ""}`,
          ]),
    ];
    return `${label}: ${told.join("; ")}.`;
  };
  const tries = [tell(4, true), tell(3, true), tell(2, true), tell(1, true), tell(0, true)];
  const text = tries.find((one) => countWords([one]) <= 34) ?? tries.at(-1)!;
  return [{ text: [text], rank: 1 }];
}
