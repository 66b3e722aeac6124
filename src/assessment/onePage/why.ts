import type { Block, Inline } from "../../page/page.ts";
import { evaluate, optionsIn, parseStatement, writeExpression } from "../../strategy/index.ts";
import { PAGE_BLOCKS, type ReasonFinding } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitWords, type Piece, written } from "./fit.ts";

const MOST_REASONS = 3;
/** A priority is told whole or not at all, since a condition cut in the middle says another thing; longer ones are cut. */
const WORDS_OF_A_PRIORITY = 40;

/** At most three reasons, each with the note of its ground. Of priorities that are stale none are given. */
export function why(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.why.label}.` };
  if (!n.a.answer.answered) return asked(n);
  // What a third party does in some situation is no reason of the parties to stay or to leave.
  const third = new Set(n.a.thirdParties.map(({ decisionMaker }) => decisionMaker));
  const reasons = n.a.reasons.filter((one) => !third.has(one.decisionMaker)).slice(0, MOST_REASONS);
  if (reasons.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  const room = PAGE_BLOCKS.why - countWords([label]);
  const kept = chain(
    reasons.map((reason, i): Piece & { follows: boolean } => ({
      text: tell(n, reason, WORDS_OF_A_PRIORITY),
      rank: i,
      cites: [reason],
      follows: reason.kind === "waits",
    })),
    room,
  );
  if (kept.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", ordered: true, items: written(n, kept) },
  ];
}

/** Where no priorities speak for the day: what each side asks of the other, the latest first, with its answer. */
function asked(n: Narrator): Block[] {
  const { say } = n;
  const { why: words } = say.words;
  const label: Inline = { strong: `${words.asked}.` };
  const open = n.a.demands
    .filter(({ answer }) => answer === null || answer.is === "refused" || answer.is === "open")
    .sort((x, y) => ((x.date ?? "") < (y.date ?? "") ? 1 : -1));
  // The latest of each side before a second of either.
  const order = open.sort(
    (x, y) =>
      open.filter(({ actor }) => actor === x.actor).indexOf(x) -
      open.filter(({ actor }) => actor === y.actor).indexOf(y),
  );
  const pieces = order.map(
    (demand, rank): Piece => ({
      text: [
        words.demand(
          say.actor(demand.actor),
          say.actor(demand.addressee),
          demand.date === undefined ? undefined : say.date(demand.date),
          clip(say.text(demand), 24),
          demand.answer ? [n.stateWord(demand.answer.is), say.date(demand.answer.date)] : undefined,
        ),
      ],
      rank,
      cites: [demand, ...(demand.answer ? [demand.answer] : [])],
    }),
  );
  const { kept } = fitWords(pieces.slice(0, MOST_REASONS), PAGE_BLOCKS.why - countWords([label]));
  if (kept.length === 0) return [];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", items: written(n, kept) },
  ];
}

/** Whether where things stand goes against a priority: then it explains nothing of this day. */
function isOtherwise(stand: Narrator["stand"], statement: string | undefined): boolean {
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || !stand.reading) return false;
  const on = new Set(stand.reading.on);
  return !evaluate(parsed.expression, (id) => on.has(id));
}

function withStop(text: string, more: string): string {
  return text.replace(/([.…]?)$/u, (stop) => `${more}${stop || "."}`);
}

/** A reason that takes up the one before stands only behind it. */
function chain(pieces: readonly (Piece & { follows: boolean })[], most: number): Piece[] {
  const kept: Piece[] = [];
  let room = most;
  let isBroken = false;
  for (const piece of pieces) {
    if (piece.follows && isBroken) continue;
    const words = countWords(piece.text);
    isBroken = words > room;
    if (isBroken) continue;
    kept.push(piece);
    room -= words;
  }
  return kept;
}

function tell(n: Narrator, reason: ReasonFinding, most: number): Inline[] {
  const { stand, say } = n;
  const { why: words } = say.words;
  const { kind, decisionMaker, type, statement, waiting, sources, isTalking = false } = reason;
  const whose = say.whose(decisionMaker, type);
  const isJudged = statement !== undefined && sources.length === 0;
  if (kind === "stays" && isWishToTalk(n, reason)) {
    const wish = words.staysForItself(whose, isTalking);
    return [isJudged ? withStop(wish, words.judged) : wish];
  }
  const says = clip(reason.says, 10);
  const wants =
    statement === undefined
      ? undefined
      : clip(say.priority(halved(statement, reason.half), decisionMaker), most);
  const isOwn = isBorneOut(n, reason);
  const told = {
    enters: () => words.enters(whose, says, wants, isOwn),
    waits: () => words.waits(whose, say.decisionMaker(waiting ?? decisionMaker), says, wants, isOwn),
    leaves: () => words.leaves(whose, says, wants, isTalking, isOwn),
    stays: () => words.stays(whose, says, wants, isTalking, isOwn),
  }[kind]();
  if (isJudged) return [withStop(told, words.judged)];
  return [
    (kind === "enters" || kind === "waits") && isOtherwise(stand, statement)
      ? withStop(told, words.otherwise)
      : told,
  ];
}

/** Of a wish with iff, the half that decides: the whole would be said of a party that is shown to hold the half. */
function halved(statement: string, half: ReasonFinding["half"]): string {
  const parsed = parseStatement(statement);
  if (half === undefined || "fault" in parsed || parsed.expression.kind !== "iff") return statement;
  return writeExpression({ ...parsed.expression, kind: half });
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
