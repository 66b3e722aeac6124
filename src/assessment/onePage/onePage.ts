import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import { type Assessment, PAGE_BLOCKS, type PageBlock } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { change } from "./change.ts";
import { countWords } from "./fit.ts";
import { head } from "./head.ts";
import { judgement } from "./judgement.ts";
import { standing } from "./standing.ts";
import { sure } from "./sure.ts";
import { voices } from "./voices.ts";
import { watch } from "./watch.ts";
import { why } from "./why.ts";

/** Each block of the page after its head, in the order a reader meets them: judgement first. */
const BLOCKS: Record<Exclude<PageBlock, "head">, (n: Narrator, free: number) => Block[]> = {
  judgement,
  standing,
  why,
  change,
  watch,
  sure,
  voices,
};

/** The longest clause that is written with the words of others. */
const MOST_LENT = 25;

/** The one page: what an analyst would write and sign. Letters, marks of files and theorems stay in the annex. */
export function onePage(n: Narrator): { subtitle: string; blocks: Block[]; text: Assessment["page"] } {
  const subtitle = head(n);
  const told = (block: PageBlock, inlines: Inline[][], lent = 0) => ({
    block,
    text: inlines.map((text) => plainText(text)).join("\n"),
    words: inlines.reduce((sum, text) => sum + countWords(text), 0),
    most: PAGE_BLOCKS[block] + lent,
  });
  const text = [told("head", [[n.question], [subtitle]])];
  const blocks: Block[] = [];
  for (const [name, write] of Object.entries(BLOCKS)) {
    const block = name as PageBlock;
    // What the blocks before it have left of their words: one clause may have it, so that the page is no longer for it.
    const free = text.reduce((sum, { words, most }) => sum + Math.max(0, most - words), 0);
    const lent = block === "sure" ? Math.min(free, MOST_LENT) : 0;
    const written = write(n, lent);
    blocks.push(...written);
    text.push(told(block, written.flatMap(textsOf), lent));
  }
  return { subtitle, blocks, text };
}

function textsOf(block: Block): Inline[][] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "list" ? block.items : [];
}
