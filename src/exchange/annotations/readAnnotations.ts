import { isGroup } from "../../edit/index.ts";

/** A passage that somebody marked in a source, as W3C's Web Annotation Data Model has it (2017; read whole). */
export interface Annotation {
  /** Its number in the file, from 1. */
  number: number;
  /** Address of what is annotated, as written. */
  source: string;
  exact: string;
  prefix?: string;
  suffix?: string;
  /** What its author wrote beside the words; empty where nothing was. */
  comment: string;
  tags: string[];
}

export interface ReadAnnotations {
  /** Of all in the file. */
  count: number;
  annotations: Annotation[];
  /** Annotations that quote no words, with why. */
  left: { number: number; why: string }[];
}

type Fields = { readonly [name: string]: unknown };

/**
 * The passages of an annotation, of a page or collection of them, or of a list: what Hypothesis, Recogito and Detente write.
 *
 * @param value parsed JSON; undefined where it holds none of these
 */
export function readAnnotations(value: unknown): ReadAnnotations | undefined {
  const items = itemsOf(value);
  if (items === undefined) return undefined;
  const read: ReadAnnotations = { count: items.length, annotations: [], left: [] };
  for (const [i, item] of items.entries()) {
    const number = i + 1;
    const targets = listOf(item.target).filter(isGroup);
    const quoted = targets.flatMap((target) => {
      const source = addressOf(target.source) ?? addressOf(item.uri);
      return source === undefined
        ? []
        : listOf(target.selector)
            .flatMap(withRefinements)
            .filter((one) => typesOf(one).includes("TextQuoteSelector") && textOf(one.exact) !== "")
            .map((one) => ({ source, selector: one }));
    });
    if (quoted.length === 0)
      read.left.push({
        number,
        why: "expected a target with the address of its source and a TextQuoteSelector, whose exact words are looked up",
      });
    for (const { source, selector } of quoted.slice(0, 1))
      read.annotations.push({
        number,
        source,
        exact: textOf(selector.exact),
        ...around("prefix", selector),
        ...around("suffix", selector),
        ...bodyOf(item),
      });
    if (quoted.length > 1)
      read.left.push({ number, why: "its first passage is read, and no other of several" });
  }
  return read;
}

function itemsOf(value: unknown): Fields[] | undefined {
  if (Array.isArray(value)) return value.every(isGroup) ? value : undefined;
  if (!isGroup(value)) return undefined;
  const types = typesOf(value);
  if (types.includes("AnnotationCollection"))
    // A collection may name its first page by an address, which nobody reads.
    return isGroup(value.first) ? itemsOf(value.first) : undefined;
  if (types.includes("AnnotationPage")) return itemsOf(value.items);
  if (types.includes("Annotation") || value.target !== undefined) return [value];
  // As the programming interface of Hypothesis answers.
  return Array.isArray(value.rows) ? itemsOf(value.rows) : undefined;
}

function withRefinements(selector: unknown): Fields[] {
  const found: Fields[] = [];
  for (let one = selector; isGroup(one) && found.length < 10; one = one.refinedBy) found.push(one);
  return found;
}

/** Comments stand in bodies, or with Hypothesis in `text` and `tags`. */
function bodyOf(item: Fields): { comment: string; tags: string[] } {
  const comments = [textOf(item.text)];
  const tags = listOf(item.tags).map(textOf);
  for (const body of listOf(item.body))
    if (!isGroup(body)) continue;
    else if (listOf(body.purpose).includes("tagging")) tags.push(textOf(body.value));
    // What identifies or links says nothing of the words.
    else if (!["identifying", "linking", "bookmarking"].includes(textOf(body.purpose)))
      comments.push(textOf(body.value));
  const said = (texts: string[]) => texts.filter((text) => text !== "");
  return { comment: said([...comments, textOf(item.bodyValue)]).join(" "), tags: said(tags) };
}

function around(name: "prefix" | "suffix", selector: Fields): { [name: string]: string } {
  const words = textOf(selector[name]);
  return words === "" ? {} : { [name]: words };
}

function addressOf(value: unknown): string | undefined {
  const address = isGroup(value) ? textOf(value.id ?? value["@id"]) : textOf(value);
  return address === "" ? undefined : address;
}

function typesOf({ type, "@type": also }: Fields): string[] {
  return [...listOf(type), ...listOf(also)].map(textOf).map((name) => name.replace(/^.*[:/#]/, ""));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
