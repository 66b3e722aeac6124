/** One array for all that are equal, so that orders can be told apart by what holds them. Nothing is kept that nobody else holds. */
export class SameRanks {
  private readonly byHash = new Map<number, WeakRef<Int32Array>[]>();

  of(ranks: Int32Array): Int32Array {
    let hash = 0;
    for (let s = 0; s < ranks.length; s++) hash = (Math.imul(hash, 31) + ranks[s]!) | 0;
    const alike = (this.byHash.get(hash) ?? []).filter((held) => held.deref() !== undefined);
    for (const held of alike) {
      const known = held.deref();
      if (known && isSame(known, ranks)) return known;
    }
    this.byHash.set(hash, [...alike, new WeakRef(ranks)]);
    return ranks;
  }
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let s = 0; s < one.length; s++) if (one[s] !== other[s]) return false;
  return true;
}
