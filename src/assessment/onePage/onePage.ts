import type { Block, Inline } from "../../page/page.ts";
import { plainText } from "../../page/parts.ts";
import type { Assessment, PageBlock } from "../findings/index.ts";
import type { Narrator } from "../sections/narrator.ts";
import { change } from "./change.ts";
import { countWords } from "./fit.ts";
import { head } from "./head.ts";
import { judgement, judgementTellsContrary } from "./judgement.ts";
import { standing } from "./standing.ts";
import { sure } from "./sure.ts";
import { voices } from "./voices.ts";
import { watch } from "./watch.ts";
import { why } from "./why.ts";

/** Each block of the page after its head, in the order a reader meets them: judgement first. */
const BLOCKS: Record<Exclude<PageBlock, "head">, (n: Narrator) => Block[]> = {
  judgement,
  standing,
  why: (n) => why(n, judgementTellsContrary(n)),
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
  return {
    subtitle,
    blocks: parts.flatMap(({ blocks }) => blocks),
    text: [
      told(n, "head", [[n.question], [subtitle]]),
      ...parts.map(({ block, blocks }) => told(n, block, blocks.flatMap(textsOf))),
    ],
  };
}

/** The words of the page alone, to find out how long it is told so. */
export function draftPage(n: Narrator): Assessment["page"] {
  const write = (block: PageBlock, texts: () => Inline[][]) => {
    n.ballot.block = block;
    return n.ballot.part(block, roomOf(n, block), () => told(n, block, texts()));
  };
  return [
    write("head", () => [[n.question], [head(n)]]),
    ...(Object.keys(BLOCKS) as (keyof typeof BLOCKS)[]).map((block) =>
      write(block, () => BLOCKS[block](n).flatMap(textsOf)),
    ),
  ];
}

/** All that a block may take, apart from what other languages have room for; several ask what the judgement has room for. */
function roomOf(n: Narrator, block: PageBlock): string {
  return `${n.most(block)} ${n.most("judgement")} ${n.ballot.extra.get("measures") ?? 0}`;
}

function told(n: Narrator, block: PageBlock, inlines: readonly Inline[][]): Assessment["page"][number] {
  return {
    block,
    text: inlines.map((text) => plainText(text)).join("\n"),
    words: inlines.reduce((sum, text) => sum + countWords(text), 0),
    most: n.most(block) + (block === "sure" ? (n.ballot.extra.get("measures") ?? 0) : 0),
  };
}

function textsOf(block: Block): Inline[][] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "list" ? block.items : [];
}
