import { strFromU8, strToU8, zipSync } from "fflate";
import { escapeXml, WORD_NAMESPACE, ZIP_DAY } from "./wordXml.ts";

/** What a new Word file takes from one that somebody brings: its styles, its page with head and foot, its letters. */
export interface WordTemplate {
  parts: ReadonlyMap<string, Uint8Array>;
  /** The main part, and its folder with a slash. */
  main: string;
  folder: string;
  /** Of a line, in twentieths of a point. */
  textWidth: number;
  section: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
/** Whatever else a file holds (its text, comments, data of its maker, macros) is no template and stays behind. */
const TAKEN = ["styles", "theme", "fontTable", "numbering", "settings", "header", "footer", "image"];

/** The template in the parts of a Word file, or why there is none. */
export function readWordTemplate(parts: ReadonlyMap<string, Uint8Array>): WordTemplate | string {
  const text = (name: string) => textOf(parts, name);
  const types = text("[Content_Types].xml");
  if (types === undefined) return "it is no Word file";
  if (/macroEnabled/i.test(types)) return "it holds macros; save it in Word as .docx or .dotx";
  const root = relationsOf(parts, "");
  const main = root.find(({ kind }) => kind === "officeDocument")?.target;
  const xml = main === undefined ? undefined : text(main);
  if (main === undefined || xml === undefined) return "it is no Word file";
  if (!xml.includes(`xmlns:w="${WORD_NAMESPACE}"`))
    return "it is written in a form of Word's files that is not taken as a template; save it in Word as .docx";
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  if (!relationsOf(parts, main).some(({ kind }) => kind === "styles")) return "it has no styles";
  const section = elementsOf(xml, "w:sectPr").at(-1)?.whole ?? "";
  const measure = (tag: string, name: string, other: number) => {
    const found = Number(new RegExp(`<w:${tag}\\s[^<>]*w:${name}="(\\d{1,6})"`).exec(section)?.[1]);
    return Number.isFinite(found) ? found : other;
  };
  const textWidth =
    measure("pgSz", "w", 11906) -
    measure("pgMar", "left", 1304) -
    measure("pgMar", "right", 1304) -
    measure("pgMar", "gutter", 0);
  if (textWidth < 2000) return "its page leaves no room for text";
  return { parts, main, folder, textWidth, section };
}

/** A new Word file in the styles and on the page of another. `own` are the styles of ours, each in XML. */
export function fillTemplate(
  template: WordTemplate,
  document: { language: string; body: string; footnotes?: string; core: string },
  own: readonly string[],
): Uint8Array {
  const { parts, main, folder, section } = template;
  const kept = new Map<string, Uint8Array>();
  const take = (from: string): string => {
    const entries = relationsOf(parts, from).filter(
      ({ kind, target, isOutside }) => TAKEN.includes(kind) && !isOutside && parts.has(target),
    );
    for (const { target } of entries)
      if (!kept.has(target)) {
        kept.set(target, parts.get(target)!);
        const inner = take(target);
        if (inner !== "") kept.set(relationsName(target), strToU8(relationships(inner)));
      }
    return entries.map(({ id, kind, target }) => relationship(id, kind, `/${target}`)).join("");
  };
  let relations = take(main);
  const target = (kind: string) => relationsOf(parts, main).find((one) => one.kind === kind)?.target;

  const styles = target("styles")!;
  const { xml, rename } = withOwnStyles(textOf(parts, styles) ?? "", own, document.language);
  kept.set(styles, strToU8(xml));
  const settings = target("settings");
  if (settings !== undefined && kept.has(settings))
    kept.set(settings, strToU8(plainSettings(textOf(parts, settings)!)));

  const types = [...(textOf(parts, "[Content_Types].xml") ?? "").matchAll(/<(Default|Override)\s[^<>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => {
      const name = /PartName="\/([^"]*)"/.exec(tag)?.[1];
      return name === undefined || kept.has(name);
    })
    .join("");
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  let overrides = `${override(main, `${TYPE}document.main+xml`)}${override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}`;
  if (document.footnotes !== undefined) {
    const name = `${folder}footnotes.xml`;
    overrides += override(name, `${TYPE}footnotes+xml`);
    relations += relationship("rIdOwnNotes", "footnotes", `/${name}`);
    kept.set(
      name,
      strToU8(`${HEAD}<w:footnotes xmlns:w="${WORD_NAMESPACE}">${rename(document.footnotes)}</w:footnotes>`),
    );
  }
  const root = /<w:document(?:\s[^<>]*)?>/.exec(textOf(parts, main) ?? "")?.[0] ?? "";
  kept.set(
    main,
    strToU8(
      `${HEAD}${root}<w:body>${rename(document.body)}${usable(section, relations)}</w:body></w:document>`,
    ),
  );
  kept.set(relationsName(main), strToU8(relationships(relations)));
  kept.set(
    "_rels/.rels",
    strToU8(
      relationships(
        `${relationship("rId1", "officeDocument", `/${main}`)}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="/docProps/core.xml"/>`,
      ),
    ),
  );
  kept.set("docProps/core.xml", strToU8(document.core));
  const listed = `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types}${overrides}</Types>`;
  // Word looks for the list of types first.
  return zipSync({ "[Content_Types].xml": strToU8(listed), ...Object.fromEntries(kept) }, { mtime: ZIP_DAY });
}

interface Relation {
  id: string;
  kind: string;
  target: string;
  isOutside: boolean;
}

const relationsName = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return [...(textOf(parts, relationsName(part)) ?? "").matchAll(/<Relationship\s[^<>]*>/g)].map(([tag]) => {
    const field = (name: string) => new RegExp(`\\s${name}="([^"<>]*)"`).exec(tag)?.[1] ?? "";
    const target = field("Target");
    return {
      id: field("Id"),
      kind: field("Type").replace(/^.*\//, ""),
      target: target.startsWith("/") ? target.slice(1) : within(folder + target),
      isOutside: field("TargetMode") === "External",
    };
  });
}

/** A path with its `..` followed, as `word/../media/a.png`. */
function within(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function relationships(entries: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries}</Relationships>`;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const part = parts.get(name);
  return part === undefined ? undefined : strFromU8(part).replace(/^\ufeff/, "");
}

/** The section without heads and feet whose parts are not there. */
function usable(section: string, relations: string): string {
  const there = new Set([...relations.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id));
  return section.replace(/<w:(?:header|footer)Reference\s[^<>]*\/>/g, (tag) => {
    const id = /r:id="([^"]*)"/.exec(tag)?.[1];
    return there.has(id) ? tag : "";
  });
}

interface Element {
  from: number;
  to: number;
  /** The tag that opens it. */
  tag: string;
  whole: string;
}

/** Elements of a name that are closed, from one end of the text to the other once, however many are left open. */
function elementsOf(xml: string, name: string): Element[] {
  const opening = new RegExp(`<${name}(?:\\s[^<>]*)?>`, "g");
  const closing = `</${name}>`;
  const found: Element[] = [];
  let isClosed = true;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [tag] = match;
    let to = opening.lastIndex;
    if (!tag.endsWith("/>")) {
      const end: number = isClosed ? xml.indexOf(closing, to) : -1;
      isClosed = end >= 0;
      if (!isClosed) continue;
      to = end + closing.length;
    }
    found.push({ from: match.index, to, tag, whole: xml.slice(match.index, to) });
    opening.lastIndex = to;
  }
  return found;
}

function without(xml: string, elements: readonly Element[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const element of elements) {
    kept.push(xml.slice(from, element.from));
    from = element.to;
  }
  return kept.join("") + xml.slice(from);
}

/** With the language of the page where the styles name that of all text. */
function inLanguage(xml: string, language: string): string {
  const from = xml.indexOf("<w:rPrDefault>");
  if (from < 0) return xml;
  const [head, rest] = [xml.slice(0, from), xml.slice(from)];
  return head + rest.replace(/<w:lang\s[^<>]*\/>/, `<w:lang w:val="${escapeXml(language)}"/>`);
}

/** Settings that lead to other files, or to notes and recipients that are not there. */
function plainSettings(xml: string): string {
  return ["footnotePr", "endnotePr", "mailMerge", "documentProtection", "writeProtection"]
    .reduce((rest, name) => without(rest, elementsOf(rest, `w:${name}`)), xml)
    .replace(/<w:(?:attachedTemplate|saveThroughXslt|trackRevisions|linkStyles)(?:\s[^<>]*)?\/>/g, "");
}

/** Word keeps a style's name in English whatever language it shows it in; its id differs by language. */
function withOwnStyles(
  xml: string,
  own: readonly string[],
  language: string,
): { xml: string; rename: (markup: string) => string } {
  const there = elementsOf(xml, "w:style").map(({ tag, whole }) => ({
    id: /w:styleId="([^"]*)"/.exec(tag)?.[1] ?? "",
    type: /w:type="([^"]*)"/.exec(tag)?.[1],
    isDefault: /w:default="(?:1|true|on)"/.test(tag),
    name: /<w:name\s+w:val="([^"]*)"/.exec(whole)?.[1]?.toLowerCase(),
  }));
  const normal = there.find(({ type, isDefault }) => type === "paragraph" && isDefault)?.id ?? "Normal";
  const ids = new Map<string, string>([["Normal", normal]]);
  const added: string[] = [];
  for (const style of own) {
    const id = /w:styleId="([^"]*)"/.exec(style)![1]!;
    const name = /<w:name w:val="([^"]*)"/.exec(style)![1]!;
    // Its own list has a sign before each item; ours brings it.
    const known = id === "ListBullet" ? undefined : there.find((one) => one.name === name.toLowerCase())?.id;
    ids.set(id, known ?? `Detente${id}`);
    if (known === undefined && id !== "Normal")
      added.push(style.replace(`w:val="${name}"`, `w:val="Detente ${name}"`));
  }
  const rename = (markup: string) =>
    markup.replace(
      /(<w:(?:pStyle|rStyle|basedOn|next) w:val=|w:styleId=)"([A-Za-z0-9]+)"/g,
      (_, start: string, id: string) => `${start}"${ids.get(id) ?? id}"`,
    );
  return {
    xml: inLanguage(xml, language).replace(/<\/w:styles>\s*$/, `${added.map(rename).join("")}</w:styles>`),
    rename,
  };
}
