import { attribute, type Element, elementsIn, type Node, namesOf, startOf, targetOf } from "./elements.ts";

const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "aside",
  "form",
  "button",
  "select",
  "iframe",
  "object",
  "svg",
  "head",
  "footer",
  "figure",
  "video",
  "audio",
  "textarea",
  "dialog",
]);
/** Names of classes, as sites give them, of what is no part of the article. */
const BESIDE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|share|sharing|social|related|recommended|comments?|disqus|newsletter|subscribe|subscription|breadcrumbs?|sidebar|promo|advert(?:isement)?|ads|paywall|skip-link|editsection|navbox|toc|pagination)(?:$|[\s_-])/i;
/** Words for who cannot see the page, which repeat what others see. */
const OFF_SCREEN = /(?:^|\s)(?:off-?screen|sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/i;

/** Banners, buttons, comments, teasers: what pages put around and into an article, unless it holds a part of that. */
export function isBeside(element: Element, holders: ReadonlySet<Node>): boolean {
  if (holders.has(element) || saysItIsNote(element)) return false;
  const names = namesOf(element);
  return (
    SKIPPED.has(element.tagName) ||
    BESIDE.test(names) ||
    (OFF_SCREEN.test(names) && !/^h[1-6]$/.test(element.tagName)) ||
    /^(?:navigation|search|dialog|banner)$/.test(attribute(element, "role") ?? "") ||
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true"
  );
}

function saysItIsNote(element: Element): boolean {
  return (
    /^doc-(?:foot|end)notes?$/.test(attribute(element, "role") ?? "") ||
    /(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])/.test(attribute(element, "class") ?? "")
  );
}

/** What holds a heading of the first level, an article or a note that a mark leads to is not beside it, whatever its class. */
export function holdersOf(document: Node): Set<Node> {
  const holders = new Set<Node>();
  const addAround = (element: Node) => {
    for (
      let at: Node | null = element;
      at && !holders.has(at);
      at = "parentNode" in at ? at.parentNode : null
    )
      holders.add(at);
  };
  for (const name of ["h1", "article", "main", "body"])
    for (const element of elementsIn(document, name)) addAround(element);
  for (const note of notesLedTo(document)) addAround(note);
  return holders;
}

/** What links lead to that are nothing but a number. */
function notesLedTo(document: Node): Element[] {
  const ids = new Set<string>();
  for (const link of elementsIn(document, "a")) {
    const id = targetOf(link);
    if (id !== undefined && /^\W{0,2}\w{1,7}\W{0,2}$/.test(startOf(link).trim())) ids.add(id);
  }
  return ids.size === 0
    ? []
    : elementsIn(document).filter((element) => ids.has(attribute(element, "id") ?? ""));
}
