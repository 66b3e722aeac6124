import type { Nodes } from "mdast";
import { append } from "../record/append.ts";
import { Lines } from "../record/lines.ts";
import { expectLetters, toParagraph, toText } from "./blocks.ts";
import { inOrder } from "./emphasis.ts";
import { ignoredIn } from "./ignored.ts";
import { languageOf } from "./language.ts";
import { A_LONG_LIST, costOf, MOST_CONTAINER_LINES } from "./markdown/cost.ts";
import { emphasisOf } from "./markdown/emphasisOf.ts";
import { markdownTree, mostContainerLines } from "./markdown/markdownTree.ts";
import { mask, NAMED_NOTE } from "./markdown/mask.ts";
import { BLOCK, readMixed } from "./markdown/mixed.ts";
import { noteText, piecesIn } from "./markdown/pieces.ts";
import { blankMarkup, headingsOf, marksOfNoNote } from "./markdown/withoutNotes.ts";
import type { Emphasis, Mark, Note, Paper, Text } from "./paper.ts";
import { readText } from "./readText.ts";

/** A paper in Markdown, with footnotes as GitHub and pandoc write them; other note systems are read as in plain text. */
export function readMarkdown(file: string, text: string): Paper {
  expectLetters(text.length);
  const why = costOf(text) ?? (mostContainerLines(text) > MOST_CONTAINER_LINES ? A_LONG_LIST : undefined);
  if (why !== undefined) return asPlainText(file, text, why);
  const { masked, inline, within, title } = mask(text);
  const mixed = inline.size === 0 && BLOCK.test(text) ? readMixed(file, text, masked) : undefined;
  if (mixed) return titled(mixed, title);
  const paper = readMasked(file, masked, inline, within);
  return { ...titled(paper, title), ignored: ignoredIn(text), lines: new Lines(text), text };
}

/** The title is that of the front matter; a heading that says another remains one, and one that says the same is it. */
function titled(paper: Paper, title: Text | undefined): Paper {
  const heading = paper.title;
  if (!title || (heading && inLetters(heading) === inLetters(title))) return paper;
  if (!heading) return { ...paper, title };
  const [first, ...rest] = paper.sections;
  const sections =
    first && !first.heading
      ? [{ ...first, heading }, ...rest]
      : [{ heading, paragraphs: [] }, ...paper.sections];
  return { ...paper, title, sections };
}

function inLetters({ text }: Text): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function asPlainText(file: string, text: string, why: string): Paper {
  const message = `the file was read as plain text, not as Markdown, since it holds ${why}: notes, lists and quotations may not have been seen as such; split it there, and what was left out is read`;
  return {
    ...readText(file, text),
    ignored: ignoredIn(text),
    readerDoubts: [{ message, bearsOnNotes: true }],
  };
}

function readMasked(
  file: string,
  text: string,
  inline: ReadonlyMap<number, Note>,
  within: readonly Emphasis[],
): Paper {
  const root = markdownTree(text);
  const emphasis = inOrder([...emphasisOf(root), ...within]);
  const set = emphasis.length > 0 ? { emphasis } : {};
  const hasFootnotes = inline.size > 0 || NAMED_NOTE.test(text);
  if (!hasFootnotes) {
    const plain = readText(file, blankMarkup(text, root), headingsOf(root));
    const marks = plain.notes.length > 0 || plain.marks.length > 0 ? plain.marks : marksOfNoNote(root, text);
    return { ...plain, marks, ...set };
  }
  const language = languageOf(text);
  const segmenting = language === "other" ? "en" : language;
  const paper: Paper = {
    file,
    title: undefined,
    language,
    sections: [{ heading: undefined, paragraphs: [] }],
    notes: [...inline.values()],
    marks: [],
    credits: [],
    ignored: [],
    lines: new Lines(text),
    text,
    hasFootnotes: true,
    ...set,
  };
  const add = (node: Nodes, isItem = false): void => {
    switch (node.type) {
      case "heading": {
        const heading = toText(piecesIn(node, text, inline));
        if (
          node.depth === 1 &&
          !paper.title &&
          paper.sections.every(({ paragraphs }) => paragraphs.length === 0)
        )
          paper.title = heading;
        else paper.sections.push({ heading, level: node.depth, paragraphs: [] });
        return;
      }
      case "paragraph": {
        const { marks, ...paragraph } = toParagraph(piecesIn(node, text, inline), segmenting);
        append(paper.marks, marks satisfies Mark[]);
        if (paragraph.text !== "")
          paper.sections.at(-1)!.paragraphs.push(isItem ? { ...paragraph, isItem: true } : paragraph);
        return;
      }
      case "footnoteDefinition":
        paper.notes.push({
          label: node.label ?? node.identifier,
          offset: node.position?.start.offset ?? 0,
          ...noteText(node, text, inline),
        });
        return;
      case "root":
      case "blockquote":
      case "list":
        for (const child of node.children) add(child);
        return;
      case "listItem":
        // The item is what stands first in it; what follows is said of it.
        for (const [i, child] of node.children.entries()) add(child, i === 0);
    }
  };
  add(root);
  // Numbered by where they are called, not where they stand; unnamed notes keep the order of the file.
  paper.sections = paper.sections.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
  return paper;
}
