/** One invented paper, which the tests set as publishers, programs and people set papers. */

export const TITLE = "After the last ferry";
export const HEADINGS = ["What was closed", "What was opened"];
export const NOTES = [
  "Ann Lee, “The Last Ferry,” River Review 3, no. 1 (2012): 14–19.",
  "Bo Ek, Offices on the Water (Vell: River Press, 2014), 33.",
  "Minutes of the joint office, 4 May 2013, https://office.example/minutes.",
  "Lee, “The Last Ferry,” 17.",
];

/** The paragraphs below each heading; `{1}` calls the first note. */
export const BODY = [
  [
    "The two harbour towns stopped talking in 2011, when the ferry line was closed.{1} Nobody has asked for it since, and the quay is used for boats of pleasure.",
  ],
  [
    "A joint office was opened two years later,{2} and its minutes were printed.{3} They show that neither side wanted to be the first to write.",
    "Trade did not return to what it had been.{4} The harbour masters still greet one another at the lock.",
  ],
];

export interface Shape {
  /** The mark of a note in running text. */
  mark: (label: number, note: string) => string;
  /** What stands behind the text, or a single note where it is called in its paragraph. */
  end: (notes: readonly string[]) => string;
  /** Around the article. */
  around?: (article: string) => string;
}

/** The paper as HTML in a shape. */
export function inHtml({ mark, end, around = (article) => article }: Shape): string {
  const called = (text: string) =>
    text.replace(/\{(\d)\}/gu, (_, label: string) => mark(Number(label), NOTES[Number(label) - 1]!));
  const body = BODY.map(
    (paragraphs, i) =>
      `<h2>${HEADINGS[i]}</h2>\n${paragraphs.map((text) => `<p>${called(text)}</p>`).join("\n")}`,
  ).join("\n");
  return `<!DOCTYPE html><html><head><title>${TITLE}</title></head><body>${around(`<h1>${TITLE}</h1>\n${body}\n${end(NOTES)}`)}</body></html>`;
}

export const each = (notes: readonly string[], one: (text: string, label: number) => string) =>
  notes.map((text, i) => one(text, i + 1)).join("\n");
