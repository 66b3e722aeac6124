import { escapeHtml, isolatedHtml, proseHtml, safeHtml } from "./escapeHtml.ts";
import { Glossary } from "./glossary.ts";
import { toGrid } from "./grid.ts";
import { htmlDocument } from "./htmlDocument.ts";
import { neutralise, neutraliseLines } from "./neutralise.ts";
import { noteRuns } from "./noteText.ts";
import { allBlocks, type Block, type Page } from "./page.ts";
import { type Part, parts, plainText } from "./parts.ts";
import { spansAsHtml } from "./spansHtml.ts";
import { webAddress } from "./webAddress.ts";
import { type WriterWords, wordsIn } from "./words.ts";

/** The page as one document that stands alone. */
export function writeHtml(page: Page): string {
  return new HtmlWriter(page).write();
}

/** The same as what stands inside the body of a document that brings its own head: `STYLE` is its look. */
export function htmlBody(page: Page): string {
  return new HtmlWriter(page).body();
}

class HtmlWriter {
  private readonly page: Page;
  private readonly words: WriterWords;
  private readonly glossary = new Glossary();
  /** How often each note has been referred to: the way back from the notes leads to each place. */
  private readonly references = new Map<string, number>();
  private hasPlaces = false;

  constructor(page: Page) {
    this.page = page;
    this.words = wordsIn(page.language);
  }

  write(): string {
    const { language, title, authors } = this.page;
    return htmlDocument(this.body(), { language, title, authors });
  }

  body(): string {
    const { page } = this;
    // The page comes first; the contents stand before the first heading of what follows.
    const blocks = allBlocks(page);
    const first = blocks.findIndex(({ kind }) => kind === "heading");
    const split = first < 0 ? blocks.length : first;
    const lead = blocks
      .slice(0, split)
      .map((block) => this.block(block))
      .join("\n");
    const body = blocks
      .slice(split)
      .map((block) => this.block(block))
      .join("\n");
    const headings = blocks.filter((block) => block.kind === "heading" && block.level === 2);
    const contents = (headings.length > 1 ? blocks : [])
      .flatMap((block) =>
        block.kind === "heading" && block.level === 2
          ? [`<li><a href="#${anchor(block.id)}">${isolatedHtml(plainText(block.text))}</a></li>`]
          : [],
      )
      .join("");
    const warning = page.warning
      ? `<div class="warning" role="note"><p><strong>${this.words.warning}.</strong> ${this.inline(page.warning)}</p></div>`
      : "";
    return `<a class="skip" href="#text">${this.words.skip}</a>
<header>
<h1>${proseHtml(page.title)}</h1>
${page.byline === undefined ? "" : `<p class="byline">${this.inline(page.byline)}</p>\n`}${page.subtitle === undefined ? "" : `<p class="subtitle">${proseHtml(page.subtitle)}</p>`}
</header>
<main id="text" tabindex="-1">
${warning}
${lead}
${contents === "" ? "" : `<nav aria-label="${this.words.contents}"><h2>${this.words.contents}</h2><ol>${contents}</ol></nav>`}
${body}
</main>
${this.hasPlaces ? `<footer><p><span class="place">${this.words.place}</span> ${this.words.places}</p></footer>` : ""}`;
  }

  private block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return `<h${block.level} id="${anchor(block.id)}"${block.id === "annex" ? ' class="annex"' : ""}>${this.parts(parts(block.text))}</h${block.level}>`;
      case "paragraph":
        return this.paragraph(block);
      case "list": {
        const tag = block.ordered ? "ol" : "ul";
        return `<${tag}>${block.items.map((item) => `<li>${this.inline(item)}</li>`).join("\n")}</${tag}>`;
      }
      case "table":
        return this.table(block);
      case "spans":
        return spansAsHtml(block);
      case "command":
        return `<pre><code>${neutraliseLines(block.text).map(escapeHtml).join("\n")}</code></pre>`;
      case "notes":
        return this.notes(block);
    }
  }

  private paragraph({ role, text }: Extract<Block, { kind: "paragraph" }>): string {
    const inner = this.inline(text);
    if (role === "verdict")
      return `<section class="verdict" aria-label="${this.words.answer}"><p><span class="label">${this.words.answer}</span> ${inner}</p></section>`;
    if (role === "caution")
      return `<p class="caution"><strong class="label">${this.words.caution}.</strong> ${inner}</p>`;
    return `<p${role === undefined ? "" : ` class="${role}"`}>${inner}</p>`;
  }

  private table(block: Extract<Block, { kind: "table" }>): string {
    const { head, rows, terms } = toGrid(block, this.glossary);
    const caption = proseHtml(block.caption);
    const headings = head.map((cell) => `<th scope="col">${this.parts(cell)}</th>`).join("");
    const body = rows
      .map(([first, ...rest]) => {
        const cells = rest.map((cell) => `<td>${this.parts(cell)}</td>`).join("");
        return `<tr><th scope="row">${this.parts(first ?? [])}</th>${cells}</tr>`;
      })
      .join("\n");
    const glosses =
      terms.length === 0
        ? ""
        : `<dl class="terms">${terms
            .map(({ text, gloss }) => `<dt>${escapeHtml(text)}</dt><dd>${escapeHtml(gloss ?? "")}</dd>`)
            .join("")}</dl>`;
    // Wide tables scroll in their own region, reachable by keyboard, instead of the page.
    return `<div class="table" role="region" aria-label="${safeHtml(block.caption)}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${headings}</tr></thead><tbody>
${body}
</tbody></table></div>${glosses}`;
  }

  private notes({ items, ...block }: Extract<Block, { kind: "notes" }>): string {
    const list = items.map((item) => {
      const number = String(item.number);
      const text = noteRuns(item)
        .map(({ text: run, italic }) => (italic ? `<i>${isolatedHtml(run)}</i>` : isolatedHtml(run)))
        .join("");
      const url = webAddress(item.url);
      const escaped = url === undefined ? undefined : escapeHtml(url);
      const link =
        escaped === undefined
          ? text
          : text.includes(escaped)
            ? text.replace(escaped, linkTo(escaped))
            : `${text} ${linkTo(escaped)}`;
      const back = Array.from({ length: this.references.get(number) ?? 0 }, (_, i) => {
        const label = this.words.backTo(number, i + 1);
        return `<a href="#${referenceId(number, i + 1)}" role="doc-backlink" aria-label="${label}">↩</a>`;
      }).join(" ");
      return `<li id="note-${anchor(number)}" value="${Number(number)}">${link} ${back}</li>`;
    });
    return `<section role="doc-endnotes" aria-label="${this.words.notes}"><ol class="notes"${inLanguage(block)}>${list.join("\n")}</ol></section>`;
  }

  private inline(inlines: Parameters<typeof parts>[0]): string {
    return this.parts(parts(inlines, this.glossary));
  }

  private parts(list: readonly Part[]): string {
    return list.map((part) => this.part(part)).join("");
  }

  private part(part: Part): string {
    const text = isolatedHtml(part.text);
    switch (part.kind) {
      case "text":
        return part.language === undefined ? text : `<span${inLanguage(part)}>${text}</span>`;
      case "strong":
        return `<strong${inLanguage(part)}>${text}</strong>`;
      case "emphasis":
        return `<em${inLanguage(part)}>${text}</em>`;
      case "code":
        return `<code>${text}</code>`;
      case "place":
        this.hasPlaces = true;
        return `<span class="place">[${text}]</span>`;
      case "term":
        return part.gloss === undefined
          ? text
          : `<dfn>${text}</dfn> <span class="gloss">(${escapeHtml(part.gloss)})</span>`;
      case "note": {
        const occurrence = (this.references.get(part.text) ?? 0) + 1;
        this.references.set(part.text, occurrence);
        const id = referenceId(part.text, occurrence);
        return `<sup><a id="${id}" href="#note-${anchor(part.text)}" role="doc-noteref" aria-label="${this.words.noteReference(text)}">${text}</a></sup>`;
      }
    }
  }
}

function inLanguage({ language }: { language?: string }): string {
  return language === undefined ? "" : ` lang="${escapeHtml(language)}"`;
}

function linkTo(escapedUrl: string): string {
  return `<a href="${escapedUrl}" rel="noopener noreferrer nofollow">${escapedUrl}</a>`;
}

function referenceId(number: string, occurrence: number): string {
  return `ref-${anchor(number)}${occurrence === 1 ? "" : `-${occurrence}`}`;
}

/** Ids come from ids of the case; whatever else they hold becomes a hyphen. */
function anchor(id: string): string {
  return neutralise(id).replace(/[^A-Za-z0-9._-]+/g, "-");
}
