import {
  type Block,
  escapeHtml,
  htmlBody,
  htmlDocument,
  type Page,
  plainText,
  safeHtml as safe,
  spansAsHtml,
} from "../../page/index.ts";
import { allBlocks, type SpansFigure } from "../../page/page.ts";
import { wordsIn } from "../../page/words.ts";

/** What whoever publishes says of the publication, beside what the case says of itself. */
export interface Publication {
  /** The day it is as of, in words of the page's language. */
  day: string;
  institute?: string;
  licence?: string;
  /** Where it will stand, with a slash at its end. */
  address?: string;
}

/** Of the picture that previews of links show. */
export const PREVIEW = "preview.png";

/** Longer ones are cut by those who show them, in the middle of a word. */
const LONGEST_DESCRIPTION = 300;

/** For the head of the page: what search engines and previews of links read. */
export function headOf(page: Page, publication: Publication): string {
  const { institute, licence, address } = publication;
  const description = descriptionOf(page);
  const figure = figureOf(page);
  const meta = (name: string, content: string | undefined, key: "name" | "property" = "name") =>
    content === undefined ? "" : `<meta ${key}="${name}" content="${safe(content)}">`;
  return [
    `<title>${safe(page.title)}</title>`,
    meta("description", description),
    ...(page.authors ?? []).map((author) => meta("author", author)),
    meta("citation_title", page.title),
    ...(page.authors ?? []).map((author) => meta("citation_author", author)),
    meta("citation_publisher", institute),
    meta("og:type", "article", "property"),
    meta("og:title", page.title, "property"),
    meta("og:description", description, "property"),
    meta("og:site_name", institute, "property"),
    meta("og:url", address, "property"),
    // Who shows previews takes pictures by their whole address only.
    ...(address === undefined || !figure
      ? [meta("twitter:card", "summary")]
      : [
          meta("og:image", `${address}${PREVIEW}`, "property"),
          meta("og:image:alt", figure.caption, "property"),
          meta("twitter:card", "summary_large_image"),
        ]),
    address === undefined ? "" : `<link rel="canonical" href="${safe(address)}">`,
    licence === undefined ? "" : meta("dcterms.license", licence),
  ].join("");
}

/** The page to be read where no script runs, and until it does; the workbench takes its place. */
export function staticBody(page: Page, publication: Publication): string {
  const words = wordsIn(page.language);
  const { licence } = publication;
  return `<div class="published-page" lang="${safe(page.language)}">${htmlBody(page)}
<footer class="published-foot"><p><strong>${words.howToCite}:</strong> ${safe(citationOf(page, publication))}</p>
${licence === undefined ? "" : `<p><strong>${words.licence}:</strong> ${safe(licence)}</p>`}</footer></div>`;
}

/** "Ann Lee, Bo Berg: Title. Institute, as of 1 December 2021. https://…" */
function citationOf(page: Page, { institute, day, address }: Publication): string {
  const who = (page.authors ?? []).join(", ");
  const where = [institute, wordsIn(page.language).asOf(day)].filter((part) => part !== undefined);
  const title = /[.?!]$/.test(page.title) ? page.title : `${page.title}.`;
  return [who === "" ? title : `${who}: ${title}`, `${where.join(", ")}.`, address]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The answer, as far as a preview shows it. */
function descriptionOf(page: Page): string | undefined {
  const verdict = page.blocks.find(
    (block): block is Extract<Block, { kind: "paragraph" }> =>
      block.kind === "paragraph" && block.role === "verdict",
  );
  const text = verdict && plainText(verdict.text).replace(/\s+/g, " ").trim();
  if (!text || text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_DESCRIPTION))} …`;
}

/** The first figure of the page as a page of its own, to be embedded elsewhere; undefined where there is none. */
export function figurePage(page: Page, publication: Publication): string | undefined {
  const figure = figureOf(page);
  if (!figure) return undefined;
  const body = `<main>
<h1 style="font-size:1.1rem">${safe(page.title)}</h1>
${spansAsHtml(figure)}
</main>
<footer style="margin-top:1rem"><p>${safe(citationOf(page, publication))}</p></footer>`;
  return htmlDocument(body, {
    language: page.language,
    title: figure.caption,
    style: "body{padding:1rem;max-width:none}",
  });
}

/** What was so when: the figure that stands for the page elsewhere. */
export function figureOf(page: Page): SpansFigure | undefined {
  return allBlocks(page).find((block) => block.kind === "spans");
}

/** The pages of the publication, for search engines; undefined where nobody knows where it will stand. */
export function siteMap(address: string | undefined, names: readonly string[]): string | undefined {
  if (address === undefined) return undefined;
  const urls = names.map((name) => `<url><loc>${escapeHtml(`${address}${name}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}
