export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** A zip states when its files were written; a fixed day makes the same text the same file. */
export const ZIP_DAY = "1980-01-01T00:00:00";

/** Text as XML holds it: what XML cannot hold at all, and what turns the direction of text, becomes a visible mark. */
export function escapeXml(text: string): string {
  return text
    .replace(UNFIT, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A run; `properties` are elements of `w:rPr`. */
export function wordRun(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function wordParagraph(runs: string, style?: string): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${runs}</w:p>`;
}

/** A call of a footnote; with a label, that instead of Word's own count. */
export function footnoteCall(id: number, label?: string): string {
  const custom = label === undefined ? "" : ' w:customMarkFollows="1"';
  const shown = label === undefined ? "" : `<w:t>${escapeXml(label)}</w:t>`;
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference${custom} w:id="${id}"/>${shown}</w:r>`;
}

export function footnote(id: number, runs: string, label?: string): string {
  const shown = label === undefined ? "<w:footnoteRef/>" : `<w:t>${escapeXml(label)}</w:t>`;
  const mark = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${shown}</w:r>`;
  return `<w:footnote w:id="${id}">${wordParagraph(`${mark}${wordRun(" ")}${runs}`, "FootnoteText")}</w:footnote>`;
}

/** A place that others lead to by its name. */
export function bookmark(id: number, name: string, runs: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/** Leads to a bookmark of the same file. */
export function linkTo(name: string, runs: string): string {
  return `<w:hyperlink w:anchor="${escapeXml(name)}" w:history="1">${runs}</w:hyperlink>`;
}

/**
 * "Table 3. Values by actor": counted by Word's own field, so that a table put in before it counts on, and whoever edits
 * the file may refer to it by its number.
 */
export function numberedCaption(label: string, number: number, caption: string): string {
  const counted = `<w:fldSimple w:instr=" SEQ ${escapeXml(label)} \\* ARABIC ">${wordRun(`${number}`)}</w:fldSimple>`;
  return wordParagraph(`${wordRun(`${label} `)}${counted}${wordRun(`. ${caption}`)}`, "Caption");
}
