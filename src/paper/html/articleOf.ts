import { elementsIn, type Node } from "./elements.ts";

/** What holds the article: the only `article` (with the title) or `main`, else the body. */
export function articleOf(document: Node): Node {
  for (const name of ["article", "main", "body"]) {
    const found = elementsIn(document, name);
    if (found.length === 1) return found[0]!;
    // Of several articles the one with the title; the others are teasers.
    if (name !== "article" || found.length === 0) continue;
    const articles = new Set<Node>(found);
    const titled = new Set<Node>();
    const seen = new Set<Node>();
    for (const title of elementsIn(document, "h1"))
      for (
        let at: Node | null = title;
        at && !seen.has(at) && titled.size < 2;
        at = "parentNode" in at ? at.parentNode : null
      ) {
        seen.add(at);
        if (articles.has(at)) titled.add(at);
      }
    if (titled.size === 1) return [...titled][0]!;
  }
  return document;
}
