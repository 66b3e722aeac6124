import {
  endOfText,
  markOf,
  notesOf,
  oneOf,
  withBlock,
  withNote,
  withNoted,
  withParagraph,
  withSentence,
} from "./draft.ts";
import { DECOYS, PLANTED_BLOCKS, PLANTED_NOTES, PLANTED_SENTENCES } from "./wordings.ts";

/** A known fault and the rule that should find it; `plant` gives undefined where the draft has no place for it. */
export interface Plant {
  rule: string;
  plant(draft: string, random: () => number): string | undefined;
}

const note = (
  rule: string,
  isMeant: (text: string) => boolean,
  change: (text: string, random: () => number) => string | undefined,
): Plant => ({
  rule,
  plant(draft, random) {
    const one = oneOf(
      notesOf(draft).filter(({ text }) => isMeant(text)),
      random,
    );
    const changed = one && change(one.text, random);
    return one && changed !== undefined && changed !== one.text ? withNote(draft, one, changed) : undefined;
  },
});

const JOURNAL = /[”"],? .*\d+(?:, no\. \d+)? \(\d{4}\): \d/u;
const ENTRY = /^\p{Lu}[^\n]{30,}(?:19|20)\d\d[^\n]*$/gmu;

function entriesOf(draft: string): { from: number; text: string }[] {
  const end = endOfText(draft);
  return notesOf(draft).length > 0
    ? []
    : [...draft.slice(end).matchAll(ENTRY)].map((match) => ({ from: end + match.index, text: match[0] }));
}

/** Faults of notes, addresses and lists, planted into what the drafts themselves cite. */
const IN_SOURCES: Plant[] = [
  {
    rule: "note-missing",
    plant(draft, random) {
      const one = oneOf(notesOf(draft), random);
      return one && draft.slice(0, one.from) + draft.slice(one.to).replace(/^\n+/u, "");
    },
  },
  {
    rule: "note-unused",
    plant(draft, random) {
      const one = oneOf(notesOf(draft), random);
      const mark = one && markOf(draft, one.label);
      const body = draft.slice(0, endOfText(draft));
      if (!mark || body.split(mark).length !== 2) return undefined;
      return body.replace(mark, "") + draft.slice(body.length);
    },
  },
  {
    rule: "note-order",
    plant(draft, random) {
      if (draft.includes("[^")) return undefined;
      const labels = notesOf(draft).map(({ label }) => Number(label));
      const n = oneOf(labels.slice(1), random);
      const body = draft.slice(0, endOfText(draft));
      if (n === undefined || !body.includes(`[${n}]`) || !body.includes(`[${n - 1}]`)) return undefined;
      const swapped = body
        .replaceAll(`[${n}]`, "[@]")
        .replaceAll(`[${n - 1}]`, `[${n}]`)
        .replaceAll("[@]", `[${n - 1}]`);
      return swapped + draft.slice(body.length);
    },
  },
  note(
    "note-empty",
    () => true,
    (_, random) => oneOf(["Source?", "tbc", "[ref]", "???"], random),
  ),
  note(
    "short-form-unmatched",
    () => true,
    (_, random) =>
      oneOf(
        ["Halvorsen, “Ice and Law,” 12.", "Quist, *The Long Winter*, 44.", "Obermann, “Fish,” 9."],
        random,
      ),
  ),
  {
    rule: "ibid-dangling",
    plant(draft) {
      const [first] = notesOf(draft);
      return first && withNote(draft, first, "Ibid., 14.");
    },
  },
  note(
    "fields-missing",
    (text) => JOURNAL.test(text),
    (text) => text.replace(/ \d+(?:, no\. \d+)? \((\d{4})\): [\d–-]+(?:, here \d+)?/u, " ($1)"),
  ),
  note(
    "undated-note",
    (text) => /https?:\/\//u.test(text) && /[”"] .*\d{1,2} \p{Lu}\p{Ll}+ \d{4}, accessed/u.test(text),
    (text) => text.replace(/ \d{1,2} \p{Lu}\p{Ll}+ \d{4},(?= accessed)/u, ""),
  ),
  {
    rule: "access-date-missing",
    plant(draft, random) {
      const dated = notesOf(draft).filter(({ text }) => /accessed \d/u.test(text));
      const one = oneOf(dated, random);
      if (!one || dated.length < 4) return undefined;
      return withNote(draft, one, one.text.replace(/,? ?\(?accessed \d{1,2} \p{Lu}\p{Ll}+ \d{4}\)?/u, ""));
    },
  },
  note(
    "url-cut",
    (text) => /https?:\/\/\S{24,}/u.test(text),
    (text) => text.replace(/(https?:\/\/\S{18})\S+/u, "$1…"),
  ),
  note(
    "url-malformed",
    (text) => /https?:\/\//u.test(text),
    (text, random) =>
      text.replace(/https?:\/\//u, oneOf(["http//", "https:/", "htps://", "https://https://"], random)!),
  ),
  note(
    "url-parts",
    (text) => /https?:\/\/[^\s?]+[^\s.,)?]/u.test(text),
    (text) => text.replace(/(https?:\/\/[^\s?]*[^\s.,)?])/u, "$1?utm_source=newsletter&utm_medium=email"),
  ),
  {
    rule: "note-without-source",
    plant(draft, random) {
      const one = oneOf(
        [...draft.slice(0, endOfText(draft)).matchAll(/[“"][^”"]{60,300}[”"][.,]?\s?\[\^?(\d+)\]/gu)],
        random,
      );
      const own = one && notesOf(draft).find(({ label }) => label === one[1]);
      return (
        own &&
        withNote(
          draft,
          own,
          oneOf(
            [
              "Many in the room would have put it otherwise.",
              "It was said more than once that day.",
              "This is how people there speak of it.",
            ],
            random,
          )!,
        )
      );
    },
  },
  {
    rule: "quotation-without-note",
    plant(draft, random) {
      const body = draft.slice(0, endOfText(draft));
      const one = oneOf([...body.matchAll(/[“"][^”"]{60,300}[”"][.,]?\s?(\[\^?\d+\])/gu)], random);
      const own = one && notesOf(draft).find(({ label }) => one[1]!.replace(/\D/gu, "") === label);
      if (!one || !own || body.split(one[1]!).length !== 2) return undefined;
      // The note goes too: an author named in it would be one a reader knows.
      const at = one.index + one[0].length - one[1]!.length;
      const unmarked = draft.slice(0, at).trimEnd() + draft.slice(at + one[1]!.length, own.from);
      return unmarked + draft.slice(own.to).replace(/^\n+/u, "");
    },
  },
  {
    rule: "name-differs",
    plant(draft, random) {
      const pairs = notesOf(draft).flatMap(({ text }) => {
        const author = /^(?:\p{Lu}[\p{L}.]+ )+(\p{Lu}\p{L}{4,}), [“"*]/u.exec(text)?.[1];
        return author && draft.slice(0, endOfText(draft)).includes(author) ? [author] : [];
      });
      const author = oneOf(pairs, random);
      if (author === undefined) return undefined;
      const at = 2 + Math.floor(random() * (author.length - 3));
      const wrong = author.slice(0, at) + author[at + 1] + author[at] + author.slice(at + 2);
      return wrong === author
        ? undefined
        : draft.replaceAll(author, (found, place: number) => (place < endOfText(draft) ? wrong : found));
    },
  },
  {
    rule: "citation-not-listed",
    plant(draft, random) {
      const one = oneOf(entriesOf(draft), random);
      return one && draft.slice(0, one.from) + draft.slice(one.from + one.text.length).replace(/^\n+/u, "");
    },
  },
  {
    rule: "citation-differs",
    plant(draft, random) {
      const end = endOfText(draft);
      if (entriesOf(draft).length === 0) return undefined;
      const one = oneOf(
        [
          ...draft
            .slice(0, end)
            .matchAll(
              /(?:\([^()\d]{0,40}\p{Lu}\p{L}{3,},? |\p{Lu}\p{L}{3,} \()((?:19|20)\d)(\d)(?=[,):;])/gu,
            ),
        ],
        random,
      );
      if (!one) return undefined;
      const at = one.index + one[0].length - 1;
      return draft.slice(0, at) + ((Number(one[2]) + 3) % 10) + draft.slice(at + 1);
    },
  },
  {
    rule: "reference-not-cited",
    plant(draft, random) {
      const one = oneOf(entriesOf(draft), random);
      if (!one) return undefined;
      const initial = one.text[0]!;
      const own = /\(\d{4}/u.test(one.text)
        ? `${initial}zomor, K. (1998). The weight of ice. *Northern Quarterly*, *12*(3), 44–60.`
        : `${initial}zomor, Kaja. *The Weight of Ice*. Northern Press, 1998.`;
      return `${draft.slice(0, one.from)}${own}\n\n${draft.slice(one.from)}`;
    },
  },
  {
    rule: "reference-order",
    plant(draft, random) {
      const entries = entriesOf(draft);
      const one = oneOf(entries.slice(0, Math.floor(entries.length / 2)), random);
      const last = entries.at(-1);
      if (!one || !last || entries.length < 7) return undefined;
      const without = draft.slice(0, one.from) + draft.slice(one.from + one.text.length).replace(/^\n+/u, "");
      const at = without.indexOf(last.text);
      return `${without.slice(0, at)}${one.text}\n\n${without.slice(at)}`;
    },
  },
];

const sentences = Object.entries(PLANTED_SENTENCES).flatMap(([rule, all]) =>
  all.map(
    (sentence): Plant => ({
      rule,
      plant: (draft, random) =>
        (rule === "left-over" ? withSentence : withParagraph)(draft, sentence, random),
    }),
  ),
);
const blocks = Object.entries(PLANTED_BLOCKS).flatMap(([rule, all]) =>
  all.map(
    (block): Plant => ({
      rule,
      plant: (draft) => withBlock(draft, block),
    }),
  ),
);
const noted = Object.entries(PLANTED_NOTES).flatMap(([rule, all]) =>
  all.map(
    ([sentence, source]): Plant => ({
      rule,
      plant: (draft, random) => withNoted(draft, sentence, source, random),
    }),
  ),
);

export const PLANTS: readonly Plant[] = [...IN_SOURCES, ...sentences, ...blocks, ...noted];

/** What looks like the fault and is none: any finding of the rule there is a false alarm. */
export const INNOCENT: readonly Plant[] = Object.entries(DECOYS).flatMap(([rule, all]) =>
  all.map(
    (text): Plant => ({
      rule,
      plant: (draft, random) =>
        typeof text === "string"
          ? withParagraph(draft, text, random)
          : withNoted(draft, text[0], text[1], random),
    }),
  ),
);
