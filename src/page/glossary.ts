/** Which technical words a page has explained already: each is explained once, where it first occurs. */
export class Glossary {
  private readonly numbers = new Map<string, number>();

  /** The number of the term on this page, and whether it occurs for the first time. */
  meet(term: string): { number: number; first: boolean } {
    const key = term.toLowerCase();
    const known = this.numbers.get(key);
    if (known !== undefined) return { number: known, first: false };
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    return { number, first: true };
  }
}
