import type { Block, Inline, Page } from "../page/index.ts";
import { noteRuns } from "../page/noteText.ts";
import type { Note } from "./findings/index.ts";

/** The page as a style cites that makes no notes: each call of a note gives way to what the style says there. */
export function citedInText(page: Page, notes: readonly Note[]): Page {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const inline = (items: readonly Inline[]): Inline[] => {
    const made: Inline[] = [];
    for (const item of items) {
      const note = typeof item === "object" && "note" in item ? byNumber.get(item.note) : undefined;
      if (note === undefined) {
        made.push(item);
        continue;
      }
      // A citation belongs to the sentence, so that it stands before the stop at which a note would be called.
      const last = made.at(-1);
      const [, said, stop] = (typeof last === "string" ? /^(.*?)([.,;:!?]+)$/s.exec(last) : null) ?? [];
      if (stop !== undefined) made[made.length - 1] = said!;
      made.push(" ", ...told(note), ...(stop === undefined ? [] : [stop]));
    }
    return made;
  };
  const blocks = (all: readonly Block[]): Block[] =>
    all.flatMap((block): Block[] => {
      switch (block.kind) {
        case "notes":
          return [];
        case "heading":
          return block.id === "notes" ? [] : [{ ...block, text: inline(block.text) }];
        case "paragraph":
          return [{ ...block, text: inline(block.text) }];
        case "list":
          return [{ ...block, items: block.items.map(inline) }];
        case "table":
          return [
            {
              ...block,
              head: block.head.map(inline),
              rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(inline) })),
            },
          ];
        default:
          return [block];
      }
    });
  return {
    ...page,
    ...(page.byline ? { byline: inline(page.byline) } : {}),
    blocks: blocks(page.blocks),
    ...(page.annex ? { annex: { ...page.annex, blocks: blocks(page.annex.blocks) } } : {}),
  };
}

/** A number that a style raises, and that would be one with the word before it, stands between brackets. */
function told(note: Note): Inline[] {
  const runs = noteRuns(note);
  const isBare = /^[\d,;\s\u2013-]+$/.test(runs.map(({ text }) => text).join(""));
  const said = runs.map(({ text, italic }): Inline => (italic ? { emphasis: text } : text));
  return isBare ? ["[", ...said, "]"] : said;
}
