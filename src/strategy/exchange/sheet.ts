/** A table as spreadsheets and papers have it: a head, and rows of plain cells. */
export interface Sheet {
  head: string[];
  rows: (string | number)[][];
}
