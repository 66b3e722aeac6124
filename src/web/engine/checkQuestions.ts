import { type Problem, templateCase } from "../../record/index.ts";
import type { Session } from "./session.ts";

/** A paper as the workbench shows it: what was read, and what a careful reviewer would mark. */
export interface CheckedPaper {
  title?: string;
  language: string;
  sections: number;
  notes: number;
  /** Line by line, as the findings count them. */
  text: string;
  problems: Problem[];
  /** Where it disagrees with the open case. */
  against: Problem[];
}

export function checkQuestions(session: Session) {
  return {
    /** @throws Error with a sentence for the reader when it cannot be read as a paper. */
    async checkPaper(name: string, bytes: Uint8Array): Promise<CheckedPaper> {
      // The readers of papers are large and few visits need them, so they come when they are asked for.
      const papers = await import("../../paper/index.ts");
      const paper = await readPaper(papers, name, bytes);
      return {
        ...(paper.title ? { title: paper.title.text } : {}),
        language: paper.language,
        sections: paper.sections.length,
        notes: paper.notes.length,
        text: paper.text,
        problems: papers.checkPaper(paper),
        against: session.isOpen ? papers.compareWithCase(paper, session.record) : [],
      };
    },

    /** What a paper offers for a case of its own, to be confirmed entry by entry. */
    async draftCase(name: string, bytes: Uint8Array): Promise<DraftedCase> {
      const papers = await import("../../paper/index.ts");
      const paper = await readPaper(papers, name, bytes);
      const { files, found, remarks } = papers.caseFromPaper(paper, schemaPlace);
      return { files: Object.fromEntries(files), found, remarks };
    },

    /** A small, commented case to start from. */
    templateCase(): Record<string, string> {
      return Object.fromEntries(templateCase(schemaPlace));
    },
  };
}

/** The program that writes the files fills in where its schemas lie. */
function schemaPlace(_file: string, schema: string): string {
  return `detente-schema:${schema}`;
}

export interface DraftedCase {
  files: Record<string, string>;
  found: { what: string; count: number; file: string | undefined }[];
  remarks: string[];
}

type Papers = typeof import("../../paper/index.ts");

async function readPaper(papers: Papers, name: string, bytes: Uint8Array) {
  const text = () => new TextDecoder("utf-8").decode(bytes);
  switch (/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()) {
    case "txt":
      return papers.readText(name, text());
    case "md":
    case "markdown":
      return papers.readMarkdown(name, text());
    case "html":
    case "htm":
      return papers.readHtml(name, text());
    case "docx":
      return papers.readDocx(name, bytes);
    case "pdf":
      return papers.readPdf(name, bytes);
    default:
      throw new papers.UnreadablePaper("expected a file ending in .txt, .md, .html, .docx or .pdf");
  }
}
