/** An id from a name, such as no other has; `otherwise` where nothing of the name can stand in one. */
export function freeId(name: string, taken: ReadonlySet<string>, otherwise = "variant"): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, 60);
  const base = plain === "" ? otherwise : plain;
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}
