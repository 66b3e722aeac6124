/** What was asked while a block was written: its own number, the one it was given, and the one it left to the others. */
interface Asked {
  name: string;
  own: number;
  given: number;
  noted: number;
}

/** All that a block asked and wanted: given the same again, it is written the same again. */
export interface Account {
  asked: readonly Asked[];
  wanted: readonly [block: string, words: number][];
}

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
  private asked: Asked[] = [];
  private wanted: [string, number][] = [];

  /** @param agreed what the languages need; absent: the page is written to find that out */
  constructor(agreed?: Ballot, extra: ReadonlyMap<string, number> = agreed?.extra ?? new Map()) {
    this.agreed = agreed;
    this.extra = extra;
  }

  /** So many words of the block being written found no room. */
  want(words: number): void {
    this.wanted.push([this.block, words]);
    this.wish(this.block, words);
  }

  /** Of tellings from the longest to the shortest, by place: the first for which there is room in every language. */
  level(site: string, own: number): number {
    return this.ask(`level ${site}`, own);
  }

  /** So many words a piece needs in the language that needs most, told at the length that all have room for. */
  size(site: string, key: string, own: number): number {
    return this.ask(`size ${site} ${key}`, own, own);
  }

  /** So much room there is in the language that has least. */
  room(site: string, own: number): number {
    return -this.ask(`room ${site}`, -own);
  }

  /** A block begins; what it asks and wants from now on is in the account of it. */
  begin(block: string): () => Account {
    this.block = block;
    const [asked, wanted]: [Asked[], [string, number][]] = [[], []];
    this.asked = asked;
    this.wanted = wanted;
    return () => ({ asked, wanted });
  }

  /** Whether a block would be given here what it was given before; then it counts as written here too. */
  repeats({ asked, wanted }: Account): boolean {
    if (asked.some(({ name, own, given }) => this.most(name, own) !== given)) return false;
    for (const { name, noted } of asked) this.note(name, noted);
    for (const [block, words] of wanted) this.wish(block, words);
    return true;
  }

  private ask(name: string, own: number, left?: number): number {
    const given = this.most(name, own);
    const noted = left ?? given;
    this.asked.push({ name, own, given, noted });
    this.note(name, noted);
    return given;
  }

  private most(name: string, own: number): number {
    return Math.max(own, this.agreed?.numbers.get(name) ?? own);
  }

  private note(name: string, number: number): void {
    this.numbers.set(name, Math.max(number, this.numbers.get(name) ?? number));
  }

  private wish(block: string, words: number): void {
    this.wants.set(block, Math.max(words, this.wants.get(block) ?? 0));
  }

  /** What several languages need: of everything the most. */
  static of(ballots: readonly Ballot[]): Ballot {
    const agreed = new Ballot(undefined, ballots[0]?.extra);
    for (const { numbers, wants } of ballots) {
      for (const [name, number] of numbers) agreed.note(name, number);
      for (const [block, words] of wants) agreed.wish(block, words);
    }
    return agreed;
  }
}
