import { type DefaultTreeAdapterMap, parse, type TreeAdapter, defaultTreeAdapter as tree } from "parse5";
import { inThousands, LIMITS } from "../record/limits.ts";
import { assemble, type Block } from "./assemble.ts";
import { articleOf } from "./html/articleOf.ts";
import { holdersOf } from "./html/beside.ts";
import { BlockCollector } from "./html/collectBlocks.ts";
import { maybeSource, ownHost } from "./html/links.ts";
import { areNotes } from "./html/noteInPlace.ts";
import { ignoredIn } from "./ignored.ts";
import type { Emphasis, Link, Paper } from "./paper.ts";
import { PaperTooLarge } from "./unreadable.ts";

/**
 * A paper in HTML: the article of a page, without its menus, forms, scripts and asides. Marks of notes are
 * superscripts and links that are a number, or bracketed numbers as in plain text; notes stand in a list or in
 * paragraphs under a heading that says so, are what the links lead to, or stand at their marks. Nothing is executed or
 * fetched.
 */
export function readHtml(file: string, text: string): Paper {
  const { blocks, inData, ...found } = htmlBlocks(text);
  const extras = { ...found, ignored: ignoredIn(text) };
  const paper = assemble(file, text, blocks, extras);
  if (paper.notes.length > 0 || paper.listed || inData.length === 0) return paper;
  // What a box shows at its mark stands nowhere else.
  const targets = new Map([...found.targets, ...inData.map(({ id, label }) => [id!, label] as const)]);
  return assemble(file, text, [...blocks, ...inData], { ...extras, targets });
}

/** What is read of a page. */
interface HtmlBlocks {
  /** In the order of the file. */
  blocks: Block[];
  /** Labels of notes, by what their marks link to. */
  targets: Map<string, string>;
  emphasis: Emphasis[];
  links: Link[];
  /** Notes that only the attributes of their marks hold. */
  inData: (Block & { label: string })[];
}

export function htmlBlocks(text: string): HtmlBlocks {
  const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter: boundedTree() });
  const targets = new Map<string, string>();
  const collector = new BlockCollector(text, targets, holdersOf(document));
  const blocks = collector.collect(articleOf(document));
  const own = ownHost(document);
  return {
    blocks,
    targets,
    emphasis: collector.emphasis,
    links: collector.links.filter(({ address }) => maybeSource(address, own)),
    inData: areNotes(collector.inData)
      ? collector.inData.map(({ label, pieces }, i) => ({
          kind: "paragraph",
          level: 0,
          pieces: pieces(text),
          id: `\u0000data ${i}`,
          number: undefined,
          label,
        }))
      : [],
  };
}

/**
 * The parser looks through all the elements that are open for most of those it meets, so depth is bounded, as it is in
 * browsers, and so is their number.
 */
function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  const { depth: deepest, parts: most } = LIMITS.html;
  let depth = 0;
  let elements = 0;
  return {
    ...tree,
    onItemPush: () => {
      depth += 1;
      elements += 1;
      if (depth > deepest)
        throw new PaperTooLarge(
          `its elements are nested more than ${inThousands(deepest)} levels deep; save it as plain text`,
        );
      if (elements > most)
        throw new PaperTooLarge(
          `it is made of more than ${inThousands(most)} elements; split it, or save it as plain text`,
        );
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
