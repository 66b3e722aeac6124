import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import { evaluate, optionsIn, parseStatement, writeExpression } from "../../strategy/index.ts";
import { isInsteadTold } from "../answer.ts";
import type { ReasonFinding } from "../findings/index.ts";
import { beliedOn, halved } from "../reasons.ts";
import type { Narrator } from "../sections/narrator.ts";
import { asked } from "./demands.ts";
import { clip, countWords, isPlain, type Piece, written } from "./fit.ts";
import { againstAnswer, stoodTold } from "./stood.ts";

/** At most so many reasons. */
const MOST_REASONS = 3;
/** A priority is told whole or not at all, since a condition cut in the middle says another thing; longer ones are cut. */
const WORDS_OF_A_PRIORITY = 40;

/**
 * At most three reasons, each with the note of its ground. Of priorities that are stale none are given. `isContraryTold`:
 * what goes against the rule that the answer hangs on stands with the answer.
 */
export function why(n: Narrator, isContraryTold: boolean): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.why.label}.` };
  if (!n.a.answer.answered) return asked(n);
  // What a third party does in some situation is no reason of the parties to stay or to leave.
  const third = new Set(n.a.thirdParties.map(({ decisionMaker }) => decisionMaker));
  const reasons = n.a.reasons.filter((one) => !third.has(one.decisionMaker));
  if (reasons.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  const room = n.most("why") - countWords([label]);
  const all = grouped(n, reasons).map((reasonsOfOne, i): Piece & { follows: boolean } => ({
    text: tell(n, reasonsOfOne, WORDS_OF_A_PRIORITY, isContraryTold),
    rank: i,
    // Where texts of the party say so of some, these are the ground.
    cites: reasonsOfOne.some((one) => isBorneOut(n, one))
      ? reasonsOfOne.filter((one) => isBorneOut(n, one))
      : reasonsOfOne,
    isInferred: !reasonsOfOne.some((one) => isBorneOut(n, one) && one.type === undefined),
    follows: reasonsOfOne[0]!.kind === "waits",
  }));
  const kept = chain(n, all, room).slice(0, MOST_REASONS);
  if (kept.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", ordered: true, items: written(n, kept) },
  ];
}

/**
 * Reasons that stand together: the first step that does not pay, and what its owner waits for, those of one who grants none
 * of it without one and the same thing being so.
 */
function grouped(n: Narrator, reasons: readonly ReasonFinding[]): ReasonFinding[][] {
  const groups: ReasonFinding[][] = [];
  for (const one of reasons) {
    const given = conditionOf(one);
    const alike = groups.find(
      ([first]) =>
        given !== undefined &&
        first!.kind === "waits" &&
        first!.decisionMaker === one.decisionMaker &&
        first!.type === one.type &&
        first!.waiting === one.waiting &&
        conditionOf(first!) === given,
    );
    if (alike) alike.push(one);
    else groups.push([one]);
  }
  // What follows from a reading stands before what would follow once they talked.
  const force = groups.filter(([first]) => first!.kind === "turns");
  const first = groups.find(([one]) => one!.kind === "enters")?.[0];
  const isNear = ({ kind, waiting }: ReasonFinding) =>
    kind === "enters" || (kind === "waits" && waiting === first?.decisionMaker);
  const near = groups.filter(([one]) => isNear(one!));
  const far = groups.filter(([one]) => one!.kind === "waits" && !isNear(one!));
  const rest = groups.filter((group) => ![force, near, far].some((some) => some.includes(group)));
  const isTalking = n.a.answer.talksToday.is === "yes";
  return isTalking ? [...rest, ...force, ...near, ...far] : [...near, ...force, ...far, ...rest];
}

/** What must be so for somebody to grant a thing that another waits for, by "the thing only if …". */
function conditionOf({ kind, statement, option }: ReasonFinding): string | undefined {
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (kind !== "waits" || !parsed || "fault" in parsed) return undefined;
  const { expression } = parsed;
  const isOnlyIf = expression.kind === "only if" || expression.kind === "iff";
  return isOnlyIf && expression.left.kind === "option" && expression.left.id === option
    ? writeExpression(expression.right)
    : undefined;
}

/** Whether where things stand goes against a priority: then it explains nothing of this day. */
function isOtherwise(stand: Narrator["stand"], statement: string | undefined): boolean {
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || !stand.reading) return false;
  const on = new Set(stand.reading.on);
  return !evaluate(parsed.expression, (id) => on.has(id));
}

/** Behind a rule what stood for long against it, where the answer does not say so already. */
function withStand(n: Narrator, reason: ReasonFinding, told: string, isContraryTold: boolean): string {
  const found = stoodTold(n, reason);
  const isSaid = isContraryTold && againstAnswer(n)?.reason === reason;
  return found === undefined || isSaid
    ? told
    : withStop(told, n.say.words.why.stood(n.say.decisionMaker(reason.decisionMaker), found.as, found.stood));
}

function withStop(text: string, more: string): string {
  return text.replace(/([.…]?)$/u, (stop) => `${more}${stop || "."}`);
}

/** A reason that takes up the one before stands only behind it. */
function chain(
  { ballot }: Narrator,
  pieces: readonly (Piece & { follows: boolean })[],
  most: number,
): Piece[] {
  const kept: Piece[] = [];
  let room = ballot.room("why", most);
  let isBroken = false;
  let isWanting = false;
  for (const [i, piece] of pieces.entries()) {
    const size = ballot.size("why", String(i), countWords(piece.text));
    if (piece.follows && isBroken) continue;
    isBroken = size > room;
    if (isBroken) {
      if (!isWanting && kept.length < MOST_REASONS) ballot.want(size);
      isWanting = true;
      continue;
    }
    kept.push(piece);
    room -= size;
  }
  return kept;
}

/** What the priorities say that does not hang on the rule which failed: to what force they would come. */
export function withoutRule(
  n: Narrator,
  failed: string | undefined,
): { text: string; unsettled: string | undefined; cites: ReasonFinding[] } | undefined {
  const left = n.a.reasons.filter(({ kind, statement }) => kind === "turns" && statement !== failed);
  if (left.length === 0) return undefined;
  const read = [
    ...new Set(left.flatMap(({ decisionMaker, type }) => (type === undefined ? [] : [decisionMaker]))),
  ];
  const open = read.filter((id) => !n.a.onRecord?.refuted.some((one) => one.decisionMaker === id));
  const told = left.map((one) => plainText(tell(n, [one], WORDS_OF_A_PRIORITY, false)));
  return {
    text: n.say.words.unanswered.left(told),
    unsettled:
      open.length === 0 ? undefined : n.say.words.sure.noLikelier(open.map((id) => n.say.decisionMaker(id))),
    cites: left,
  };
}

function tell(n: Narrator, group: readonly ReasonFinding[], most: number, isContraryTold: boolean): Inline[] {
  const { stand, say } = n;
  const [reason] = group as [ReasonFinding, ...ReasonFinding[]];
  const { why: words } = say.words;
  const { kind, decisionMaker, type, statement, waiting, sources, isTalking = false } = reason;
  const { publicBy, ...read } = say.whose(decisionMaker, type);
  // The answer marks it where it names the readings.
  const { answer } = n.a;
  const isMarked = answer.answered && isInsteadTold(answer) && answer.lasting.instead.length > 1;
  const whose = publicBy !== undefined && !isMarked ? { ...read, publicBy } : read;
  const isJudged = statement !== undefined && sources.length === 0;
  // A reason that what was done since goes against is never told without that.
  const against = beliedOn(n.a.onRecord, reason, stand.stale[0]?.date);
  const led = (text: string) =>
    against === undefined
      ? withStand(n, reason, text, isContraryTold)
      : words.belied(whose.name, say.date(against), say.words.names.inner(text));
  if (kind === "stays" && isWishToTalk(n, reason))
    return [led(withStop(words.staysForItself(whose, isTalking), isJudged ? words.judged : ""))];
  const condition = conditionOf(reason);
  if (kind === "waits" && condition !== undefined && group.length === awaitedBy(n, reason)) {
    // What no text says of all of it is presumed of all.
    const isOwnAll = group.every((one) => isBorneOut(n, one));
    const told = words.grants(whose, group.length, say.statement(condition), isOwnAll);
    if (isPlain(n, told)) return [led(told)];
  }
  const says = clip(reason.says, 10);
  const wants =
    statement === undefined ? undefined : clip(say.wish(halved(statement, reason.half), decisionMaker), most);
  const isOwn = isBorneOut(n, reason);
  // Of what is led by that only the rule is told.
  if (against !== undefined && statement !== undefined && wants !== undefined)
    return [led(withStop(words.enters(whose, says, wants, isOwn), isJudged ? words.judged : ""))];
  const told = {
    enters: () => words.enters(whose, says, wants, isOwn),
    waits: () => words.waits(whose, say.decisionMaker(waiting ?? decisionMaker), says, wants, isOwn),
    turns: () => words.turns(whose, says, wants, isOwn),
    leaves: () => words.leaves(whose, says, wants, isTalking, isOwn),
    stays: () => words.stays(whose, says, wants, isTalking, isOwn),
  }[kind]();
  if (isJudged) return [led(withStop(told, words.judged))];
  return [
    led(
      (kind === "enters" || kind === "waits") && isOtherwise(stand, statement)
        ? withStop(told, words.otherwise)
        : told,
    ),
  ];
}

/** How many things one who waits asks of the same other: "either" is said of two, all of which are told. */
function awaitedBy({ a, say }: Narrator, { decisionMaker, waiting }: ReasonFinding): number {
  const first = a.reasons.find(({ kind, decisionMaker: of }) => kind === "enters" && of === waiting);
  const parsed = first?.statement === undefined ? undefined : parseStatement(first.statement);
  if (!parsed || "fault" in parsed) return 0;
  return optionsIn(parsed.expression).filter(({ id }) => say.ownerOf(id) === decisionMaker).length;
}

/** Whether a text of the party itself is among the grounds of the priority. */
function isBorneOut({ a }: Narrator, { decisionMaker, type, statement }: ReasonFinding): boolean {
  const lists = a.preferences.filter(
    (list) => list.decisionMaker === decisionMaker && (type === undefined || list.type === type),
  );
  return lists.some(({ statements }) =>
    statements.some((one) => one.say === statement && one.ownSource && one.uncertain === undefined),
  );
}

/** A plain wish of one's own for what dialogue consists of. */
function isWishToTalk({ say, stand }: Narrator, { statement, decisionMaker }: ReasonFinding): boolean {
  const parsed = parseStatement(stand.dialogueText ?? "");
  if (statement === undefined || "fault" in parsed || say.ownerOf(statement) !== decisionMaker) return false;
  return optionsIn(parsed.expression).some(({ id }) => id === statement);
}
