import { COLUMN_OF_TITLES } from "./lexicon/works.ts";

/** Beyond that no format tells more of itself. */
const HEAD = 20_000;

/**
 * What a file of works is that is neither a case's own nor BibTeX, RIS or CSL-JSON, and what to do; undefined where it is
 * none of those that are known. `wanted`: the formats to export instead.
 */
export function foreignWorks(text: string, wanted: string): string | undefined {
  const head = text.slice(0, HEAD);
  if (/^PMID- /m.test(head))
    return `these are records of PubMed (.nbib), which are not RIS: open them in Zotero or another reference manager and export as ${wanted}`;
  if (/^(?:FN |PT [JBSP]\r?$)/m.test(head))
    return `this is the plain text of Web of Science: export as ${wanted}`;
  if (/^%[0AT] /m.test(head)) return `this is EndNote's own form (.enw): export as ${wanted}`;
  if (head.trimStart().startsWith("<")) return `this is XML: export as ${wanted}`;
  if (/^\s*[[{]/.test(head) && head.includes('"itemType"'))
    return `this is Zotero's own JSON: export as CSL JSON (of Better BibTeX: Better CSL JSON) or as ${wanted}`;
  // Of JSON on one line a title in quotation marks is a cell like that of a table.
  return !/^\s*[[{@]/.test(head.replace(/^\uFEFF/, "")) && isTable(head)
    ? `this is a table (CSV): export as ${wanted} from the program that wrote it`
    : undefined;
}

/** Its first line names columns, one of which is that of titles. */
function isTable(text: string): boolean {
  const cells = text
    .trimStart()
    .split("\n", 1)[0]!
    .split(/[,;\t]/);
  return cells.length > 2 && cells.some((cell) => COLUMN_OF_TITLES.test(cell.trim()));
}
