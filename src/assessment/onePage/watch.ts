import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import { evaluate, optionsIn, parseStatement } from "../../strategy/index.ts";
import { PAGE_BLOCKS, type Watch } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { graveOptions } from "../stand.ts";
import { DIALOGUE } from "../strategyFindings.ts";
import { clip, countWords, fitWords, type Piece, written } from "./fit.ts";

/** What a reader would see: what the record says is due first, then signs of what matters. */
export function watch(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: words.watch.label };
  const { watchFor } = n.a;
  if (watchFor.length === 0) return [{ kind: "paragraph", text: [label, " ", words.watch.none] }];
  const order = [...watchFor].sort((a, b) => rankOf(n, a) - rankOf(n, b));
  const all = countWords([label]);
  const pieces = order.map(
    (one, i): Piece => ({ text: [tell(n, one)], rank: i, cites: one.kind === "sign" ? [] : [one] }),
  );
  const whole = fitWords(pieces, PAGE_BLOCKS.watch - all);
  const isWhole = whole.left === 0;
  const { kept } = isWhole
    ? whole
    : fitWords(pieces, PAGE_BLOCKS.watch - all - countWords([words.watch.more]));
  const items = written(n, kept);
  const list = !isWhole && kept.length > 0 ? [...items, [words.watch.more]] : items;
  return [
    {
      kind: "paragraph",
      text: [
        label,
        " ",
        ...list.flatMap((item, i): Inline[] => (i === 0 ? item : ["; ", ...item])),
        // What is cut ends in its own mark.
        /…“?$/u.test(plainText(list.at(-1) ?? [])) ? "" : ".",
      ],
    },
  ];
}

/** What is planned first; then force; what would begin or end talks; what a change rests on; forecasts last. */
function rankOf({ a, stand, changes }: Narrator, { kind, option }: Watch): number {
  if (kind === "planned" || kind === "condition") return 0;
  if (kind === "forecast") return 5;
  const parsed = parseStatement(stand.dialogueText ?? "");
  if (option === undefined || "fault" in parsed) return 4;
  const on = new Set(a.statusQuo.on);
  if (!on.has(option) && stand.main && graveOptions(stand.main).has(option)) return 1;
  const isDialogue = (id: string, flipped?: string) => on.has(id) !== (id === flipped);
  const before = evaluate(parsed.expression, (id) => isDialogue(id));
  if (evaluate(parsed.expression, (id) => isDialogue(id, option)) !== before) return 2;

  const changed = changes?.singleTo(DIALOGUE).some(({ statement }) => {
    const said = parseStatement(statement);
    return "expression" in said && optionsIn(said.expression).some(({ id }) => id === option);
  });
  return changed ? 3 : 4;
}

function tell({ say }: Narrator, { says, due, kind }: Watch): string {
  if (due === undefined) return clip(says, 28);
  return kind === "forecast"
    ? say.words.watch.forecast(lastPart(say.date, due), clip(says, 14))
    : say.words.watch.due(say.date(due), clip(says, 14));
}

/** Of a span, its end: by when. */
function lastPart(date: (text: string) => string, due: string): string {
  return date(due.split("/").at(-1) || due);
}
