/** Adds to the end of a list, however long what is added: `list.push(...many)` takes each as an argument and overflows. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
