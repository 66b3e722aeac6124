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
  // A sign that is not named is none: that a thing would be seen if it came about helps nobody to see it.
  const named = together(
    n,
    watchFor.filter(({ kind, seen }) => kind !== "sign" || seen !== undefined),
  );
  const order = named.sort((a, b) => rankOf(n, a) - rankOf(n, b));
  const all = countWords([label]);
  const pieces = order.map(
    (one, i): Piece => ({ text: [tell(n, one)], rank: i, cites: one.kind === "sign" ? [] : [one] }),
  );
  const { kept } = fitWords(pieces, PAGE_BLOCKS.watch - all);
  const list = written(n, kept);
  if (list.length === 0) return [];
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

/** One sign that shows several things is told once. */
function together({ say }: Narrator, all: readonly Watch[]): Watch[] {
  const bySign = new Map<string, Watch[]>();
  for (const one of all) {
    const key = (one.kind === "sign" ? one.seen : undefined) ?? JSON.stringify(one);
    bySign.set(key, [...(bySign.get(key) ?? []), one]);
  }
  return [...bySign.values()].map((group): Watch => {
    const [first] = group;
    const shows = group.flatMap((one) => one.shows ?? []);
    return shows.length < 2 ? first! : { ...first!, says: say.words.watch.sign(first!.seen!, shows) };
  });
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

function tell({ say }: Narrator, { says, saysIn, due, kind }: Watch): string {
  if (due === undefined) return clip(says, 28);
  const told = clip(say.text({ says, saysIn }), 14);
  return kind === "forecast"
    ? say.words.watch.forecast(lastPart(say.date, due), told)
    : say.words.watch.due(say.date(due), told);
}

/** Of a span, its end: by when. */
function lastPart(date: (text: string) => string, due: string): string {
  return date(due.split("/").at(-1) || due);
}
