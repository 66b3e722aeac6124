import type { Block, Inline } from "../../page/page.ts";
import { evaluate, parseStatement } from "../../strategy/index.ts";
import { PAGE_BLOCKS, type ReasonFinding } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, type Piece, written } from "./fit.ts";

const MOST_REASONS = 3;
/** A priority is told whole or not at all, since a condition cut in the middle says another thing; longer ones are cut. */
const WORDS_OF_A_PRIORITY = 40;

/** At most three reasons, each with the note of its ground. Of priorities that are stale none are given. */
export function why(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.why.label}.` };
  if (!n.a.answer.answered)
    return n.a.answer.computed ? [] : [{ kind: "paragraph", text: [label, " ", words.why.noModel] }];
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

function tell({ stand, say }: Narrator, reason: ReasonFinding, most: number): Inline[] {
  const { why: words } = say.words;
  const { kind, decisionMaker, type, statement, waiting, isTalking = false } = reason;
  const whose = say.whose(decisionMaker, type);
  const says = clip(reason.says, 10);
  const wants = statement === undefined ? undefined : clip(say.priority(statement, decisionMaker), most);
  const told = {
    enters: () => words.enters(whose, says, wants),
    waits: () => words.waits(whose, say.decisionMaker(waiting ?? decisionMaker), says, wants),
    leaves: () => words.leaves(whose, says, wants, isTalking),
    stays: () => words.stays(whose, says, wants, isTalking),
  }[kind]();
  return [
    (kind === "enters" || kind === "waits") && isOtherwise(stand, statement)
      ? withStop(told, words.otherwise)
      : told,
  ];
}
