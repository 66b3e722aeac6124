/* Words and signs of logic, as people of other languages and programs write them between options. */

/** By the word in small letters: the sign that it stands for. */
export const WORDS_OF_LOGIC: ReadonlyMap<string, string> = new Map([
  ...["und", "y", "et", "e", "и", "plus", "with", "mit", "con", "avec", "&&", "+", "∧", "^", ","].map(
    (word) => [word, "&"] as const,
  ),
  ...["oder", "o", "ou", "или", "||", "∨"].map((word) => [word, "|"] as const),
  ...["nicht", "kein", "keine", "no", "pas", "не", "¬", "~", "-"].map((word) => [word, "!"] as const),
  ...["without", "ohne", "sin", "sans", "без"].map((word) => [word, "& !"] as const),
  ...["of", "wenn", "si", "когда", "when", "<-"].map((word) => [word, "if"] as const),
  ...["nur", "onyl"].map((word) => [word, "only"] as const),
  ...["<->", "<=>", "⇔", "↔"].map((word) => [word, "iff"] as const),
]);
