import { BODY, each, HEADINGS, NOTES, TITLE } from "./paper.ts";

const set = (mark: (n: number) => string) =>
  BODY.map((paragraphs, i) =>
    [
      `## ${HEADINGS[i]}`,
      ...paragraphs.map((text) => text.replace(/\{(\d)\}/gu, (_, n) => mark(Number(n)))),
    ].join("\n\n"),
  ).join("\n\n");
const whole = (body: string, end: string) => `# ${TITLE}\n\n${body}\n\n${end}\n`;
const linked = (text: string) => text.replace(/https:\/\/[\w./]+\w/u, "<$&>");

/** How notes are written in Markdown. */
export const MARKDOWN_SHAPES: Record<string, string> = {
  footnotes: whole(
    set((n) => `[^${n}]`),
    each(NOTES, (text, n) => `[^${n}]: ${text}`),
  ),
  "footnotes with an empty line between, addresses in angles": whole(
    set((n) => `[^${n}]`),
    NOTES.map((text, i) => `[^${i + 1}]: ${linked(text)}`).join("\n\n"),
  ),
  "footnotes with names": whole(
    set((n) => `[^note${n}]`),
    each(NOTES, (text, n) => `[^note${n}]: ${text}`),
  ),
  "footnotes in the middle of the text": `# ${TITLE}\n\n${set((n) => `[^${n}]`).replace("\n\n## What was opened", `\n\n[^1]: ${NOTES[0]}\n\n## What was opened`)}\n\n${NOTES.slice(
    1,
  )
    .map((text, i) => `[^${i + 2}]: ${text}`)
    .join("\n")}\n`,
  "notes within the text": whole(
    set((n) => `^[${NOTES[n - 1]}]`),
    "",
  ),
  "figures set raised by HTML": whole(
    set((n) => `<sup>${n}</sup>`),
    `## Notes\n\n${each(NOTES, (text, n) => `${n}. ${text}`)}`,
  ),
  "figures set raised by HTML with links": whole(
    set((n) => `<sup><a href="#fn${n}" id="ref${n}">${n}</a></sup>`),
    `## Notes\n\n<ol>\n${each(NOTES, (text, n) => `<li id="fn${n}">${text} <a href="#ref${n}">↩</a></li>`)}\n</ol>`,
  ),
  "figures set raised by HTML, each note with an anchor": whole(
    set((n) => `<sup>[${n}](#note${n})</sup>`),
    `---\n\n${each(NOTES, (text, n) => `<a name="note${n}"></a>${n}. ${text}`)}`,
  ),
  "figures between carets": whole(
    set((n) => `^${n}^`),
    `## Notes\n\n${each(NOTES, (text, n) => `${n}. ${text}`)}`,
  ),
  "figures in brackets": whole(
    set((n) => `[${n}]`),
    `## Notes\n\n${each(NOTES, (text, n) => `[${n}] ${text}\n`)}`,
  ),
  "figures in escaped brackets, as programs write them": whole(
    set((n) => `\\[${n}\\]`),
    `## Notes\n\n${each(NOTES, (text, n) => `\\[${n}\\] ${text}\n`)}`,
  ),
  "links that are figures": whole(
    set((n) => `[[${n}]](#_ftn${n})`),
    `${each(NOTES, (text, n) => `[[${n}]](#_ftnref${n}) ${text}\n`)}`,
  ),
  "a page saved as Markdown, links with backslashes": whole(
    set((n) => `[\\[${n}\\]](#_ftn${n})`),
    `${each(NOTES, (text, n) => `[\\[${n}\\]](#_ftnref${n}) ${text}\n`)}`,
  ),
  "raised figures": whole(
    set((n) => "⁰¹²³⁴"[n]!),
    `## Notes\n\n${each(NOTES, (text, n) => `${"⁰¹²³⁴"[n]} ${text}\n`)}`,
  ),
  "a bold line over the notes": whole(
    set((n) => `[${n}]`),
    `**Notes**\n\n${each(NOTES, (text, n) => `${n}. ${text}`)}`,
  ),
};
