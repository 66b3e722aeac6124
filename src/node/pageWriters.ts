import { type PageWriter, WRITERS } from "../page/index.ts";
import { say } from "./terminal.ts";

/** Every form in which a page leaves this program: what the page folder writes anywhere, and what needs packages of Node. */
export const PAGE_WRITERS = {
  ...WRITERS,
  // Loaded only for who asks: it starts a compiler.
  pdf: {
    is: "a PDF file",
    write: async (page) => (await import("./pdf/pageAsPdf.ts")).pageAsPdf(page, say),
    isBinary: true,
  },
} as const satisfies Readonly<Record<string, PageWriter>>;

export function pageWriterNamed(name: string): PageWriter | undefined {
  return Object.hasOwn(PAGE_WRITERS, name) ? PAGE_WRITERS[name as keyof typeof PAGE_WRITERS] : undefined;
}
