import type { Block, Inline } from "../../page/page.ts";
import { evaluate, parseStatement } from "../../strategy/index.ts";
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
  if (!n.a.answer.answered)
    return n.a.answer.computed ? [] : [{ kind: "paragraph", text: [label, " ", words.why.noModel] }];
  // What a third party does in some situation is no reason of the parties to stay or to leave.
  const third = new Set(n.a.thirdParties.map(({ decisionMaker }) => decisionMaker));
  const reasons = n.a.reasons.filter((one) => !third.has(one.decisionMaker)).slice(0, MOST_REASONS);
  if (reasons.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  const room = PAGE_BLOCKS.why - countWords([label]);
  const counted = reasons.find(({ kind }) => kind === "leaves");
  const { kept } = fitWords(
    reasons.map(
      (reason, i): Piece => ({
        text: tell(n, reason, WORDS_OF_A_PRIORITY, reason === counted),
        rank: i,
        sources: reason.sources,
      }),
    ),
    room,
  );
  if (kept.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", ordered: true, items: written(n, kept) },
  ];
}

/** Whether where things stand goes against a priority: then it explains nothing of this day. */
function isOtherwise({ stand }: Narrator, statement: string | undefined): boolean {
  const parsed = statement === undefined ? undefined : parseStatement(statement);
  if (!parsed || "fault" in parsed || !stand.reading) return false;
  const on = new Set(stand.reading.on);
  return !evaluate(parsed.expression, (id) => on.has(id));
}

function withStop(text: string, more: string): string {
  return text.replace(/([.…]?)$/u, (stop) => `${more}${stop || "."}`);
}

function tell(n: Narrator, reason: ReasonFinding, most: number, isFirst: boolean): Inline[] {
  const { say } = n;
  const { words } = say;
  const { kind, decisionMaker, type, statement, says, in: count } = reason;
  const whose = say.whose(decisionMaker, type);
  const wants = statement === undefined ? undefined : clip(say.priority(statement, decisionMaker), most);
  const text =
    kind === "enters"
      ? words.why.enters(whose, clip(says, 10), wants)
      : kind === "stays"
        ? words.why.stays(whose, wants)
        : words.why.leaves(whose, clip(says, 10), wants, count?.held ?? 0, count?.of ?? 0, isFirst);
  return [isOtherwise(n, statement) ? withStop(text, words.why.otherwise) : text];
}
