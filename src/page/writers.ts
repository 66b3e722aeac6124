import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";
import { writeText } from "./text.ts";
import type { WordTemplate } from "./wordTemplate.ts";

export interface PageWriter {
  /** For the help. */
  is: string;
  write(page: Page, template?: WordTemplate): string | Promise<Uint8Array>;
  /** Signs that only a program reads: it goes into a file and on no terminal. */
  isBinary?: true;
}

/** By the name under which a command offers it. A new output is a file that escapes the blocks of a page, and a line here. */
export const WRITERS = {
  text: { is: "plain text", write: (page) => writeText(page, { width: 80 }) },
  html: { is: "a page for a browser", write: writeHtml },
  md: { is: "Markdown", write: writeMarkdown },
  // Loaded only for who asks: it packs an archive.
  docx: {
    is: "a Word file",
    write: async (page: Page, template?: WordTemplate) =>
      (await import("./word.ts")).pageAsWordFile(page, template),
    isBinary: true,
  },
} as const satisfies Readonly<Record<string, PageWriter>>;

export function writerNamed(name: string): PageWriter | undefined {
  return Object.hasOwn(WRITERS, name) ? WRITERS[name as keyof typeof WRITERS] : undefined;
}
