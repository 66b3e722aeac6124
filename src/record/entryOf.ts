const byId = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

/** The first entry of a list with this id. Rules name entries one by one, so a long list is looked through once. */
export function entryOf<Entry extends { id: string }>(list: readonly Entry[], id: string): Entry | undefined {
  let entries = byId.get(list) as Map<string, Entry> | undefined;
  if (!entries || entries.size > list.length) {
    entries = new Map();
    for (const entry of list) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    byId.set(list, entries);
  }
  return entries.get(id);
}
