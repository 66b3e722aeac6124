/** Line and column of a character. Counted from the text itself: the parser skips line ends in faulty text. */
export class Lines {
  private readonly starts: number[] = [0];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    // Where no other line end stands, that of old Macs is one, as editors have it.
    const end = text.includes("\n") ? "\n" : "\r";
    for (let i = text.indexOf(end); i >= 0; i = text.indexOf(end, i + 1)) this.starts.push(i + 1);
  }

  place(offset: number): { line: number; col: number } {
    const at = Math.min(Math.max(offset, 0), this.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: at - this.starts[low]! + 1 };
  }
}
