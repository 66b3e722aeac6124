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
