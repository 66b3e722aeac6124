/** A note of a draft in plain text or Markdown, and where it stands. */
export interface DraftNote {
  label: string;
  from: number;
  to: number;
  /** Without its label. */
  text: string;
  textFrom: number;
}

const NOTE = /^\[\^?(\d{1,3})\]:?[ \t]+(.+)$/gmu;
const ANY_NOTE = /^(?:\[\^?[\p{L}\d]{1,12}\]:?|[¹²³]) ?\S/mu;

export function notesOf(draft: string): DraftNote[] {
  return [...draft.matchAll(NOTE)].map((match) => {
    const text = match[2]!.trimEnd();
    const textFrom = match.index + match[0].indexOf(match[2]!);
    return { label: match[1]!, from: match.index, to: textFrom + text.length, text, textFrom };
  });
}

export function withNote(draft: string, note: DraftNote, text: string): string {
  return draft.slice(0, note.textFrom) + text + draft.slice(note.to);
}

/** Where the notes or the list of works begin. */
export function endOfText(draft: string): number {
  const heading = /^#{0,3} ?(?:Notes|References|Works Cited|Sources|Bibliography)\s*$/imu.exec(draft)?.index;
  return Math.min(heading ?? draft.length, ANY_NOTE.exec(draft)?.index ?? draft.length);
}

/** Paragraphs of prose, by place. */
export function paragraphsOf(draft: string): { from: number; to: number; text: string }[] {
  const end = endOfText(draft);
  return [...draft.slice(0, end).matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
    .filter(({ text }) => text.length > 200 && !/^[#>|-]/u.test(text));
}

/** The draft with a paragraph of its own put in between two others. */
export function withParagraph(draft: string, paragraph: string, random: () => number): string | undefined {
  const all = paragraphsOf(draft);
  const before = all[Math.floor(random() * all.length)];
  return before && `${draft.slice(0, before.to)}\n\n${paragraph}${draft.slice(before.to)}`;
}

/** The draft with a sentence at the end of a paragraph. */
export function withSentence(draft: string, sentence: string, random: () => number): string | undefined {
  const all = paragraphsOf(draft).filter(({ text }) => /[.\]]$/u.test(text));
  const into = all[Math.floor(random() * all.length)];
  return into && `${draft.slice(0, into.to)} ${sentence}${draft.slice(into.to)}`;
}

export function oneOf<One>(list: readonly One[], random: () => number): One | undefined {
  return list[Math.floor(random() * list.length)];
}

/** The sign by which notes are called in this draft. */
export function markOf(draft: string, label: string): string {
  return draft.includes("[^") ? `[^${label}]` : `[${label}]`;
}

/** The draft with a sentence that a new note at the end supports. */
export function withNoted(
  draft: string,
  sentence: string,
  note: string,
  random: () => number,
): string | undefined {
  const notes = notesOf(draft);
  const last = notes.at(-1);
  const all = paragraphsOf(draft);
  const into = all.at(-1);
  if (!last || !into || !draft.includes("[")) return undefined;
  const label = `${Math.max(...notes.map((one) => Number(one.label))) + 1}`;
  void random;
  const end = draft.slice(last.to);
  const line = draft.includes("[^") ? `[^${label}]: ${note}` : `[${label}] ${note}`;
  const gap = /\n\n\[/u.test(draft.slice(notes[0]!.from)) ? "\n\n" : "\n";
  return `${draft.slice(0, into.to)} ${sentence}${markOf(draft, label)}${draft.slice(into.to, last.to)}${gap}${line}${end}`;
}

/** The draft with a passage before what concludes it: there it would be read as part of the conclusion. */
export function withBlock(draft: string, block: string): string {
  const end = endOfText(draft);
  const closing =
    [...draft.slice(0, end).matchAll(/^#{1,4} .+$|^[\p{Lu}][^\n.]{3,60}$/gmu)].at(-1)?.index ?? end;
  // A passage that concludes takes the place of what did.
  const rest = /^Conclusion$/mu.test(block) ? end : closing;
  const own = draft.includes("\n## ") ? block.replace(/^Conclusion$/mu, "## Conclusion") : block;
  return `${draft.slice(0, closing)}${own}\n\n${draft.slice(rest)}`;
}
