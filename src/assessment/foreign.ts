import type { Block, Inline, Page } from "../page/page.ts";
import type { Case } from "../record/index.ts";
import { CASE_LANGUAGE } from "../words/index.ts";
import { writtenOut } from "./acronyms.ts";

/**
 * What of a page stays in the language of its case: marked as such, for readers' programs to speak and hyphenate it
 * rightly. The sentences put an author's words in quotation marks „…“; which of these are his own, and not names he
 * gave in the page's language or a headline, the record says.
 */

export function markForeign(page: Page, record: Case): Page {
  if (page.language === CASE_LANGUAGE) return page;
  const isAuthors = authorsWords(record);
  const mark = (inlines: readonly Inline[]) => inlines.flatMap((inline) => marked(inline, isAuthors));
  const blocks = (list: readonly Block[]) => list.map((block) => markBlock(block, mark));
  return {
    ...page,
    ...(page.byline ? { byline: mark(page.byline) } : {}),
    ...(page.warning ? { warning: mark(page.warning) } : {}),
    blocks: blocks(page.blocks),
    ...(page.annex ? { annex: { ...page.annex, blocks: blocks(page.annex.blocks) } } : {}),
  };
}

function markBlock(block: Block, mark: (inlines: readonly Inline[]) => Inline[]): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: mark(block.text) };
    case "list":
      return { ...block, items: block.items.map(mark) };
    case "table":
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({ cells: cells.map(mark) })),
      };
    // Works are cited as English prose cites them.
    case "notes":
      return { ...block, language: CASE_LANGUAGE };
    default:
      return block;
  }
}

function marked(inline: Inline, isAuthors: (text: string) => boolean): Inline[] {
  const [text, around] =
    typeof inline === "string"
      ? [inline, (part: string): Inline => part]
      : "strong" in inline
        ? [inline.strong, (part: string): Inline => ({ strong: part })]
        : "emphasis" in inline
          ? [inline.emphasis, (part: string): Inline => ({ emphasis: part })]
          : [undefined, undefined];
  if (text === undefined || !text.includes("„")) return [inline];
  return text
    .split(/(„[^“]*“)/u)
    .filter((part) => part !== "")
    .flatMap((part): Inline[] => {
      const [, words] = /^„(.*)“$/su.exec(part) ?? [];
      if (words === undefined || !isAuthors(words)) return [around(part)];
      const own = around(words);
      const foreign = typeof own === "string" ? { text: own } : own;
      return [around("„"), { ...foreign, language: CASE_LANGUAGE } as Inline, around("“")];
    });
}

/** Whether words are the author's in the language of the case, whole or cut. */
function authorsWords(record: Case): (text: string) => boolean {
  const whole = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      whole.add(comparable(value));
      whole.add(comparable(writtenOut(record.formats, value)));
    }
    if (Array.isArray(value)) for (const item of value) collect(item, key);
    // Names that the case gives in other languages are not in its own.
    else if (
      typeof value === "object" &&
      value !== null &&
      !/(?:^n|N)ames$|^questions$|itles$|^saysIn$/.test(key)
    )
      for (const [field, item] of Object.entries(value)) collect(item, field);
  };
  const { meta, models, sources, placeOf: _, placeInside: __, faulty: ___, unread: ____, ...lists } = record;
  for (const { csl } of sources) if (csl.title !== undefined) whole.add(comparable(String(csl.title)));
  for (const { file, entry } of models) collect([file, entry], "");
  collect([meta, lists], "");
  let all: string | undefined;
  return (text) => {
    const wanted = comparable(text);
    if (wanted === "" || !/\p{L}/u.test(wanted)) return false;
    if (whole.has(wanted)) return true;
    all ??= [...whole].join("\n");
    // Part of a text: cut at its end, or a name inside another.
    return wanted.length > "ab".length && all.includes(wanted);
  };
}

/** Without what sentences change on the way: the stop, the mark of a cut, quotation marks, capitals at the head. */
function comparable(text: string): string {
  return text
    .replace(/[“”‘’"]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[\s…]*…$|[.。।]+$/u, "")
    .replaceAll("-", " ")
    .trim()
    .toLocaleLowerCase("en");
}
