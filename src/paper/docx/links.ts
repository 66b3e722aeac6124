import type { Link } from "../paper.ts";
import { readXml } from "./readXml.ts";

/** Where the links of a part lead, by the relations that its file of relations names. */
export function addressesOf(relations: string | undefined): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  if (relations !== undefined)
    readXml(relations, {
      open: ({ local, anyAttribute }) => {
        const [id, target] = [anyAttribute("Id"), anyAttribute("Target")];
        if (local === "Relationship" && id !== undefined && /^https?:\/\//i.test(target ?? ""))
          addresses.set(id, target!);
      },
    });
  return addresses;
}

/** Keeps a link around words; of words that are the address nothing more is to be said. A link may be of several runs. */
export function keepLink(links: Link[], address: string | undefined, text: string, from: number): void {
  if (
    address === undefined ||
    !/\p{L}/u.test(text) ||
    /https?:|www\./i.test(text) ||
    address.includes(text.trim())
  )
    return;
  const last = links.at(-1);
  if (last?.address === address && last.to === from) last.to = from + text.length;
  else links.push({ address, from, to: from + text.length });
}
