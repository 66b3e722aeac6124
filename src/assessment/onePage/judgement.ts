import type { Block, Inline } from "../../page/page.ts";
import { lastingSentences, staleInWords, talksSentence } from "../answer.ts";
import { PAGE_BLOCKS } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitWords, joined, type Piece, written } from "./fit.ts";

/** The key judgement; how likely, if its author said; and how much trust its grounds bear, which is another thing. */
export function judgement(n: Narrator): Block[] {
  const { answer } = n.a;
  const headline: Inline = { strong: `${answer.headline}.` };
  const pieces = answer.why === undefined ? answered(n) : unanswered(n);
  const room = PAGE_BLOCKS.judgement - countWords([headline]) - 1;
  const { kept } = fitWords(pieces, room);
  return [{ kind: "paragraph", role: "verdict", text: joined([[headline], ...written(n, kept)]) }];
}

function answered(n: Narrator): Piece[] {
  const { say } = n;
  const { words } = say;
  const { talksToday, reachable, lasting, confidence } = n.a.answer;
  const reach =
    reachable.how === "steps"
      ? words.reach.steps(say.readings(reachable.steps, reachable.of))
      : reachable.how === "joint"
        ? words.reach.joint(say.readings(reachable.joint, reachable.of))
        : reachable.how === "none" && talksToday.is !== "yes"
          ? words.reach.none
          : "";
  const [lasts, ...instead] = lastingSentences(say, lasting);
  return [
    { text: [talksSentence(say, talksToday, talksToday.is === "yes")], rank: 0 },
    ...(reach === "" ? [] : [{ text: [reach], rank: 5 }]),
    { text: [lasts!], rank: 1 },
    ...instead.map((text) => ({ text: [text], rank: 2 })),
    ...(confidence ? [{ text: confidenceText(n, confidence.because.length), rank: 1 }] : []),
  ];
}

function confidenceText({ say, a }: Narrator, most: number): Inline[] {
  const { words } = say;
  const { confidence } = a.answer;
  if (!confidence) return [];
  for (let shown = Math.min(most, 3); shown > 0; shown--) {
    const text = `${words.confidence.label(words.confidence.words[confidence.word])}: ${confidence.because.slice(0, shown).join("; ")}.`;
    if (countWords([text]) <= 30 || shown === 1) return [{ emphasis: text }];
  }
  return [];
}

function unanswered(n: Narrator): Piece[] {
  const { say, stand } = n;
  const { words, date } = say;
  const { answer, model } = n.a;
  const isTalking = answer.talksToday.is === "yes";
  const talks: Piece = { text: [talksSentence(say, answer.talksToday, isTalking)], rank: 0 };
  if (answer.why !== "stale")
    return [
      talks,
      { text: [answer.sentence.slice(talksSentence(say, answer.talksToday).length).trim()], rank: 1 },
    ];
  const [first] = stand.stale;
  const told = [staleInWords(say, { ...first!, says: clip(first!.says, 12) })];
  const of = model!.restated ?? model!.asOf;
  const more = stand.stale.length - 1;
  return [
    talks,
    {
      text: [
        of === null ? words.unanswered.staleUndated(told) : words.unanswered.stale(date(of), told, more),
      ],
      rank: 1,
      sources: first!.sources,
    },
    { text: [words.unanswered.old(answer.oldPriorities!.headline)], rank: 2 },
  ];
}
