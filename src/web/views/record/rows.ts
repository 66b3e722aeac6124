import type { ShownFormat } from "../../../questions/shownRecord.ts";

/** A row of the timeline: a format, or the heading of those that follow. */
export type Row = { format: ShownFormat } | { heading: string };

/** Formats as they come, or under the first of their pillars, in the pillars' order. */
export function rowsOf(
  formats: readonly ShownFormat[],
  pillars: readonly { id: string; title: string }[] | undefined,
  other: string,
): Row[] {
  if (!pillars) return formats.map((format) => ({ format }));
  const groups = new Map<string | undefined, ShownFormat[]>(pillars.map(({ id }) => [id, []]));
  groups.set(undefined, []);
  for (const format of formats) {
    const first = pillars.find(({ id }) => format.pillars.includes(id));
    groups.get(first?.id)!.push(format);
  }
  return [...groups].flatMap(([id, own]): Row[] =>
    own.length === 0
      ? []
      : [
          { heading: pillars.find((pillar) => pillar.id === id)?.title ?? other },
          ...own.map((format) => ({ format })),
        ],
  );
}
