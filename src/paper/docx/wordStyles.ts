import { anyOf } from "../lexicon/index.ts";
import { readXml, type XmlTag } from "./readXml.ts";

/** What a style makes of a paragraph: a heading of a level (0 the title), an entry of a table of contents. */
export type StyleRole = number | "contents";

/** Word writes the English names whatever its language; other programs write those of theirs. */
const HEADING = new RegExp(`^(?:${anyOf("headingStyle")}) ?([1-9])$`, "u");
const TITLE = new RegExp(`^(?:${anyOf("titleStyle")})$`, "u");
const CONTENTS = new RegExp(`^(?:${anyOf("contentsStyle")})$`, "u");

function roleOf(name: string): StyleRole | undefined {
  const plain = name.trim().toLowerCase();
  const level = HEADING.exec(plain)?.[1];
  if (level !== undefined) return Number(level);
  if (TITLE.test(plain)) return 0;
  return CONTENTS.test(plain) ? "contents" : undefined;
}

export interface WordStyles {
  roleOf(style: string): StyleRole | undefined;
  /** The list whose items paragraphs of the style are. */
  listOf(style: string): string | undefined;
}

/** What the styles of a file say, by their id; a style says what the one it is based on says, unless it says more. */
export function wordStyles(xml: string): WordStyles {
  const roles = new Map<string, StyleRole>();
  const lists = new Map<string, string>();
  const parents = new Map<string, string>();
  const known = new Set<string>();
  let style: string | undefined;
  const open = (tag: XmlTag) => {
    if (tag.local === "style") {
      style = tag.attribute("styleId");
      if (style !== undefined) known.add(style);
    }
    if (style === undefined) return;
    const value = tag.attribute("val") ?? "";
    if (tag.local === "name") {
      const role = roleOf(value);
      if (role !== undefined) roles.set(style, role);
    } else if (tag.local === "basedOn") parents.set(style, value);
    else if (tag.local === "numId" && value !== "0") lists.set(style, value);
    else if (tag.local === "outlineLvl" && Number(value) < 9 && !roles.has(style))
      roles.set(style, Number(value) + 1);
  };
  readXml(xml, { open });
  const inherited = <T>(values: ReadonlyMap<string, T>, id: string): T | undefined => {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 12; steps++) {
      const value = values.get(at);
      if (value !== undefined) return value;
      at = parents.get(at);
    }
    return undefined;
  };
  return {
    // A style the file does not describe may still be known by its id.
    roleOf: (id) => inherited(roles, id) ?? (known.has(id) ? undefined : roleOf(id)),
    listOf: (id) => inherited(lists, id),
  };
}

/** Of each list whose outermost items are numbered, the number of the first. */
export function numberedLists(xml: string): Map<string, number> {
  const abstract = new Map<string, { isNumbered: boolean; start: number }>();
  const lists = new Map<string, number>();
  let open: string | undefined;
  let list: string | undefined;
  let level: string | undefined;
  const opened = (tag: XmlTag) => {
    const value = tag.attribute("val");
    switch (tag.local) {
      case "abstractNum":
        open = tag.attribute("abstractNumId");
        list = undefined;
        if (open !== undefined) abstract.set(open, { isNumbered: false, start: 1 });
        return;
      case "num":
        list = tag.attribute("numId");
        open = undefined;
        return;
      case "lvl":
        level = tag.attribute("ilvl");
        return;
      case "numFmt":
        if (open !== undefined && level === "0")
          abstract.get(open)!.isNumbered = value !== "bullet" && value !== "none";
        return;
      case "start":
        if (open !== undefined && level === "0") abstract.get(open)!.start = Number(value) || 1;
        return;
      case "abstractNumId": {
        const described = value === undefined ? undefined : abstract.get(value);
        if (list !== undefined && described?.isNumbered) lists.set(list, described.start);
      }
    }
  };
  readXml(xml, { open: opened });
  return lists;
}
