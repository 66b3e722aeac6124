import { escapeHtml, safeHtml as safe } from "./escapeHtml.ts";
import { STYLE } from "./style.ts";

/**
 * A document that stands alone: no script, nothing fetched, readable from disk and on paper. Its policy forbids the
 * browser everything but its own style, so that text from a case stays text.
 */
export function htmlDocument(
  body: string,
  {
    language,
    title,
    authors = [],
    style = "",
    bodyClass,
  }: {
    language: string;
    title: string;
    authors?: readonly string[] | undefined;
    /** Beside that of every page. */
    style?: string;
    bodyClass?: string;
  },
): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${safe(title)}</title>
${authors.map((author) => `<meta name="author" content="${safe(author)}">\n`).join("")}<style>${STYLE}${style}</style>
</head>
<body${bodyClass === undefined ? "" : ` class="${bodyClass}"`}>
${body}
</body>
</html>
`;
}
