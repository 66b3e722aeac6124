import type { Page } from "../../page/index.ts";
import { firstPageAsTypstData, pageAsTypstData } from "../../page/typst/document.ts";
import { TYPST_TEMPLATE } from "../../page/typst/template.ts";
import {
  loadOptional,
  type TypstCompiler,
  type TypstDocument,
  type TypstPackage,
} from "../optionalPackages.ts";
import { inPackage } from "../packageFolder.ts";
import { UsageError } from "../usageError.ts";

const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

/** In points, largest first: the page is set in the first with which it is one page. */
const SIZES = ["10.5", "10", "9.5", "9", "8.5", "8"];

/**
 * The page as PDF, set by Typst. The compiler is given a template that is always the same, and the page as data; it has
 * no network, and the template opens no file. Tagged as PDF/UA-1 where the compiler finds it to be so, else just tagged;
 * letters that print as empty boxes, the usual reason, are told.
 */
export async function pageAsPdf(page: Page, tell: (problem: string) => void): Promise<Uint8Array> {
  const compiler = await loadCompiler();
  const firstPage = JSON.stringify(firstPageAsTypstData(page));
  const size = SIZES.find((one) => compile(compiler, firstPage, one).numOfPages === 1) ?? SIZES.at(-1)!;
  const document = compile(compiler, JSON.stringify(pageAsTypstData(page)), size);
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } catch (refused) {
    const missing = lettersNamed(String(refused));
    if (missing.length > 0)
      tell(
        `the PDF shows empty boxes in place of ${missing.slice(0, MOST_LETTERS).join(" ")}` +
          `${missing.length > MOST_LETTERS ? ` and ${missing.length - MOST_LETTERS} letters more` : ""}: ` +
          "no font of this machine has them, and the file makes no claim to PDF/UA; install one that does, or take --format docx or html",
      );
    return compiler.pdf(document);
  }
}

const MOST_LETTERS = 12;
/** What the compiler says before and behind a letter it has no sign for. */
const NAMED = "the text `";
const MISSING = "could not be displayed";

function byNumber(_: string, hex: string): string {
  return String.fromCodePoint(Number.parseInt(hex, 16));
}

/** Of what the compiler says why a page does not satisfy the standard, which has some letters by their number. */
function lettersNamed(refused: string): string[] {
  const named = refused.split(NAMED).flatMap((rest) => {
    const text = rest.includes(MISSING) ? /^\\*"(.{1,20}?)\\*"`/u.exec(rest)?.[1] : undefined;
    return text === undefined ? [] : [text.replace(/\\+u\{([0-9a-f]+)\}/g, byNumber)];
  });
  return [...new Set(named)];
}

function compile(compiler: TypstCompiler, page: string, size: string): TypstDocument {
  const compiled = compiler.compile({ mainFileContent: TYPST_TEMPLATE, inputs: { page, size } });
  const document = compiled.result;
  if (document) return document;
  const [said] = compiled.takeError()?.shortDiagnostics ?? [];
  throw new Error(`the page could not be set as PDF: ${JSON.stringify(said)}`);
}

async function loadCompiler(): Promise<TypstCompiler> {
  const { NodeCompiler } = await loadOptional<TypstPackage>(PACKAGE).catch(() => {
    throw new UsageError(
      `--format pdf needs the package ${PACKAGE}, which is not installed here (optional ` +
        "packages may have been left out, or it is not made for this machine); --format docx and html need nothing more",
    );
  });
  // The only folder it may open files in; the template opens none.
  return NodeCompiler.create({ workspace: inPackage("schemas") });
}
