import { escapeXml } from "../../page/wordXml.ts";
import type { Problem } from "../../record/index.ts";
import { type Paper, pageOf } from "../paper.ts";

/** Related places told in a comment; the rest are counted. */
const MOST_RELATED = 6;

/**
 * A finding as a comment of Word. `declared` is the declaration of the prefix `w`, where the part does not have it.
 * The comment bears no date: it is about the text, not about when the program ran.
 */
export function wordComment(id: number, problem: Problem, paper: Paper, declared = ""): string {
  const { severity, message, rule, related = [] } = problem;
  const lines = [
    `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${message} (${rule})`,
    ...related.slice(0, MOST_RELATED).map((other) => `${placeName(paper, other.line)}: ${other.message}`),
    ...(related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []),
  ];
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment${declared} w:id="${id}" w:author="Detente" w:initials="D">${paragraphs.join("")}</w:comment>`;
}

export function commentStart(id: number, declared = ""): string {
  return `<w:commentRangeStart${declared} w:id="${id}"/>`;
}

export function commentEnd(id: number, declared = ""): string {
  return `<w:commentRangeEnd${declared} w:id="${id}"/><w:r${declared}><w:commentReference w:id="${id}"/></w:r>`;
}

function placeName(paper: Paper, line: number): string {
  const page = pageOf(paper, line);
  if (page !== undefined) return `page ${page}`;
  return `${paper.linesAreParagraphs ? "paragraph" : "line"} ${line}`;
}

/**
 * A body in which no mark of these comments stands between the first call of a note and the second: it goes behind the
 * second, while what the comment is about stays as it is (ECMA-376, 17.13.4: the two are told by their ids alone).
 * LibreOffice 7.4 shows each note one place off where a comment stands there, in files of its own as well.
 */
export function withMarksBehindCalls(xml: string, first: number): string {
  let body = xml;
  for (const kind of ["footnote", "endnote"]) {
    const [one, two] = [...body.matchAll(new RegExp(`<[\\p{L}\\d]+:${kind}Reference[\\s/>]`, "gu"))];
    if (!one || !two) continue;
    const moved: string[] = [];
    const between = body.slice(one.index, two.index).replace(MARK, (mark, id) => {
      if (Number(id) < first) return mark;
      moved.push(mark);
      return "";
    });
    const run = /^[\s\S]*?<\/[\p{L}\d]+:r\s*>/u.exec(body.slice(two.index))?.[0];
    if (moved.length > 0 && run !== undefined)
      body = body.slice(0, one.index) + between + run + moved.join("") + body.slice(two.index + run.length);
  }
  return body;
}

const MARK = /<w:r(?: xmlns:w="[^"]*")?><w:commentReference w:id="(\d+)"\/><\/w:r>/g;
