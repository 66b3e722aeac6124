import type { Block, Inline } from "../../page/page.ts";
import { PAGE_BLOCKS, type Watch } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { clip, countWords, fit, type Piece, written } from "./fit.ts";

/** What a reader would see: what the record says is due first, then signs of what matters. */
export function watch(n: Narrator): Block[] {
  const { words } = n.say;
  const label: Inline = { strong: `${words.watch.label}` };
  const { watchFor } = n.a;
  if (watchFor.length === 0)
    return [{ kind: "paragraph", text: [{ strong: `${words.watch.label}.` }, " ", words.watch.none] }];
  const order = [...watchFor].sort((a, b) => Number(a.kind === "sign") - Number(b.kind === "sign"));
  const room = PAGE_BLOCKS.watch - countWords([label]) - 5;
  const pieces = order.map(
    (one, i): Piece => ({ text: [tell(n, one)], rank: i, sources: one.kind === "sign" ? [] : one.sources }),
  );
  const { kept, left } = fit(pieces, room);
  const items = written(n, kept);
  const list = left > 0 && kept.length > 0 ? [...items, [words.watch.more(left)]] : items;
  return [
    {
      kind: "paragraph",
      text: [label, " ", ...list.flatMap((item, i): Inline[] => (i === 0 ? item : ["; ", ...item])), "."],
    },
  ];
}

function tell({ say }: Narrator, { says, due }: Watch): string {
  return due === undefined ? clip(says, 18) : say.words.watch.due(say.date(due), clip(says, 14));
}
