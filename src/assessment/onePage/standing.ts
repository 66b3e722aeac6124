import type { Block, Inline } from "../../page/page.ts";
import { citedIn, type Format } from "../../record/index.ts";
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
  // A label alone says nothing; what is told above is then told here with its works.
  if (pieces.length === 0) {
    const again = atWork(n, true);
    return again.length === 0 ? [] : [{ kind: "paragraph", text: joined([[label], ...written(n, again)]) }];
  }
  const hidden = pieces.filter((piece) => piece.rank === 0 && !kept.includes(piece)).length;
  const more: Inline[][] = hidden > 0 ? [[words.standing.moreOptions(hidden)]] : [];
  return [{ kind: "paragraph", text: joined([[label], ...written(n, kept), ...more]) }];
}

/** How many words are told of what comes near an option, and of which; 0: of none. */
type Near = { words: number; ofForce: boolean };

/** How what changed is told: in so many words at most, each break in so many, without the earlier headline. */
type Changes = { words: number; ofABreak: number; isShort: boolean };

const SHORTER: readonly { near: Near; changes: Changes }[] = [
  { near: { words: 20, ofForce: false }, changes: { words: 44, ofABreak: 12, isShort: false } },
  { near: { words: 20, ofForce: true }, changes: { words: 44, ofABreak: 12, isShort: false } },
  { near: { words: 14, ofForce: true }, changes: { words: 44, ofABreak: 12, isShort: true } },
  { near: { words: 14, ofForce: true }, changes: { words: 32, ofABreak: 12, isShort: true } },
  { near: { words: 14, ofForce: true }, changes: { words: 24, ofABreak: 12, isShort: true } },
  { near: { words: 14, ofForce: true }, changes: { words: 19, ofABreak: 10, isShort: true } },
  { near: { words: 14, ofForce: true }, changes: { words: 14, ofABreak: 10, isShort: true } },
  { near: { words: 14, ofForce: true }, changes: { words: 0, ofABreak: 0, isShort: true } },
  { near: { words: 0, ofForce: true }, changes: { words: 15, ofABreak: 8, isShort: true } },
];

/** One sentence a decision maker: what it does, and what it does not. The latest turns bear their date. */
function options(n: Narrator, near: Near): Piece[] {
  const { say } = n;
  const { words } = say;
  const { options: all } = n.a.statusQuo;
  if (all.length === 0) return [];
  const dated = latestTurns(n);
  const makers = [...new Set(all.map(({ decisionMaker }) => decisionMaker))];
  const pieces = makers.flatMap((id): Piece[] => {
    const own = all.filter((one) => one.decisionMaker === id && !one.isContested && !isSilent(one));
    const phrases = [...own.filter(({ isOn }) => isOn), ...own.filter(({ isOn }) => !isOn)].map(
      (one) => clip(say.optionPhrase(one.option, one.isOn), 12) + sinceInWords(n, one, dated),
    );
    return phrases.length === 0
      ? []
      : [{ text: [words.names.sentence(words.standing.party(say.decisionMaker(id), phrases))], rank: 0 }];
  });
  const nears = nearPieces(n, near);
  return [
    ...pieces,
    ...silentPieces(
      n,
      nears.map(({ option }) => option),
    ),
    ...nears,
  ];
}

type OptionStanding = Narrator["a"]["statusQuo"]["options"][number];

/** Since when, or on whose word; an act that cannot be taken back bears the day on which it was done. */
function sinceInWords({ say, stand }: Narrator, one: OptionStanding, dated: ReadonlySet<string>): string {
  const { standing: says } = say.words;
  const { option, isOn, since, sinceBroken, word, decisionMaker } = one;
  const day = since === undefined || !dated.has(option) ? undefined : say.date(since);
  const maker = stand.main?.file.decisionMakers.find(({ id }) => id === decisionMaker);
  const owner = maker?.actor ?? decisionMaker;
  // A readiness is a word by nature; that somebody no longer is ready, or what another says of him, is told as one.
  if (word !== undefined && (word !== owner || !isOn))
    return says.word(say.actor(word), since === undefined ? undefined : say.date(since), word === owner);
  if (day === undefined || word !== undefined) return "";
  const isFinal = maker?.options?.some(({ id, irreversible }) => id === option && irreversible === "on");
  if (isOn && isFinal) return says.on(day);
  return (sinceBroken ? says.sinceBroken : says.since)(day);
}

/** In one sentence what nothing on record shows, but for what is `told` by what comes near it; of what was shown by a word that has lapsed, since when it has not been. */
function silentPieces({ say, a }: Narrator, told: readonly string[]): Piece[] {
  const { standing: says } = say.words;
  const silent = a.statusQuo.options.filter(
    (one) => !one.isContested && isSilent(one) && !told.includes(one.option),
  );
  const lapsed = silent.filter((one) => one.lapsed);
  const plain = silent.filter((one) => !one.lapsed);
  // What was so once is not denied of the time before.
  const endOf = ({ option, since }: OptionStanding): string | undefined =>
    since ??
    (a.onRecord?.choices ?? [])
      .filter(({ changes }) => changes.some((one) => one.option === option && !one.isOn))
      .at(-1)?.to;
  const days = [...new Set(plain.map(endOf))];
  return [
    ...days.map((since): Piece => {
      const own = plain.filter((one) => endOf(one) === since);
      const makers = [...new Set(own.map(({ decisionMaker }) => decisionMaker))];
      const parts = makers.map((id) => ({
        name: say.decisionMaker(id),
        phrases: own
          .filter(({ decisionMaker }) => decisionMaker === id)
          .map(({ option }) => clip(say.optionPhrase(option), 12)),
      }));
      return { text: [says.silent(parts, since === undefined ? undefined : say.date(since))], rank: 0 };
    }),
    ...lapsed.map(
      ({ option, decisionMaker, since }): Piece => ({
        text: [
          says.lapsed(
            say.decisionMaker(decisionMaker),
            clip(say.optionPhrase(option), 12),
            since === undefined ? undefined : say.date(since),
          ),
        ],
        rank: 0,
      }),
    ),
  ];
}

/** The latest that comes near an option that is off and is not counted as it: of force always, of others where there is room. */
function nearPieces(
  { say, a, stand }: Narrator,
  { words: most, ofForce }: Near,
): (Piece & { option: string })[] {
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  return a.statusQuo.options.flatMap((one): (Piece & { option: string })[] => {
    const event = one.shortOf.at(-1);
    if (
      one.isOn ||
      one.isContested ||
      !isSilent(one) ||
      !event ||
      most === 0 ||
      (ofForce && !grave.has(one.option))
    )
      return [];
    const phrase = clip(say.optionPhrase(one.option), 12);
    return [
      {
        text: [
          say.words.standing.below(
            say.decisionMaker(one.decisionMaker),
            phrase,
            say.date(event.date),
            clip(say.text(event), most),
          ),
        ],
        option: one.option,
        rank: grave.has(one.option) ? 0 : 2,
        cites: [event],
      },
    ];
  });
}

/**
 * Off since nothing recorded speaks of it, since a word of somebody's is no longer current, or since no rule of what
 * shows it off is met: no act is on record, and silence is none.
 */
function isSilent({ isOn, isShown, because, sinceBy, word }: OptionStanding): boolean {
  return !isOn && word === undefined && (!isShown || because.length === 0 || sinceBy === "word");
}

const MOST_DATED = 2;

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
              .map((reading) => words.names.clause(clip(reading, readings.length > 1 ? 10 : 20)))
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
  // What an option says of a channel with the same day is not said of it again.
  const dated = latestTurns(n);
  const days = n.a.statusQuo.options.flatMap(({ option, since }) => (dated.has(option) ? (since ?? []) : []));
  const channels = talksToday.channels.filter(
    ({ since, operates }) => operates !== "no" || since === undefined || !days.includes(since),
  );
  const told = judgementTellsChannels(n) ? [] : channelsInWords(n.say, { ...talksToday, channels });
  return told.length > 0 ? [{ text: [n.say.words.standing.channels(told)], rank: 1 }] : [];
}

const MOST_FORMATS = 4;
/** Where no choices are told there is room for more. */
const MOST_FORMATS_ALONE = 6;

/** What is still in force, but for what is told beside it as a channel they do or do not talk over, unless that is `all` there is. */
function atWork({ say, stand, a }: Narrator, all = false): Piece[] {
  const { words } = say;
  const [one, two] = stand.record.meta.parties;
  if (stand.record.formats.length === 0) return [];
  // Where people talk comes first, and what is between the two alone before what has many.
  const order = (format: Format) =>
    Number(!TALKING_KINDS.has(format.kind.toLowerCase())) * 2 + Number(format.mode !== "bilateral");
  const told = new Set(a.answer.talksToday.channels.map(({ format }) => format));
  const formats = [...stand.record.formats].sort((a, b) => order(a) - order(b));
  let isAny = false;
  const works = formats.flatMap((format) => {
    const answer = bothTakePart(stand.record, format, stand.day, one!, two!);
    const name = clip(say.format(format.id), 9);
    if (answer !== "yes" && answer !== "partly") return [];
    isAny = true;
    return told.has(format.id) && !all ? [] : [answer === "yes" ? name : words.standing.inPart(name)];
  });
  if (isAny && works.length === 0) return [];
  const shown = works.slice(0, a.statusQuo.options.length > 0 ? MOST_FORMATS : MOST_FORMATS_ALONE);
  const rest = works.length - shown.length;
  const text =
    works.length === 0
      ? words.standing.nothingAtWork
      : words.standing.atWork(rest > 0 ? [...shown, words.standing.more] : shown);
  const cites = all ? formats.flatMap(({ phases }) => phases.map(({ sources }) => citedIn(sources))) : [];
  return [{ text: [text], rank: 4, cites: cites.slice(0, MOST_WORKS) }];
}

/** Works of what is in force that one note names. */
const MOST_WORKS = 4;

/** The weightiest of what happened of late, in order of time. */
function lately({ a, say }: Narrator): Piece[] {
  const { words, date } = say;
  // What is told as a break since the last judgement is not told again.
  const breaks = new Set(a.changedSince?.facts.breaks.map(({ id }) => id));
  const recent = a.lately.filter(({ id }) => !breaks.has(id));
  if (recent.length === 0) return [];
  const weightiest = [...recent].sort((x, y) => y.weight - x.weight || (x.date < y.date ? 1 : -1));
  const tell = (n: number, most: number): Piece => {
    const shown = recent.filter((one) => weightiest.indexOf(one) < n);
    return {
      text: [words.standing.lately(shown.map((one) => [date(one.date), clip(say.text(one), most)]))],
      rank: 2,
      cites: shown,
    };
  };
  const tries = [3, 2].flatMap((n) => [tell(n, 40), tell(n, 28), tell(n, 20)]);
  return [tries.find(({ text }) => countWords(text) <= MOST_OF_LATELY) ?? tell(1, 20)];
}

const MOST_OF_LATELY = 64;

/** Each break by what it was, as many as there is room for, the last ones first; the rest in number. */
function breaksInWords({ say }: Narrator, breaks: readonly Happening[], shown: number, most: number): string {
  const { changed: says } = say.words;
  const told = breaks.slice(Math.max(0, breaks.length - shown));
  const rest = breaks.length - told.length;
  return says.breaks(
    told.map((one) => [say.date(one.date), clip(say.text(one), most)]),
    rest,
  );
}

function changed(n: Narrator, { words: most, ofABreak, isShort }: Changes): Piece[] {
  const { say, a, stand } = n;
  const { words, date } = say;
  const { changed: says } = words;
  const since = a.changedSince;
  if (!since) return [];
  const { priorities, answer } = since;
  // The judgement names the break since which priorities no longer speak.
  const [told] = a.answer.why === "stale" ? stand.stale : [];
  const isTold = ({ date: on, says: what }: Happening) => told?.date === on && told.says === what;
  const facts = { ...since.facts, breaks: since.facts.breaks.filter((one) => !isTold(one)) };
  const day = date(since.since);
  const { headline } = answer.before;
  const isAsked = since.of === "asked";
  const label = isShort
    ? (isAsked || most < 20 ? says.askedShort : says.labelShort)(day)
    : (isAsked ? says.asked : says.label)(day, headline);
  // What cannot be taken back, or is force, is told before the rest.
  const grave = new Set(stand.main ? graveOptions(stand.main) : []);
  const byGravity = [...facts.options].sort(
    (x, y) => Number(grave.has(y.option)) - Number(grave.has(x.option)),
  );
  // That a body fell silent is no act of those who met in it.
  const silent = new Set(a.statusQuo.options.filter(isSilent).map(({ option }) => option));
  const acts = byGravity.filter(({ option }) => !silent.has(option));
  const turned = acts.map(({ option, decisionMaker, isOn }) =>
    says.now(say.decisionMaker(decisionMaker), clip(say.optionPhrase(option, isOn), 10)),
  );
  const tell = (turns: number, shown: number, withThrough = true) => {
    const clauses = [
      ...(facts.breaks.length > 0 ? [breaksInWords(n, facts.breaks, shown, ofABreak)] : []),
      ...(turned.length > 0
        ? turned.slice(0, turns)
        : priorities.model || priorities.lists.length > 0 || facts.options.length > 0
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
        ? [says.same]
        : withThrough && answer.through.length > 0
          ? [says.throughWhat(answer.through.map((one) => says.through[one]!))]
          : []),
    ];
    return clauses.length === 0
      ? ""
      : words.names.sentence(`${label}: ${words.names.afterColon(clauses.join("; "))}`);
  };
  const turns = [4, 3, 2, 1].filter((count) => count === 1 || count <= turned.length);
  const tries = [3, 2, 1].flatMap((shown) =>
    turns.flatMap((count) => [tell(count, shown), tell(count, shown, false)]),
  );
  const text = [...tries, tell(0, 1, false), tell(0, 0, false)].find((one) => countWords([one]) <= most);
  const said = text ?? tell(0, 0, false);
  return said === "" ? [] : [{ text: [said], rank: a.answer.answered ? 1 : 3 }];
}
