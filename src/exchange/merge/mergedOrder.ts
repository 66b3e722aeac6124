export interface MergedOrder {
  keys: string[];
  /** Both put what they share into another order, and each into another. */
  isDisputed: boolean;
}

/**
 * The order of what two people made of one list. What one of them moved stays moved, what either added follows what it
 * followed there. Undefined where both put something else in the place of the same: that is one thing renamed twice.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  /** Of two that one side took out and put in at the same place: whether the second is the first under another name. */
  isLike: (was: string, put: string, side: "ours" | "theirs") => boolean,
): MergedOrder | undefined {
  if (areRenamedTwice(base, ours, theirs, isLike)) return undefined;
  const both = new Set(ours.filter((key) => theirs.includes(key)));
  const shared = (row: readonly string[]) =>
    row.filter((key) => both.has(key) && base.includes(key)).join("\n");
  const isMoved = { ours: shared(ours) !== shared(base), theirs: shared(theirs) !== shared(base) };
  const [row, other] = isMoved.theirs && !isMoved.ours ? [theirs, ours] : [ours, theirs];
  const keys = [...row];
  const isThere = new Set(keys);
  for (const [i, key] of other.entries()) {
    if (isThere.has(key)) continue;
    let place = 0;
    for (let before = i - 1; before >= 0; before--)
      if (isThere.has(other[before]!)) {
        place = keys.indexOf(other[before]!) + 1;
        break;
      }
    // Behind what the other side has put in the same place.
    while (place < keys.length && !base.includes(keys[place]!) && !other.includes(keys[place]!)) place += 1;
    keys.splice(place, 0, key);
    isThere.add(key);
  }
  return { keys, isDisputed: isMoved.ours && isMoved.theirs && shared(ours) !== shared(theirs) };
}

function areRenamedTwice(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  isLike: Parameters<typeof mergedOrder>[3],
): boolean {
  const gone = base.filter((key) => !ours.includes(key) && !theirs.includes(key));
  return gone.some((key) => {
    const before = base.slice(0, base.indexOf(key)).reverse();
    const put = (row: readonly string[]) => {
      const above = before.find((one) => row.includes(one));
      const next = row[above === undefined ? 0 : row.indexOf(above) + 1];
      return next !== undefined && !base.includes(next) ? next : undefined;
    };
    const [mine, other] = [put(ours), put(theirs)];
    if (mine === undefined || other === undefined || mine === other) return false;
    return isLike(key, mine, "ours") && isLike(key, other, "theirs");
  });
}
