import type { Problem } from "../../record/index.ts";

/** A paper as the workbench shows it: what was read, and what a careful reviewer would mark. */
export interface CheckedPaper {
  title?: string;
  language: string;
  sections: number;
  notes: number;
  /** Line by line, as the findings count them. */
  text: string;
  problems: Problem[];
}

export function checkQuestions() {
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
      };
    },
  };
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
