/** By which ids an author cites, as far as the words of the files tell. */
export class CitedIds {
  private readonly files: ReadonlyMap<string, string>;
  private written: Set<string> | undefined;

  constructor(files: ReadonlyMap<string, string>) {
    this.files = files;
  }

  /** A case that cites a work by another id that it had goes on doing so, where that id means one work. */
  withCitedIds(items: unknown[], otherIdsOf: (index: number) => readonly string[]): unknown[] {
    const ids = new Set(items.map((item) => (item as { id?: unknown }).id));
    const meant = new Map<string, number>();
    for (const i of items.keys())
      for (const other of otherIdsOf(i)) meant.set(other, (meant.get(other) ?? 0) + 1);
    return items.map((item, i) => {
      const { id } = item as { id?: unknown };
      const others = otherIdsOf(i);
      if (others.length === 0 || this.wordsWritten().has(String(id))) return item;
      const cited =
        others.find((other) => !ids.has(other) && meant.get(other) === 1 && this.wordsWritten().has(other)) ??
        (isUndated(item) ? this.withItsYear(String(id), ids) : undefined);
      return cited === undefined ? item : { ...(item as object), id: cited };
    });
  }

  /** The id that a work had before it lost its year, where one is cited and is no other's. */
  private withItsYear(id: string, ids: ReadonlySet<unknown>): string | undefined {
    const dated = [...this.wordsWritten()].filter(
      (word) => word.startsWith(`${id}-`) && /^\d{4}$/.test(word.slice(id.length + 1)) && !ids.has(word),
    );
    return dated.length === 1 ? dated[0] : undefined;
  }

  /** All that could be an id in the files an author writes. */
  private wordsWritten(): Set<string> {
    if (this.written) return this.written;
    this.written = new Set();
    for (const [name, text] of this.files)
      if (/\.ya?ml$/i.test(name)) for (const word of text.split(/[\s,[\]{}"']+/)) this.written.add(word);
    return this.written;
  }
}

function isUndated(item: unknown): boolean {
  const { issued } = item as { issued?: unknown };
  return issued === undefined || !/\d{4}/.test(JSON.stringify(issued));
}
