import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree } from "parse5";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** All elements of a name, or all. */
export function elementsIn(node: Node, name?: string): Element[] {
  const found: Element[] = [];
  const queue: Node[] = [node];
  for (const next of queue) {
    if (tree.isElementNode(next) && (name === undefined || next.tagName === name)) found.push(next);
    if ("childNodes" in next) for (const child of next.childNodes) queue.push(child);
  }
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Class, id and role of an element, as one text. */
export function namesOf(element: Element): string {
  return `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
}

/** The text of an element, as far as it may be the mark of a note. */
export function startOf(element: Element, most = 24): string {
  let text = "";
  const stack: Node[] = [element];
  for (
    let node = stack.pop(), seen = 0;
    node && text.length < most && seen < most;
    node = stack.pop(), seen++
  ) {
    if (tree.isTextNode(node)) text += node.value;
    else if ("childNodes" in node)
      // No more than can be looked at.
      for (const child of node.childNodes.slice(0, most).reverse()) stack.push(child);
  }
  return text;
}

/** The id that an address within the page leads to. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id of what a link within the page leads to. */
export function targetOf(link: Element | undefined): string | undefined {
  const href = link && attribute(link, "href");
  return href?.startsWith("#") && href.length > 1 ? decoded(href.slice(1)) : undefined;
}
