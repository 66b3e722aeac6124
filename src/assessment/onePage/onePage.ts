import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import type { Assessment, PageBlock } from "../findings/index.ts";
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
const BLOCKS: Record<Exclude<PageBlock, "head">, (n: Narrator) => Block[]> = {
  judgement,
  standing,
  why,
  change,
  watch,
  sure,
  voices,
};

/** The one page: what an analyst would write and sign. Letters, marks of files and theorems stay in the annex. */
export function onePage(n: Narrator): { subtitle: string; blocks: Block[]; text: Assessment["page"] } {
  n.ballot.block = "head";
  const subtitle = head(n);
  const parts = Object.entries(BLOCKS).map(([block, write]) => {
    n.ballot.block = block;
    return { block: block as PageBlock, blocks: write(n) };
  });
  const told = (block: PageBlock, inlines: Inline[][]) => ({
    block,
    text: inlines.map((text) => plainText(text)).join("\n"),
    words: inlines.reduce((sum, text) => sum + countWords(text), 0),
    most: n.most(block),
  });
  return {
    subtitle,
    blocks: parts.flatMap(({ blocks }) => blocks),
    text: [
      told("head", [[n.question], [subtitle]]),
      ...parts.map(({ block, blocks }) => told(block, blocks.flatMap(textsOf))),
    ],
  };
}

function textsOf(block: Block): Inline[][] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "list" ? block.items : [];
}
