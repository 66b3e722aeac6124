import type { Block, Inline } from "../../page/page.ts";
import { PAGE_BLOCKS, type ReasonFinding } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fitWords, type Piece, written } from "./fit.ts";

const MOST_REASONS = 3;
/** How much of a priority is told, from all of it on. A cut one is worth less than one reason fewer. */
const WORDS_OF_A_PRIORITY = [40, 26, 20, 15, 11, 8];
const FEWEST_WHOLE_REASONS = 2;

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
  const tries = WORDS_OF_A_PRIORITY.map((most) =>
    fitWords(
      reasons.map(
        (reason, i): Piece => ({
          text: tell(n, reason, most, reason === counted),
          rank: i,
          sources: reason.sources,
        }),
      ),
      room,
    ),
  );
  // As they are, where enough fit; else as many as can, and of those in the fewest cuts.
  const most = Math.max(...tries.map(({ kept }) => kept.length));
  const { kept } =
    tries[0]!.kept.length >= Math.min(most, FEWEST_WHOLE_REASONS)
      ? tries[0]!
      : tries.find((one) => one.kept.length === most)!;
  if (kept.length === 0) return [{ kind: "paragraph", text: [label, " ", words.why.none] }];
  return [
    { kind: "paragraph", text: [label] },
    { kind: "list", ordered: true, items: written(n, kept) },
  ];
}

function tell({ say }: Narrator, reason: ReasonFinding, most: number, isFirst: boolean): Inline[] {
  const { words } = say;
  const { kind, decisionMaker, type, statement, says, in: count } = reason;
  const whose = say.whose(decisionMaker, type);
  const wants = statement === undefined ? undefined : clip(say.priority(statement, decisionMaker), most);
  if (kind === "enters") return [words.why.enters(whose, clip(says, 10), wants)];
  if (kind === "stays") return [words.why.stays(whose, wants)];
  return [words.why.leaves(whose, clip(says, 10), wants, count?.held ?? 0, count?.of ?? 0, isFirst)];
}
