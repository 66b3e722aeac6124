/** How many columns of a terminal the text takes: none for combining marks, two for CJK and emoji. */
export function visibleWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments(text)) width += graphemeWidth(segment);
  return width;
}

export function graphemes(text: string): string[] {
  if (narrow.test(text)) return [...text];
  return [...segments(text)].map(({ segment }) => segment);
}

export function isWide(grapheme: string): boolean {
  return !narrow.test(grapheme) && wide.test(grapheme);
}

function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!invisible.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Made when first needed: most texts are narrow, and making it takes as long as a short command. */
let segmenter: Intl.Segmenter | undefined;

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Latin, Greek and Cyrillic letters, usual punctuation and lines: one column each, no need to look closer. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2500-\u257f\ufffd]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u;
/** Format characters, combining marks, and the vowels and finals a Hangul syllable is written with. */
const invisible = /\p{Mn}|\p{Me}|\p{Cf}|[\u1160-\u11ff]|[\ufe00-\ufe0f]/u;
/** East Asian Wide and Fullwidth of UAX 11, in whole blocks. */
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
