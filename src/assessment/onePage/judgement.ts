import type { Block, Inline } from "../../page/page.ts";
import { isInDialogue, lastingSentences, pathInWords, staleInWords, talksSentence } from "../answer.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

/** The key judgement; how likely, if its author said; and how much trust its grounds bear, which is another thing. */
export function judgement(n: Narrator): Block[] {
  const { headline, kept } = fitted(n);
  return [{ kind: "paragraph", role: "verdict", text: joined([[headline], ...written(n, kept)]) }];
}

function fitted(n: Narrator): { headline: Inline; talks: Piece; kept: Piece[] } {
  const { answer } = n.a;
  const headline: Inline = { strong: `${answer.headline}.` };
  const talks = talksPiece(n);
  const pieces = [talks, ...(answer.why === undefined ? answered(n) : unanswered(n))];
  const room = PAGE_BLOCKS.judgement - countWords([headline]) - 1;
  return { headline, talks, kept: fitWords(pieces, room).kept };
}

/** Whether the judgement has room for the channels; where things stand names them else. */
export function judgementTellsChannels(n: Narrator): boolean {
  const { talks, kept } = fitted(n);
  return kept.includes(talks);
}

/** The headline says already whether they talk; this adds over what, and matters less than what follows. */
function talksPiece({ say, a }: Narrator): Piece {
  const says = talksSentence(say, a.answer.talksToday);
  const isOpen = a.answer.talksToday.is === "contested" || a.answer.talksToday.is === "unknown";
  return {
    text: [a.recordEnds === undefined ? says : say.words.talks.recordEnds(says, say.date(a.recordEnds))],
    rank: isOpen ? 0 : 3,
  };
}

function answered(n: Narrator): Piece[] {
  const { say } = n;
  const { words } = say;
  const { talksToday, reachable, lasting, confidence } = n.a.answer;
  const reach =
    reachable.how === "steps"
      ? words.reach.steps(say.readings(reachable.steps, reachable.of), pathInWords(say, reachable))
      : reachable.how === "joint"
        ? words.reach.joint(say.readings(reachable.joint, reachable.of))
        : reachable.how === "none" && talksToday.is !== "yes"
          ? isShownOfBoth(n)
            ? words.reach.noneOfBoth
            : words.reach.none
          : "";
  const [lasts, ...instead] = lastingSentences(say, lasting, isInDialogue(talksToday), false);
  return [
    // Where talks would last anyway, what would change it tells the steps.
    ...(reach === "" || Object.keys(lasting.how).length === lasting.of ? [] : [{ text: [reach], rank: 5 }]),
    { text: [lasts!], rank: 1 },
    ...instead.map((text) => ({ text: [text], rank: 2 })),
    ...(confidence ? [{ text: confidenceText(n, confidence.because.length), rank: 1 }] : []),
  ];
}

/** Whether the reasons show of each party that it gains nothing by a step of its own. */
function isShownOfBoth({ a, stand }: Narrator): boolean {
  const makers = stand.main?.file.decisionMakers ?? [];
  return a.parties.every(({ id }) =>
    a.reasons.some(
      ({ kind, decisionMaker, type }) =>
        (kind === "enters" || kind === "waits") &&
        type === undefined &&
        makers.some((one) => one.id === decisionMaker && (one.actor ?? one.id) === id),
    ),
  );
}

/** What follows instead matters more than a second reason. */
const MOST_OF_CONFIDENCE = 20;

function confidenceText({ say, a }: Narrator, most: number): Inline[] {
  const { words } = say;
  const { confidence } = a.answer;
  if (!confidence) return [];
  for (let shown = Math.min(most, 3); shown > 0; shown--) {
    const text = `${words.confidence.label(words.confidence.words[confidence.word])}: ${words.names.afterColon(confidence.because.slice(0, shown).join("; "))}.`;
    if (countWords([text]) <= MOST_OF_CONFIDENCE || shown === 1) return [{ emphasis: text }];
  }
  return [];
}

const MOST_OF_A_BREAK = 32;

function unanswered(n: Narrator): Piece[] {
  const { say, stand } = n;
  const { words, date } = say;
  const { answer, model } = n.a;
  if (answer.why !== "stale")
    return [{ text: [answer.sentence.slice(talksSentence(say, answer.talksToday).length).trim()], rank: 1 }];
  const [first] = stand.stale;
  // Whole if there is room, since a cut may leave but the name of what broke off.
  const whole = staleInWords(say, first!, (text) => clip(text, 24));
  const told = [
    countWords([whole]) <= MOST_OF_A_BREAK ? whole : staleInWords(say, first!, (text) => clip(text, 12)),
  ];
  const of = model!.restated ?? model!.asOf;
  return [
    {
      text: [of === null ? words.unanswered.staleUndated(told) : words.unanswered.stale(date(of), told)],
      rank: 1,
      cites: [first!],
    },
  ];
}
