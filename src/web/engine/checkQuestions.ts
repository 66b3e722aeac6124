import type { CheckedPaper, DraftedCase } from "../../questions/paper.ts";
import { templateCase } from "../../record/index.ts";
import type { Session } from "./session.ts";

/** The readers of papers are large and few visits need them, so they come when they are asked for. */
async function loadPapers() {
  const [papers, questions] = await Promise.all([
    import("../../paper/index.ts"),
    import("../../questions/paper.ts"),
  ]);
  return { papers, questions };
}

export function checkQuestions(session: Session) {
  return {
    /** @throws Error with a sentence for the reader when it cannot be read as a paper. */
    async checkPaper(name: string, bytes: Uint8Array): Promise<CheckedPaper> {
      const { papers, questions } = await loadPapers();
      const paper = await readPaper(papers, name, bytes);
      return questions.checkedPaper(paper, session.isOpen ? session.record : undefined);
    },

    async draftCase(name: string, bytes: Uint8Array): Promise<DraftedCase> {
      const { papers, questions } = await loadPapers();
      return questions.draftedCase(await readPaper(papers, name, bytes), schemaPlace);
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
