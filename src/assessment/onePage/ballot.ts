/**
 * What the page tells, agreed on by all its languages: one that needs more words for a thing would else leave out what
 * another tells. Each writes the page once for itself, and how many words it needs for what is noted here; then the page
 * is written with the most that any of them needs, so that all have room for the same.
 */
export class Ballot {
  private readonly agreed: Ballot | undefined;
  private readonly numbers = new Map<string, number>();
  /** Words that blocks had no room for. */
  readonly wants = new Map<string, number>();
  /** Words that blocks may have beyond their own, since others leave them. */
  readonly extra: ReadonlyMap<string, number>;
  /** The block that is being written. */
  block = "";

  /** @param agreed what the languages need; absent: the page is written to find that out */
  constructor(agreed?: Ballot, extra: ReadonlyMap<string, number> = agreed?.extra ?? new Map()) {
    this.agreed = agreed;
    this.extra = extra;
  }

  /** So many words of the block being written found no room. */
  want(words: number): void {
    this.wants.set(this.block, Math.max(words, this.wants.get(this.block) ?? 0));
  }

  /** Of tellings from the longest to the shortest, by place: the first for which there is room in every language. */
  level(site: string, own: number): number {
    return this.note(`level ${site}`, this.most(`level ${site}`, own));
  }

  /** So many words a piece needs in the language that needs most, told at the length that all have room for. */
  size(site: string, key: string, own: number): number {
    this.note(`size ${site} ${key}`, own);
    return this.most(`size ${site} ${key}`, own);
  }

  /** So much room there is in the language that has least. */
  room(site: string, own: number): number {
    return -this.note(`room ${site}`, this.most(`room ${site}`, -own));
  }

  private most(name: string, own: number): number {
    return Math.max(own, this.agreed?.numbers.get(name) ?? own);
  }

  private note(name: string, number: number): number {
    this.numbers.set(name, Math.max(number, this.numbers.get(name) ?? number));
    return number;
  }

  /** What several languages need: of everything the most. */
  static of(ballots: readonly Ballot[]): Ballot {
    const agreed = new Ballot(undefined, ballots[0]?.extra);
    for (const { numbers, wants } of ballots) {
      for (const [name, number] of numbers) agreed.note(name, number);
      for (const [block, words] of wants)
        agreed.wants.set(block, Math.max(words, agreed.wants.get(block) ?? 0));
    }
    return agreed;
  }
}
