import { clauseAround } from "../argument/clause.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import {
  A_PART_OF_IT,
  amountOf,
  COUNT_OF,
  IN_ALL,
  NO_SUM_COLUMN,
  TOTAL_COLUMN,
  TOTAL_ROW,
  YEAR_IN_TEXT,
} from "../lexicon/summing.ts";
import { type Paper, placeBetween, placeOf, sentencesOf } from "../paper.ts";
import { type Found, relatedAt } from "../rules/paperRule.ts";
import { numberIn, shown } from "./sums.ts";
import { type Cell, tablesIn } from "./tables.ts";

/** A column of a table that counts something by years, with what it counts. */
interface Counted {
  /** The words of its head, each cut to what its forms share. */
  heads: readonly string[];
  byYear: ReadonlyMap<string, Cell>;
  total: number;
}

const STEM = 6;
const FEWEST_YEARS = 3;

/** "There were five summits in 2010", where the table has four; "in total 19", where it has 17. */
export function againstTables(paper: Paper): Found[] {
  const columns = tablesIn(paper).flatMap(countedIn);
  if (columns.length === 0) return [];
  return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] => {
    const own = ownWordsOf(paper, sentence);
    const isUndated = own.search(YEAR_IN_TEXT) < 0;
    return [...own.matchAll(COUNT_OF)].flatMap((match): Found[] => {
      const clause = clauseAround(own, match.index, match.index + match[0].length);
      const years = clause.match(YEAR_IN_TEXT) ?? [];
      const [year] = years;
      if (years.length > 1 || (!year && !isUndated) || A_PART_OF_IT.test(clause)) return [];
      const { count = "", noun = "" } = match.groups!;
      const named = columns.filter(({ heads }) => heads.includes(noun.toLowerCase().slice(0, STEM)));
      const [column] = named;
      // Of two tables that count the same, it is not known which is meant.
      if (!column || named.length > 1) return [];
      const said = amountOf(count);
      const cell = year === undefined ? undefined : column.byYear.get(year);
      const is = cell
        ? numberIn(cell)!.value
        : year === undefined && IN_ALL.test(own)
          ? column.total
          : undefined;
      if (is === undefined || Number.isNaN(said) || said === is) return [];
      const table = year === undefined ? `${shown(is)} in all` : `${shown(is)} of ${year}`;
      return [
        {
          message: `“${match[0]}” here, and the table has ${table}; look which number is wrong`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
          related: cell ? [relatedAt("the table", placeBetween(paper, cell.from, cell.to))] : [],
        },
      ];
    });
  });
}

function countedIn(rows: readonly Cell[][]): Counted[] {
  const [head = [], ...body] = rows;
  const ofYears = body.filter(([first]) => /^(?:1[5-9]|20)\d\d$/u.test(first?.text ?? ""));
  if (ofYears.length < FEWEST_YEARS || new Set(ofYears.map(([first]) => first!.text)).size < ofYears.length)
    return [];
  return head.slice(1).flatMap((title, i): Counted[] => {
    if (NO_SUM_COLUMN.test(title.text)) return [];
    const cells = ofYears.map((row) => row[i + 1]);
    const values = cells.map((cell) => (cell ? numberIn(cell) : undefined));
    if (values.some((value) => !value || value.places > 0 || value.isShare)) return [];
    const given = body.find(([first]) => first && TOTAL_ROW.test(first.text))?.[i + 1];
    const sum = values.reduce((all, value) => all + value!.value, 0);
    const total = (given && numberIn(given)?.value) ?? sum;
    const heads = (title.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
    return [{ heads, byYear: new Map(ofYears.map(([first], k) => [first!.text, cells[k]!])), total }];
  });
}

/** Rows that end with their total, where the others add up and one does not. */
export function wrongRows(paper: Paper): Found[] {
  return tablesIn(paper).flatMap(([head = [], ...body]): Found[] => {
    const at = head.findIndex(({ text }, i) => i > 1 && TOTAL_COLUMN.test(text));
    if (at < 3 || at !== head.length - 1) return [];
    const rows = body.flatMap((row) => {
      const values = row.slice(1, at + 1).map(numberIn);
      if (values.length < at || values.some((value) => value === undefined)) return [];
      const sum = values.slice(0, -1).reduce((all, value) => all + value!.value, 0);
      const total = values.at(-1)!;
      const isShare = values.some((value) => value!.isShare || value!.places > 0);
      return isShare ? [] : [{ cell: row[at]!, sum, total: total.value }];
    });
    const right = rows.filter(({ sum, total }) => sum === total);
    if (right.length === 0 || right.length < rows.length - right.length) return [];
    return rows
      .filter(({ sum, total }) => sum !== total)
      .map(({ cell, sum, total }) => ({
        message: `the row adds up to ${shown(sum)}, and its total is ${shown(total)}; look which number is wrong`,
        place: placeBetween(paper, cell.from, cell.to),
      }));
  });
}
