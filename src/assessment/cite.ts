import { webAddress } from "../page/webAddress.ts";
import type { Cited, Csl, Locator, Source } from "../record/index.ts";
import type { Note } from "./findings/index.ts";

/** One work in a note, as CSL names its parts. */
export interface NoteItemRef {
  id: string;
  locator?: string;
  label?: string;
}

export interface FormattedNote {
  text: string;
  html: string;
}

/**
 * Renders the notes of a page in their order, so that a repeated work can become "Ibid." or a short form.
 * The citation processor stands outside the core and is passed in.
 */
export type NoteFormatter = (sources: readonly Csl[], notes: readonly NoteItemRef[][]) => FormattedNote[];

/** Gathers the notes of a page while it is written: each place that cites gets the next number. */
export class NoteCollector {
  private readonly clusters: NoteItemRef[][] = [];
  /** What stands before the works of a note, by its place. */
  private readonly leads = new Map<number, string>();
  private readonly sources: ReadonlyMap<string, Source>;

  constructor(sources: readonly Source[]) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /**
   * The number of a new note of these works; undefined when none of them is one that can be shown.
   *
   * @param lead what the works are to the sentence, where they do not say it themselves
   */
  cite({ sources, locators = [] }: Cited, lead?: string): number | undefined {
    const items = sources.flatMap((id): NoteItemRef[] => {
      const source = this.sources.get(id);
      if (!source || source.kind === "general-knowledge") return [];
      const places = placesIn(locators.filter((one) => one.source === id));
      return places.length === 0 ? [{ id }] : places.map((place) => ({ id, ...place }));
    });
    if (items.length === 0) return undefined;
    if (lead !== undefined) this.leads.set(this.clusters.length, lead);
    return this.clusters.push(items);
  }

  private leadOf(i: number): string {
    const lead = this.leads.get(i);
    return lead === undefined ? "" : `${lead} `;
  }

  /** How many there are so far. */
  get count(): number {
    return this.clusters.length;
  }

  finish(format: NoteFormatter): Note[] {
    const ids = new Set(this.clusters.flatMap((cluster) => cluster.map(({ id }) => id)));
    const cited = [...ids].map((id) => this.sources.get(id)!.csl);
    const formatted = format(cited, this.clusters);
    return this.clusters.map((cluster, i) => {
      const sources = [...new Set(cluster.map(({ id }) => id))];
      const address = cluster.length === 1 ? this.sources.get(sources[0]!)?.csl.URL : undefined;
      // A repeated note names the work shortly and leaves its address to the first.
      const isPrinted = typeof address === "string" && (formatted[i]?.text.includes(address) ?? true);
      const url = isPrinted ? webAddress(address) : undefined;
      return {
        number: i + 1,
        sources,
        text: `${this.leadOf(i)}${formatted[i]?.text ?? sources.join("; ")}`,
        ...(formatted[i] ? { html: `${this.leadOf(i)}${formatted[i].html}` } : {}),
        ...(url === undefined ? {} : { url }),
      };
    });
  }
}

/** Places of one kind in a work stand together: pages 3, 7. */
function placesIn(locators: readonly Locator[]): Pick<NoteItemRef, "locator" | "label">[] {
  const byLabel = new Map<string | undefined, string[]>();
  for (const { label, locator } of locators) byLabel.set(label, [...(byLabel.get(label) ?? []), locator]);
  return [...byLabel].map(([label, all]) => ({
    locator: all.join(", "),
    ...(label === undefined ? {} : { label }),
  }));
}
