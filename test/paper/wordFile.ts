import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file from the XML of its parts; only what Word itself needs to open it is added. */
export function wordFile(
  body: string,
  {
    footnotes,
    endnotes,
    styles,
    numbering,
  }: { footnotes?: string; endnotes?: string; styles?: string; numbering?: string } = {},
): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`,
    );
  const names = [
    ...(footnotes === undefined ? [] : ["footnotes"]),
    ...(endnotes === undefined ? [] : ["endnotes"]),
    ...(numbering === undefined ? [] : ["numbering"]),
    "styles",
  ];
  const type = (name: string) =>
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${name === "document" ? "document.main" : name}+xml`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document", ...names].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type(name)}"/>`).join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(endnotes === undefined ? {} : { "word/endnotes.xml": part("endnotes", endnotes) }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": part("numbering", numbering) }),
    "word/styles.xml": part("styles", styles ?? STYLES),
  });
}

const STYLES =
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="House"><w:name w:val="House heading"/><w:basedOn w:val="Kop1"/></w:style>';

export function p(text: string, style?: string): string {
  const own = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${own}${text.includes("<w:") ? text : run(text)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function noteMark(kind: "footnote" | "endnote", id: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
}

export function note(kind: "footnote" | "endnote", id: number, text: string): string {
  return `<w:${kind} w:id="${id}">${p(`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
}

export const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
