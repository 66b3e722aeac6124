import { SaxesParser } from "saxes";
import { inThousands, LIMITS } from "../../record/limits.ts";
import { PaperTooLarge, UnreadablePaper } from "../unreadable.ts";

/** An element of a part of a Word file as it opens or closes. */
export interface XmlTag {
  /** Its name without the prefix. */
  local: string;
  /** Whether the name is one of WordprocessingML's. */
  isWord: boolean;
  /** The value of an attribute of WordprocessingML. */
  attribute(name: string): string | undefined;
  /** The value of an attribute of whatever kind by its name without the prefix. */
  anyAttribute(name: string): string | undefined;
}

export interface XmlHandlers {
  open(tag: XmlTag, position: number): void;
  close?(tag: { local: string; isWord: boolean }, position: number): void;
  text?(text: string): void;
  /** Called for what is not well formed; without it that is passed over. */
  damaged?(): never;
}

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;

/**
 * Goes through XML in time that grows with its length alone. The parser itself would look up each prefix through all
 * the elements that are open, so what prefixes stand for is kept here.
 * @throws UnreadablePaper for a document type, which Word never writes, and for what is deeper or more than any paper.
 */
export function readXml(xml: string, { open, close, text, damaged }: XmlHandlers): void {
  const { depth: deepest, parts: most } = LIMITS.word;
  const parser = new SaxesParser();
  /** Whether a prefix stands for WordprocessingML. */
  const prefixes = new Map<string, boolean>();
  const hidden: { depth: number; prefix: string; before: boolean | undefined }[] = [];
  let depth = 0;
  let elements = 0;
  const named = (name: string) => {
    const colon = name.indexOf(":");
    return { prefix: colon < 0 ? "" : name.slice(0, colon), local: name.slice(colon + 1) };
  };
  parser.on("doctype", () => {
    throw new UnreadablePaper("it holds a document type, which no Word file does; it was left unread");
  });
  parser.on("error", () => damaged?.());
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > deepest)
      throw new PaperTooLarge(
        `its text is nested more than ${inThousands(deepest)} levels deep, which no paper is; save it as plain text`,
      );
    if (elements > most)
      throw new PaperTooLarge(
        `its text is made of more than ${inThousands(most)} elements; split it, or save it as plain text`,
      );
    for (const key in attributes) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      const prefix = key.slice("xmlns:".length);
      hidden.push({ depth, prefix, before: prefixes.get(prefix) });
      prefixes.set(prefix, WORD.test(attributes[key]!));
    }
    const { prefix, local } = named(name);
    open(
      {
        local,
        isWord: prefixes.get(prefix) === true,
        attribute(wanted) {
          for (const key in attributes) {
            if (!key.endsWith(wanted)) continue;
            const { prefix, local } = named(key);
            if (prefix !== "" && local === wanted && prefixes.get(prefix) === true) return attributes[key];
          }
          return undefined;
        },
        anyAttribute(wanted) {
          for (const key in attributes) if (named(key).local === wanted) return attributes[key];
          return undefined;
        },
      },
      parser.position,
    );
  });
  parser.on("closetag", ({ name }) => {
    const { prefix, local } = named(name);
    close?.({ local, isWord: prefixes.get(prefix) === true }, parser.position);
    for (let last = hidden.at(-1); last?.depth === depth; last = hidden.at(-1)) {
      hidden.pop();
      if (last.before === undefined) prefixes.delete(last.prefix);
      else prefixes.set(last.prefix, last.before);
    }
    depth -= 1;
  });
  if (text) parser.on("text", text);
  parser.write(xml).close();
}
