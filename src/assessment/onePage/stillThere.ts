import { axesFor, type Cited, citedIn, type Format, parseDate } from "../../record/index.ts";
import { kindOfFormat } from "../../record/lexicon/formats.ts";
import { inEveryDraft, type Known, type Narrator } from "../sections/narrator.ts";
import { bothTakePart, mayMeetIn } from "../talks.ts";
import { channelsInWords, lastMetIn, metOnce, openChannel } from "../talksInWords.ts";
import { clip, countWords, fitting, type Piece } from "./fit.ts";
import { judgementTellsChannels } from "./judgement.ts";
import { againstAnswer } from "./stood.ts";

/** Where they do not talk, over what they might; the judgement names what they do talk over. */
export function channels(n: Narrator): Piece[] {
  const { talksToday } = n.a.answer;
  const isInHeadline =
    !n.a.answer.answered && n.a.recordEnds === undefined && metOnce(talksToday) !== undefined;
  // Nor is the day of their last meeting told again where the judgement gives it.
  const headed = n.a.recordEnds === undefined ? openChannel(talksToday)?.lastMet : lastMetIn(talksToday);
  const stood = n.a.answer.answered ? againstAnswer(n)?.rests : undefined;
  const given = stood
    ? stood
    : talksToday.is === "yes" && headed !== undefined
      ? talksToday.channels.find(({ lastMet }) => lastMet === headed)
      : undefined;
  const all = judgementTellsChannels(n) ? [] : channelsInWords(n.say, talksToday, true, given);
  const told = isInHeadline ? all.slice(1) : all;
  // A second is told where there is room beside what happened of late.
  return told.map(
    (one, i): Piece => ({
      key: `channel ${i}`,
      text: [n.say.words.standing.channels([one])],
      // That they met is told with what happened of late, and before a house of one of them what befell it.
      ...(given !== undefined && talksToday.is === "no"
        ? { rank: 1.3, isSpare: true }
        : { rank: i > 0 ? 1.1 : talksToday.is === "yes" ? 1.1 : 1 }),
    }),
  );
}

/** Whether both are still parties to what has been agreed, though nothing of it is at work. */
function isAgreed({ record, day }: Known["stand"], format: Format, parties: readonly string[]): boolean {
  return parties
    .map((party) => axesFor(record, format, day, party))
    .every(({ exists, takesPart }) => exists === "yes" && takesPart === "yes");
}

/** Whether, where they hold no talks, something between the two alone works in which people are in touch. */
export const isLineOpen = inEveryDraft(({ stand, a }): boolean => {
  const [one, two] = stand.record.meta.parties;
  return (
    a.answer.talksToday.is === "no" &&
    a.statusQuo.options.length > 0 &&
    stand.record.formats.some(
      (format) =>
        format.mode === "bilateral" &&
        mayMeetIn(stand.record, format, stand.day) &&
        bothTakePart(stand.record, format, stand.day, one!, two!) === "yes",
    )
  );
});

/** Agreements that one of the two has left while the other is still party to them. */
export const outside = inEveryDraft(({ say, stand }): Piece[] => {
  const { record, day } = stand;
  const { parties } = record.meta;
  return record.formats.flatMap((format): Piece[] => {
    if (kindOfFormat(format.kind) !== "text") return [];
    const isIn = (party: string) => axesFor(record, format, day, party);
    const [gone, ...others] = parties.filter((party) => isIn(party).takesPart === "no");
    if (gone === undefined || others.length > 0 || isIn(gone).exists !== "yes") return [];
    const left = format.phases
      .filter(
        ({ axis, party, status, date }) =>
          axis === "participation" &&
          party === gone &&
          status === "ended" &&
          (parseDate(date)?.last ?? Number.POSITIVE_INFINITY) <= day,
      )
      .at(-1);
    if (!left) return [];
    // What the other side did to it since is told beside it.
    const answer = format.phases.find(
      ({ axis, party, status, date }) =>
        axis !== "existence" &&
        status === "suspended" &&
        party !== gone &&
        parties.includes(party ?? "") &&
        (parseDate(date)?.first ?? 0) >= parseDate(left.date)!.first &&
        (parseDate(date)?.last ?? Number.POSITIVE_INFINITY) <= day,
    );
    const { outside: one, outsideBoth: both, outsideWith: beside } = say.words.standing;
    const told = [say.actor(gone), say.format(format.id), say.date(left.date)] as const;
    const sentence = () => {
      if (!answer) return one(...told);
      // Where accounts differ on when, or whether, it took effect, the record's own words say what was done.
      return answer.readings !== undefined && answer.says !== undefined
        ? beside(...told, say.text({ says: answer.says, saysIn: answer.saysIn }), say.date(answer.date))
        : both(...told, [say.actor(answer.party!)], say.date(answer.date));
    };
    return [
      {
        key: `outside ${format.id}`,
        text: [sentence()],
        rank: 1.05,
        cites: [citedIn(left.sources), ...(answer ? [citedIn(answer.sources)] : [])],
      },
    ];
  });
});

/** What was set up on the last day of the record was agreed then, and did not work yet. */
function isOfLastDay({ a }: Known, { phases }: Format): boolean {
  return (
    a.recordEnds !== undefined &&
    phases.some(({ axis, date }) => axis === "existence" && date === a.recordEnds)
  );
}

const MOST_FORMATS = 4;
/** Behind every other: what nobody is sure of. */
const LAST = 100;
/** Where no choices are told there is room for more. */
const MOST_FORMATS_ALONE = 6;

/** What is still in force, but for what is told beside it as a channel they do or do not talk over, unless that is `all` there is. */
export function atWork(n: Narrator, all = false, room = Number.POSITIVE_INFINITY): Piece[] {
  const told = all ? works(n, true) : worksBesideChannels(n);
  if (!told) return [];
  const { tries, cites } = told;
  // As many by name as there is room for, with the words that the language needs which needs most: else what has room in one
  // is left out for another.
  const placeOf = (text: string) => String(tries.indexOf(text));
  const sizeOf = (text: string) => n.ballot.size(`still there ${all}`, placeOf(text), countWords([text]));
  const text = fitting(n, `still there ${all}`, tries, (one) => sizeOf(one) <= room)!;
  return [{ key: `still there ${placeOf(text)}`, text: [text], rank: 4, cites }];
}

const worksBesideChannels = inEveryDraft((n) => works(n, false));

/** The same with as many by name as a page may give, and with fewer; undefined where there is nothing to tell. */
function works(n: Known, all: boolean): { tries: string[]; cites: Cited[] } | undefined {
  const { say, stand, a } = n;
  const { words } = say;
  const [one, two] = stand.record.meta.parties;
  if (stand.record.formats.length === 0) return undefined;
  // What is agreed comes first, and where people talk before the houses they keep; what has many members last of its kind.
  const order = (format: Format) => {
    const kind = kindOfFormat(format.kind);
    const place =
      kind === "text" ? 0 : kind === "post" ? 2 : mayMeetIn(stand.record, format, stand.day) ? 1 : 3;
    return place * 2 + Number((format.participants?.length ?? 0) > 2);
  };
  const told = new Set(a.answer.talksToday.channels.map(({ format }) => format));
  // Where they hold no talks, what has many members, or lies dormant, tells nothing of the two.
  const isLine = a.answer.talksToday.is === "no" && a.statusQuo.options.length > 0 && !all;
  const formats = stand.record.formats
    .map((format) => ({ format, place: order(format) }))
    .sort((a, b) => a.place - b.place)
    .map(({ format }) => format);
  let isAny = false;
  const found = formats.flatMap((format, i) => {
    const answer = bothTakePart(stand.record, format, stand.day, one!, two!);
    const isText = kindOfFormat(format.kind) === "text";
    const matters = isText || mayMeetIn(stand.record, format, stand.day);
    const isDormant = answer === "no" && isText && isAgreed(stand, format, [one!, two!]);
    if (answer !== "yes" && answer !== "partly" && !isDormant && (answer !== "disputed" || !matters))
      return [];
    if (
      isLine &&
      (answer !== "yes" || format.mode !== "bilateral" || !mayMeetIn(stand.record, format, stand.day))
    ) {
      isAny ||= answer === "yes" || answer === "partly";
      return [];
    }
    if (answer !== "disputed" && !isDormant) isAny = true;
    const how = isDormant
      ? ("dormant" as const)
      : answer === "disputed"
        ? ("contested" as const)
        : answer === "partly"
          ? ("inPart" as const)
          : isText || isOfLastDay(n, format)
            ? ("inForce" as const)
            : ("works" as const);
    const place =
      order(format) * 2 + Number(how !== "works" && how !== "inForce") + (how === "contested" ? LAST : 0);
    return told.has(format.id) && !all ? [] : [{ how, name: clip(say.format(format.id), 9), place, i }];
  });
  // Of those of one kind what works wholly comes first.
  const there = found.sort((x, y) => x.place - y.place || x.i - y.i);
  const isNone = there.every(({ how }) => how === "contested" || how === "dormant");
  if (isAny && there.length === 0) return undefined;
  const most = a.statusQuo.options.length > 0 ? MOST_FORMATS : MOST_FORMATS_ALONE;
  const tell = (many: number): string => {
    const shown = there.slice(0, many);
    const by = (how: (typeof there)[number]["how"]) =>
      shown.flatMap((one) => (one.how === how ? [one.name] : []));
    const told = {
      inForce: by("inForce"),
      works: by("works"),
      inPart: by("inPart"),
      dormant: by("dormant"),
      contested: by("contested"),
    };
    return [
      ...(isNone && !isAny ? [words.standing.nothingAtWork] : []),
      ...(there.length > 0 ? [words.standing.atWork(told)] : []),
      // Of whatever kind these are.
      ...(there.length > shown.length ? [words.standing.more(there.length - shown.length)] : []),
    ].join(" ");
  };
  const tries = [...Array(Math.max(1, Math.min(most, there.length))).keys()]
    .reverse()
    .map((i) => tell(i + 1));
  const cites = all ? formats.flatMap(({ phases }) => phases.map(({ sources }) => citedIn(sources))) : [];
  return { tries, cites: cites.slice(0, MOST_WORKS) };
}

/** Works of what is in force that one note names. */
const MOST_WORKS = 4;
