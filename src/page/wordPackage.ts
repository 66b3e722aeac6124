import { strToU8, zipSync } from "fflate";
import { fillTemplate, type WordTemplate } from "./wordTemplate.ts";
import { escapeXml, WORD_NAMESPACE, ZIP_DAY } from "./wordXml.ts";

/** The texts of a new Word file; each is a sequence of block elements with the prefix `w`. */
export interface WordDocument {
  title: string;
  /** Absent: the program's name stands for them. */
  authors?: readonly string[];
  /** BCP 47. */
  language: string;
  body: string;
  footnotes?: string;
  comments?: string;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** A new Word file (ECMA-376, part 1) with styles for headings, notes, tables and comments. */
export function wordPackage(document: WordDocument, template?: WordTemplate): Uint8Array {
  const { title, authors, language, body, footnotes, comments } = document;
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(authors?.join("; ") ?? "Detente")}</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
  if (template) {
    const notes = footnotes === undefined ? {} : { footnotes: `${SEPARATORS}${footnotes}` };
    const own = STYLES.match(/<w:style .*?<\/w:style>/gs) ?? [];
    return fillTemplate(template, { ...document, ...notes, core: HEAD + core }, own);
  }
  const parts = {
    styles: STYLES.replace("LANGUAGE", escapeXml(language)),
    settings: footnotes === undefined ? "" : NOTE_SETTINGS,
    ...(footnotes === undefined ? {} : { footnotes: `${SEPARATORS}${footnotes}` }),
    ...(comments === undefined ? {} : { comments }),
  };
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": core,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD_NAMESPACE}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="964" w:right="1304" w:bottom="964" w:left="1304" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = `<w:${name} xmlns:w="${WORD_NAMESPACE}">${content}</w:${name}>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(HEAD + content)])),
    { mtime: ZIP_DAY },
  );
}

const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
const NOTE_SETTINGS = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';

function style(id: string, name: string, paragraph: string, run = "", rest = ""): string {
  const base = id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>';
  return `<w:style w:type="paragraph"${id === "Normal" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${base}${rest}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function heading(level: number, size: number): string {
  return style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:keepLines/><w:spacing w:before="${400 - 60 * level}" w:after="80" w:line="259" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:color w:val="1F3A47"/><w:sz w:val="${size}"/>`,
    '<w:next w:val="Normal"/>',
  );
}

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/><w:sz w:val="20"/><w:lang w:val="LANGUAGE"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style("Normal", "Normal", '<w:spacing w:after="90" w:line="247" w:lineRule="auto"/>'),
  style(
    "Title",
    "Title",
    '<w:keepNext/><w:spacing w:after="80"/>',
    '<w:b/><w:color w:val="1F3A47"/><w:sz w:val="34"/>',
  ),
  style("Subtitle", "Subtitle", '<w:spacing w:after="140"/>', '<w:i/><w:color w:val="55534D"/>'),
  heading(1, 30),
  heading(2, 27),
  heading(3, 23),
  style(
    "Verdict",
    "Verdict",
    '<w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="1F4E5F"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F4F1E9"/><w:spacing w:before="80" w:after="120"/>',
    '<w:sz w:val="21"/>',
  ),
  style(
    "Caution",
    "Caution",
    '<w:pBdr><w:left w:val="double" w:sz="12" w:space="8" w:color="8A3B12"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F4F1E9"/>',
  ),
  style("Small", "Small", "", '<w:color w:val="55534D"/><w:sz w:val="19"/>'),
  style("ListBullet", "List Bullet", '<w:spacing w:after="40"/><w:ind w:left="425" w:hanging="284"/>'),
  style(
    "Code",
    "Code",
    '<w:shd w:val="clear" w:color="auto" w:fill="F4F1E9"/><w:spacing w:after="0"/>',
    '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="18"/>',
  ),
  style(
    "Caption",
    "caption",
    '<w:keepNext/><w:spacing w:before="160" w:after="60"/>',
    '<w:i/><w:color w:val="55534D"/>',
  ),
  style(
    "Cell",
    "Cell",
    '<w:spacing w:before="30" w:after="30" w:line="252" w:lineRule="auto"/>',
    '<w:sz w:val="19"/>',
  ),
  style(
    "FootnoteText",
    "footnote text",
    '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="16"/>',
  ),
  style(
    "CommentText",
    "annotation text",
    '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="20"/>',
  ),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join("");
