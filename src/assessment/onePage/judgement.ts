import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import { parseDate } from "../../record/index.ts";
import { beliedInWords, isInsteadTold, lastingSentences, pathInWords, staleInWords } from "../answer.ts";
import type { TalksToday } from "../findings/index.ts";
import { howLong } from "../howLong.ts";
import { beliedReason } from "../reasons.ts";
import type { Narrator } from "../sections/narrator.ts";
import { behindHeadline, isInDialogue, talksSentence } from "../talksInWords.ts";
import { clip, countWords, fitAll, fits, fitting, joined, type Piece, written } from "./fit.ts";
import { againstAnswer, stoodTold } from "./stood.ts";
import { withoutRule } from "./why.ts";

/** The key judgement; how likely, if its author said; and how much trust its grounds bear, which is another thing. */
export function judgement(n: Narrator): Block[] {
  const { headline, kept } = fitted(n);
  return [{ kind: "paragraph", role: "verdict", text: joined([[headline], ...written(n, kept)]) }];
}

function isTalksSaid({ a }: Narrator): boolean {
  const { is } = a.answer.talksToday;
  return a.recordEnds !== undefined && (is === "yes" || is === "no");
}

interface Fitted {
  headline: Inline;
  talks: Piece;
  kept: Piece[];
}

/** Asked by where things stand too, which tells what finds no room here. */
function fitted(n: Narrator): Fitted {
  return n.ballot.part("fitted", String(n.most("judgement")), () => fitPieces(n));
}

function fitPieces(n: Narrator): Fitted {
  const { answer } = n.a;
  const headline: Inline = { strong: `${answer.headline}.` };
  const room = n.most("judgement") - countWords([headline]) - 1;
  // Over fewer channels, and without a clause on how a party is read, where there is no room for both.
  const tries = [2, 1, 0].flatMap((channels) => [true, false].map((isGlossed) => ({ channels, isGlossed })));
  const drafts = (isBeside: boolean) =>
    tries.map(({ channels, isGlossed }) => {
      const talks = talksPiece(n, channels, isBeside ? againstAnswer(n)?.rests : undefined);
      const site = `${channels} ${isGlossed}${isBeside ? " beside" : ""}`;
      // What is told of them takes of the room that the grounds of confidence have.
      const left = room - wordsOf(silence(n)) - wordsOf([talks]);
      const pieces = [
        ...silence(n),
        // Where none last anyway, over what they do not talk stands with where things stand.
        ...(isTalksSaid(n) || talks.text[0] === "" || (isBeside && answer.talksToday.is === "no")
          ? []
          : [talks]),
        ...(answer.why === undefined
          ? answered(n, isGlossed, isBeside, left, site)
          : [...ofTalks(n), ...unanswered(n)]),
      ];
      return { talks, isGlossed, pieces, kept: fitAll(n, `judgement ${site}`, pieces, room).kept };
    });
  // What goes against the rule stands beside the answer; where it has no room the word of confidence tells it as a ground.
  const beside = answer.answered && againstAnswer(n) !== undefined ? drafts(true) : [];
  // Not for what follows instead, which the answer is half without.
  const isTold = ({ isGlossed, pieces, kept }: (typeof beside)[number]) =>
    isGlossed &&
    kept.some(({ key }) => key === CONTRARY) &&
    pieces.every((piece) => piece.key !== INSTEAD || kept.includes(piece));
  const isBeside = n.ballot.level("judgement beside", beside.some(isTold) ? 0 : 1) === 0;
  const told = isBeside ? beside : drafts(false);
  const able = isBeside ? beside.filter(isTold) : told;
  const isKept = (most: number) => (one: (typeof told)[number]) =>
    one.pieces.every((piece) => piece.rank > most || one.kept.includes(piece));
  // The word of confidence with a ground before the clauses on readings, and both before the channels.
  const isGrounded = ({ kept }: (typeof told)[number]) =>
    kept.every(
      ({ rank, text }) => rank !== CONFIDENCE || plainText(text).includes(":") || isAsTold(n, isBeside),
    );
  const order = [(one: (typeof told)[number]) => one.isGlossed && isGrounded(one), isGrounded, () => true];
  const found =
    order
      .flatMap((is) => [3, 2].map((most) => able.find((one) => is(one) && isKept(most)(one))))
      .find((one) => one !== undefined) ?? able.at(-1)!;
  const agreed = told[n.ballot.level("judgement", told.indexOf(found))]!;
  return {
    headline,
    talks: agreed.talks,
    kept: agreed.kept,
  };
}

const wordsOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + countWords(text), 0);

/** Where the record ends well before the day: for how long it is silent. */
function silence({ say, a, stand }: Narrator): Piece[] {
  const last = a.recordEnds === undefined ? undefined : parseDate(a.recordEnds)?.last;
  if (last === undefined) return [];
  const text = say.words.silence(howLong(stand.day - last));
  return [{ key: "silence", text: [{ strong: text }], rank: 0 }];
}

/** Whether the judgement has room for the channels; where things stand names them else. */
export function judgementTellsChannels(n: Narrator): boolean {
  // The headline tells whether they talked when the record ended; over what, where things stood then does.
  if (isTalksSaid(n)) return false;
  const { talks, kept } = fitted(n);
  return kept.includes(talks);
}

/** Whether what goes against the rule that the answer hangs on stands with the answer; the reason bears it else. */
export function judgementTellsContrary(n: Narrator): boolean {
  if (!n.a.answer.answered || againstAnswer(n) === undefined) return false;
  const { ballot } = n;
  const { block } = ballot;
  // What it has no room for the block that asks does not want.
  ballot.block = "judgement";
  const { kept } = fitted(n);
  ballot.block = block;
  return kept.some(({ key }) => key === CONTRARY);
}

/** Whether the word of confidence gives as a ground that no step since has tested the priorities. */
export function judgementTellsUntested(n: Narrator): boolean {
  const { confidence } = n.a.answer;
  const grounds = (confidence?.steps ?? []).filter(({ down }) => down > 0).sort((x, y) => y.down - x.down);
  const at = grounds.findIndex(({ reason }) => reason === "untested");
  if (at < 0) return false;
  const wordings = [confidence!.because[at], n.say.words.confidence.short.untested].flatMap(
    (one) => one ?? [],
  );
  const { ballot } = n;
  const { block } = ballot;
  // What it has no room for the block that asks does not want.
  ballot.block = "judgement";
  const { kept } = fitted(n);
  ballot.block = block;
  const told = kept.map(({ text }) => plainText(text).toLowerCase()).join(" ");
  return wordings.some((one) => told.includes(one.toLowerCase()));
}

/** The headline says already whether they talk; this adds over what, and matters less than what follows. */
function talksPiece({ say, a }: Narrator, channels: number, beside?: TalksToday["channels"][number]): Piece {
  const isOpen = a.answer.talksToday.is === "contested" || a.answer.talksToday.is === "unknown";
  return {
    key: "talks",
    text: [behindHeadline(say, a.answer, a.recordEnds, channels, beside)],
    rank: isOpen ? 0 : 3,
  };
}

function answered(n: Narrator, isGlossed: boolean, isBeside: boolean, room: number, site: string): Piece[] {
  const { say } = n;
  const { words } = say;
  const { talksToday, reachable, lasting, confidence } = n.a.answer;
  const reach =
    reachable.how === "steps"
      ? words.reach.steps(say.readings(reachable.steps, reachable.of), pathInWords(say, reachable))
      : reachable.how === "joint"
        ? // Where it holds of every reading the headline says it.
          reachable.joint.length < reachable.of
          ? words.reach.joint(say.readings(reachable.joint, reachable.of))
          : ""
        : reachable.how === "none" && talksToday.is !== "yes"
          ? isShownOfBoth(n)
            ? words.reach.noneOfBoth
            : words.reach.none
          : "";
  const together: Piece[] =
    reachable.together === undefined
      ? []
      : [
          {
            text: [
              words.reach.together(
                reachable.together.map(({ decisionMaker, says }) =>
                  words.conduct(say.decisionMaker(decisionMaker), [says]),
                ),
              ),
            ],
            rank: 1,
          },
        ];
  const [lasts, ...ends] = lastingSentences(say, n.a.answer, isInDialogue(talksToday), false, isGlossed);
  const instead = isInsteadTold(n.a.answer) ? ends : [];
  const isJoint = together.length > 0 && reachable.jointLasting.length === reachable.of;
  return [
    // Where talks would last anyway, what would change it tells the steps.
    ...(reach === "" || Object.keys(lasting.how).length === lasting.of
      ? []
      : [{ text: [reach], rank: 5, isSpare: true as const }]),
    ...together,
    ...(isInHeadline(n) ? [] : [{ text: [isJoint ? words.reach.jointLasts : lasts!], rank: 1 }]),
    ...against(n),
    ...instead.map((text) => ({ key: INSTEAD, text: [text], rank: 2 })),
    ...(isBeside ? contrary(n) : []),
    ...(confidence
      ? [
          {
            // What follows instead weighs more than all its grounds.
            key: "confidence",
            text: confidenceText(
              n,
              room - wordsOf(together) - wordsOf(instead.map((text) => ({ text: [text], rank: 2 }))),
              isBeside,
              `confidence ${site}`,
            ),
            rank: CONFIDENCE,
          },
        ]
      : []),
  ];
}

/** Where whether talks would last hangs on how a party is read: what it did that speaks against each reading of it. */
function against({ say, a, stand }: Narrator): Piece[] {
  const { lasting } = a.answer;
  const firm = Object.keys(lasting.how).length;
  if (firm === 0 || firm === lasting.of) return [];
  const makers = (stand.main?.file.decisionMakers ?? []).filter(
    ({ id }) => !a.thirdParties.some((one) => one.decisionMaker === id),
  );
  return makers.flatMap(({ id, types = {} }): Piece[] => {
    const acts = Object.keys(types).flatMap((type) => {
      const days = (a.onRecord?.choices ?? [])
        .filter(
          ({ lists, decisionMaker }) =>
            decisionMaker === id &&
            lists.some(
              (one) => one.type === type && one.decisionMaker === id && one.verdict === "contradicted",
            ),
        )
        .map(({ to }) => to);
      const last = days.at(-1);
      return last === undefined ? [] : [[say.type(id, type), say.date(last)] as const];
    });
    const isEach = acts.length === Object.keys(types).length;
    return acts.length === 0
      ? []
      : [
          {
            key: `against ${id}`,
            text: [say.words.lasting.against(say.decisionMaker(id), acts, isEach)],
            rank: 1.2,
          },
        ];
  });
}

/** What goes against the rule the answer hangs on, meeting after meeting; and what would follow without that rule. */
function contrary(n: Narrator): Piece[] {
  const found = againstAnswer(n);
  if (found === undefined) return [];
  const { reason, stood } = found;
  const dropped = n.a.assumptions.find(
    ({ kind, edit, decisionMaker, statement }) =>
      kind === "statement" &&
      edit === "drop" &&
      decisionMaker === reason.decisionMaker &&
      statement === reason.statement,
  );
  const { contrary: says } = n.say.words.lasting;
  const whose = n.say.whose(reason.decisionMaker, dropped?.type);
  return [{ key: CONTRARY, text: [says(whose, stood, dropped?.effect)], rank: 0.4, isSpare: true }];
}

/** Whether the headline says already all that is to be said of whether talks would last. */
function isInHeadline({ a }: Narrator): boolean {
  const { lasting, talksToday, reachable } = a.answer;
  if (talksToday.is === "contested" || talksToday.is === "unknown") return false;
  const firm = Object.values(lasting.how);
  const others = Object.values(lasting.unreachedHow).filter((how) => how !== "threat");
  if (firm.length === lasting.of) return firm.every((how) => how === "by-itself");
  if (firm.length > 0) return false;
  // Of a joint step the headline says whether talks would then last.
  return others.length === 0 || (reachable.how === "joint" && lasting.of === 1 && a.recordEnds === undefined);
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

const MOST_OF_CONFIDENCE = 40;
const CONFIDENCE = 0.5;
const CONTRARY = "contrary";
const INSTEAD = "instead";

/** Every ground of the word, the first of them whole; the others in a few words each, where there is no room for more. */
function confidenceText(n: Narrator, room: number, isBeside: boolean, site: string): Inline[] {
  const { say, a } = n;
  const { confidence: says, names } = say.words;
  const { confidence } = a.answer;
  if (!confidence) return [];
  const tell = (text: string) =>
    names.sentence(`${says.label(says.words[confidence.word])}: ${names.afterColon(text)}`);
  const grounds = confidence.steps
    .filter(({ down }) => down > 0)
    .sort((x, y) => y.down - x.down)
    .map(({ reason }, i) => ({
      reason,
      // Where the reason bears what stood against it, its word is enough.
      whole: (reason === "stood" ? says.short[reason] : undefined) ?? confidence.because[i] ?? "",
      short: says.short[reason],
    }));
  if (isAsTold(n, isBeside)) return [{ emphasis: says.asTold(says.words[confidence.word]) }];
  const told = grounds.filter(({ reason }) => !isSaid(n, reason, isBeside) || grounds.length === 1);
  const [first, ...others] = told;
  if (first === undefined) {
    const rest = grounds.filter(({ reason }) => reason !== "untested");
    const whole = (rest.length > 0 ? rest : grounds).map((one) => one.whole);
    return [{ emphasis: tell((whole.length > 0 ? whole : confidence.because).join("; ")) }];
  }
  // What was done is never told without saying what.
  const shorts = others.flatMap(({ short }) => (short === undefined ? [] : [short]));
  const behind = (text: string) => (shorts.length === 0 ? text : says.besides(text, shorts));
  const all = [tell(first.whole), ...others.map(({ whole }) => names.sentence(names.begin(whole)))].join(" ");
  const tries = [all, ...[behind(first.whole), first.whole].map(tell)];
  const most = Math.min(MOST_OF_CONFIDENCE, room);
  // A word without its ground says nothing: its first ground stands, in a few words, whatever there is room for.
  const briefs = [behind(first.short ?? first.whole), first.short ?? first.whole].map(tell);
  const chosen = fitting(
    n,
    site,
    [...tries, ...briefs],
    (text) => !text.includes("…") && fits([text], briefs.includes(text) ? room : most),
  );
  return [{ emphasis: chosen! }];
}

/** Whether a ground stands beside the word of confidence already. `isBeside`: what goes against the rule does. */
function isSaid({ a }: Narrator, reason: string, isBeside: boolean): boolean {
  if (reason === "readings") return isInsteadTold(a.answer);
  if (reason === "stood") return isBeside;
  // On the very day on which they were stated no step can have tested priorities.
  return reason === "untested" && a.model?.asOf === a.asOf && a.model.restated === undefined;
}

/** Whether all that counts against the answer stands beside it, what goes against its rule among it. */
function isAsTold(n: Narrator, isBeside: boolean): boolean {
  const grounds = n.a.answer.confidence?.steps.filter(({ down }) => down > 0) ?? [];
  return isBeside && grounds.length > 0 && grounds.every(({ reason }) => isSaid(n, reason, isBeside));
}

/** Where priorities do not speak: how far what is said of talks can be trusted. */
function ofTalks({ say, a }: Narrator): Piece[] {
  const { confidenceOfTalks: found } = a.answer;
  if (!found) return [];
  const { ofTalks: says, words } = say.words.confidence;
  const text = `${says.label(words[found.word])}: ${say.words.names.afterColon(found.because.join("; "))}`;
  return [{ key: "of talks", text: [{ emphasis: say.words.names.sentence(text) }], rank: CONFIDENCE }];
}

const MOST_OF_A_BREAK = 32;

function unanswered(n: Narrator): Piece[] {
  const { say, stand } = n;
  const { words, date } = say;
  const { answer, model } = n.a;
  if (answer.why === "belied") return belied(n);
  if (answer.why !== "stale")
    return [
      {
        text: [answer.sentence.slice(talksSentence(say, answer.talksToday, n.a.recordEnds).length).trim()],
        rank: 1,
      },
    ];
  const [first] = stand.stale;
  // Whole if there is room, since a cut may leave but the name of what broke off.
  // What stands behind a semicolon is what others did about it.
  const act = (text: string) => text.split(/;\s/u)[0]!;
  const whole = staleInWords(say, first!, (text) => clip(act(text), 24));
  const cut = staleInWords(say, first!, (text) => clip(act(text), 12));
  const told = [fitting(n, "break", [whole, cut], (text) => fits([text], MOST_OF_A_BREAK))!];
  const of = model!.restated ?? model!.asOf;
  const again = talkedAfter(n, first!.date);
  return [
    {
      text: [
        of === null ? words.unanswered.staleUndated(told) : words.unanswered.stale(date(of), told),
        ...(again === undefined ? [] : [` ${words.unanswered.talkedAgain(date(again))}`]),
      ],
      rank: 1,
      cites: [first!],
    },
  ];
}

/** The rule that failed, and what of the priorities does not hang on it. */
function belied(n: Narrator): Piece[] {
  const { say, a } = n;
  const found = beliedReason(a.onRecord, a.reasons);
  if (!found) return [];
  const left = withoutRule(n, found.reason.statement);
  return [
    {
      key: "belied",
      text: [beliedInWords(say, found.reason, found.day, stoodTold(n, found.reason)?.stood.meetings)],
      rank: 1,
      cites: [found.reason],
    },
    ...(left === undefined
      ? []
      : [{ key: "left", text: [left.text], rank: 1.5, cites: left.cites, isInferred: true }]),
    // No work is cited for what the record leaves open.
    ...(left?.unsettled === undefined ? [] : [{ key: "unsettled", text: [left.unsettled], rank: 1.6 }]),
  ];
}

/** Until when they talked after a break, where the channels came to rest only later: then it was no end of talks. */
function talkedAfter({ a }: Narrator, day: string): string | undefined {
  const { is, channels } = a.answer.talksToday;
  if (is !== "no") return undefined;
  return channels
    .flatMap(({ operates, since }) =>
      operates === "no" && since !== undefined && since > day ? [since] : [],
    )
    .sort()
    .at(-1);
}
