/** A question of a part of the page: its own number, the one it was given, and the one it left to the others. */
interface Asked {
  name: string;
  own: number;
  given: number;
  noted: number;
}

/** What was asked while a part of the page was written, and for how many words it had no room. */
interface Account {
  asked: Asked[];
  wanted: [block: string, words: number][];
}

/** A part as it was written, for which block, with the room it had. */
interface Written extends Account {
  block: string;
  room: string;
  text: unknown;
}

/** What has been written of a page in one language so far, by part. */
export type Drafts = Map<string, Written[]>;

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
  private account: Account = { asked: [], wanted: [] };
  private readonly drafts: Drafts;

  /**
   * @param agreed what the languages need; absent: the page is written to find that out
   * @param drafts of the same page in the same language
   */
  constructor(
    agreed?: Ballot,
    extra: ReadonlyMap<string, number> = agreed?.extra ?? new Map(),
    drafts: Drafts = new Map(),
  ) {
    this.agreed = agreed;
    this.extra = extra;
    this.drafts = drafts;
  }

  /** So many words of the block being written found no room. */
  want(words: number): void {
    this.account.wanted.push([this.block, words]);
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

  /**
   * A part of the page: one that would be given here what it was given before comes out the same, and counts as written
   * here too. What parts of it ask, it asks.
   */
  part<T>(name: string, room: string, write: () => T): T {
    const { account, block } = this;
    const before = this.drafts.get(name) ?? [];
    let written = before.find((one) => one.room === room && this.isSame(one));
    if (!written) {
      this.account = { asked: [], wanted: [] };
      written = { block, room, text: write(), ...this.account };
      this.account = account;
      this.drafts.set(name, [...before, written]);
    }
    for (const one of written.asked) this.note(one.name, one.noted);
    // What another block wanted by it, this one wants.
    for (const [own, words] of written.wanted) {
      const wanting = own === written.block ? block : own;
      this.wish(wanting, words);
      account.wanted.push([wanting, words]);
    }
    account.asked.push(...written.asked);
    return written.text as T;
  }

  private isSame({ asked }: Account): boolean {
    return asked.every(({ name, own, given }) => this.most(name, own) === given);
  }

  private ask(name: string, own: number, left?: number): number {
    const given = this.most(name, own);
    const noted = left ?? given;
    this.account.asked.push({ name, own, given, noted });
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
