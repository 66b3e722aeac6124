import { attribute, type Element, elementsIn, type Node, startOf } from "./elements.ts";

/** Where a link around words leads on the Web; of one whose words are the address the text says it itself. */
export function addressOf(element: Element): string | undefined {
  if (element.tagName !== "a") return undefined;
  const href = attribute(element, "href")?.trim() ?? "";
  const address = ofRedirect(href);
  if (!/^https?:\/\/[^\s/]+/i.test(address)) return undefined;
  const words = startOf(element, LONGEST_WORDS).trim();
  if (!/\p{L}/u.test(words) || /^(?:https?:|www\.)/i.test(words)) return undefined;
  return address;
}
const LONGEST_WORDS = 60;

/** Google sets its own address around those of a document: `https://www.google.com/url?q=…`. */
function ofRedirect(href: string): string {
  const inner = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(href)?.[1];
  if (inner === undefined) return href;
  try {
    return decodeURIComponent(inner);
  } catch {
    return href;
  }
}

/** The host that a page says it stands on, without "www.". */
export function ownHost(document: Node): string | undefined {
  const said = [
    ...elementsIn(document, "link").filter((one) => attribute(one, "rel") === "canonical"),
    ...elementsIn(document, "meta").filter((one) => attribute(one, "property") === "og:url"),
    ...elementsIn(document, "base"),
  ].map((one) => attribute(one, "href") ?? attribute(one, "content") ?? "");
  return said.map(hostOf).find((host) => host !== undefined);
}

export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
}

/** A link by which a page is passed on to others. */
const SHARES = /\/(?:intent|share|sharer|shareArticle|submit)(?:[./?]|$)/i;

/** Whether a link may lead to a source: not to the page's own publisher, nor to a place where the page is shared. */
export function maybeSource(address: string, own: string | undefined): boolean {
  return hostOf(address) !== own && !SHARES.test(address);
}
