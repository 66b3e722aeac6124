/** By which names the releases of the United Nations data call a column; compared without capitals. */
export const COLUMNS = {
  rcid: ["rcid", "undl_id"],
  vote: ["vote", "ms_vote"],
  session: ["session"],
  date: ["date"],
  year: ["year"],
  idealPoint: ["idealpoint", "idealpointall", "idealpointfp"],
  low: ["q5%", "q5."],
  high: ["q95%", "q95."],
  /** Any of them may name the state. */
  state: [
    "iso3c",
    "iso3",
    "country_code",
    "countryabb",
    "ms_code",
    "country",
    "countryname",
    "ms_name",
    "member",
    "ccode",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ColumnName = Exclude<keyof typeof COLUMNS, "state">;

/** Where a file has its columns. */
export class Columns {
  readonly head: readonly string[];
  private readonly folded: readonly string[];

  constructor(head: readonly string[]) {
    this.head = head.map((name) => name.trim());
    this.folded = this.head.map((name) => name.toLowerCase());
  }

  at(name: ColumnName): number | undefined {
    return this.first(COLUMNS[name]);
  }

  /** Every column that names a state. */
  states(): number[] {
    const names: readonly string[] = COLUMNS.state;
    return [...this.folded.keys()].filter((i) => names.includes(this.folded[i]!));
  }

  /** A column called by one of these. */
  first(names: readonly string[]): number | undefined {
    for (const name of names) {
      const at = this.folded.indexOf(name.toLowerCase());
      if (at >= 0) return at;
    }
    return undefined;
  }
}
