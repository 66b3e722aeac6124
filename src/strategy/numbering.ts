/** Numbers values from 0 in the order in which they come; the same value has the same number. */
export class Numbering {
  count = 0;
  // A table where the values that may come are not many times those that do, a hash where they are.
  private readonly table: Int32Array | undefined;
  private readonly numbers = new Map<number, number>();

  /** @param most values are below it; `expected`: at most so many of them come */
  constructor(most: number, expected: number) {
    this.table = most <= 16 * expected + 1024 ? new Int32Array(most) : undefined;
  }

  of(value: number): number {
    const { table, numbers } = this;
    let number = table ? table[value]! - 1 : (numbers.get(value) ?? -1);
    if (number >= 0) return number;
    number = this.count++;
    if (table) table[value] = number + 1;
    else numbers.set(value, number);
    return number;
  }
}
