import { untaken } from "../../record/latin.ts";

/** An id from a name, such as no other has; `otherwise` where nothing of the name can stand in one. */
export function freeId(name: string, taken: ReadonlySet<string>, otherwise = "variant"): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, 60);
  return untaken(plain === "" ? otherwise : plain, taken);
}
