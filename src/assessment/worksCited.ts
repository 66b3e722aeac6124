import type { Block, Inline } from "../page/index.ts";
import { noteRuns } from "../page/noteText.ts";
import type { PageWords } from "../words/index.ts";
import type { NoteCollector, NoteFormatter } from "./cite.ts";

/**
 * The works that a page cites: by their kind, official documents first, since a reader weighs a communiqué and a blog
 * otherwise; by their numbers, where a style cites by these.
 */
export function worksCited(
  notes: NoteCollector,
  format: NoteFormatter,
  { works: words }: PageWords,
): Block[] {
  const listed = notes.listed(format);
  if (listed.length === 0) return [];
  const list = (works: typeof listed): Block => ({
    kind: "list",
    items: works.map((work): Inline[] =>
      noteRuns({ number: 0, ...work }).map(({ text, italic }) => (italic ? { emphasis: text } : text)),
    ),
  });
  const title: Block = { kind: "heading", level: 2, id: "works", text: [words.title] };
  if (format.isNumbered) return [title, list(listed)];
  const kinds = Object.entries(words.kinds).map(([kind, says]) => {
    const own = listed.filter(
      (work) => (work.kind !== undefined && work.kind in words.kinds ? work.kind : "other") === kind,
    );
    return { kind, says, own };
  });
  return [
    title,
    ...kinds.flatMap(({ kind, says, own }): Block[] =>
      own.length === 0 ? [] : [{ kind: "heading", level: 3, id: `works-${kind}`, text: [says] }, list(own)],
    ),
  ];
}
