/** Marks on a letter by their names in HTML. */
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030a",
  tilde: "\u0303",
  uml: "\u0308",
};

const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  szlig: "ß",
  oslash: "ø",
  Oslash: "Ø",
  aelig: "æ",
  AElig: "Æ",
};

/** Signs of HTML, which databases leave in their exports, as the letters they stand for. */
export function withoutHtmlSigns(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)|([A-Za-z]{2,6}));/g,
    (all: string, decimal?: string, hex?: string, letter?: string, mark?: string, name?: string) => {
      if (letter !== undefined) return `${letter}${MARKS[mark!]}`.normalize("NFC");
      if (name !== undefined) return SIGNS[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      const isLetter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isLetter ? String.fromCodePoint(code) : all;
    },
  );
}
