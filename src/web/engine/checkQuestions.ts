import type { CheckedPaper, DraftedCase } from "../../questions/paper.ts";
import { type Beginning, beginningCase, LIMITS, type Problem } from "../../record/index.ts";
import type { LanguageCode } from "../../words/index.ts";
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
    /** Of reading and of every check; may take as long as solving the models. */
    problems(): Problem[] {
      return [...session.problems()];
    },

    /** @throws Error with a sentence for the reader when it cannot be read as a paper. */
    async checkPaper(name: string, bytes: Uint8Array, language: LanguageCode): Promise<CheckedPaper> {
      const { papers, questions } = await loadPapers();
      const { paper, left } = await readPaper(papers, name, bytes);
      return questions.checkedPaper(paper, session.isOpen ? session.record : undefined, language, left);
    },

    async draftCase(name: string, bytes: Uint8Array): Promise<DraftedCase> {
      const { papers, questions } = await loadPapers();
      return questions.draftedCase((await readPaper(papers, name, bytes)).paper, schemaPlace);
    },

    /** A case to start from, with its question and its parties. */
    beginningCase(beginning: Beginning): Record<string, string> {
      return Object.fromEntries(beginningCase(beginning, schemaPlace));
    },
  };
}

/** The program that writes the files fills in where its schemas lie. */
function schemaPlace(_file: string, schema: string): string {
  return `detente-schema:${schema}`;
}

type Papers = typeof import("../../paper/index.ts");

/** Read as by the terminal: within the same bounds, and never a file that is something else, or of which nothing is read. */
async function readPaper(papers: Papers, name: string, bytes: Uint8Array) {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = KINDS[ending];
  if (!kind) throw new papers.UnreadablePaper("expected a file ending in .txt, .md, .html, .docx or .pdf");
  const why = papers.noPaper(ending, bytes);
  if (why !== undefined) throw new papers.UnreadablePaper(why);
  const { bytes: most } = LIMITS[kind];
  if (bytes.length > most)
    throw new papers.PaperTooLarge(`it holds ${bytes.length} bytes, expected at most ${most}`);
  const paper = await read(papers, kind, name, bytes);
  const left = papers.leftOut(paper, kind === "html" ? "html" : "text");
  if (left && "unread" in left) throw new papers.UnreadablePaper(left.unread);
  return { paper, left };
}

const KINDS: Record<string, "text" | "markdown" | "html" | "word" | "pdf"> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  docx: "word",
  pdf: "pdf",
};

function read(papers: Papers, kind: (typeof KINDS)[string], name: string, bytes: Uint8Array) {
  switch (kind) {
    case "text":
      return papers.readText(name, decode(papers, bytes));
    case "markdown":
      return papers.readMarkdown(name, decode(papers, bytes));
    case "html":
      return papers.readHtml(name, decode(papers, bytes));
    case "word":
      return papers.readDocx(name, bytes);
    case "pdf":
      return papers.readPdf(name, bytes);
  }
}

/** UTF-8, or what a byte-order mark announces; letters that would be lost are told, not replaced. */
function decode(papers: Papers, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new papers.UnreadablePaper(
      "its bytes are no UTF-8 text; save it as UTF-8, or check it with “detente check”, which knows older encodings",
    );
  }
}
