import { webAddress } from "../page/webAddress.ts";
import type { Cited, Csl, Locator, Source } from "../record/index.ts";
import type { Note } from "./findings/index.ts";

/** Works cited, and the day of what they are cited for, where that is an act of a day. */
export type CitedFor = Cited & { date?: string | undefined };

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

/** A work in the list of those cited. */
export interface ListedWork extends FormattedNote {
  id: string;
}

/**
 * Renders the notes of a page in their order, so that a repeated work can become "Ibid." or a short form.
 * The citation processor stands outside the core and is passed in.
 */
export interface NoteFormatter {
  (sources: readonly Csl[], notes: readonly NoteItemRef[][]): FormattedNote[];
  /** Works are cited in the text itself, and not in notes: (Smith 2020). */
  isInText?: boolean;
  /** Works are cited by their number in the list of them. */
  isNumbered?: boolean;
  /** The works that are cited, in the order of the style; absent: none can be made. */
  list?(sources: readonly Csl[], notes: readonly NoteItemRef[][]): ListedWork[];
}

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

  /** What stands before the works, within the brackets of a style that cites in the text. */
  private withLead(i: number, told: string, { isInText = false }: NoteFormatter): string {
    const lead = this.leads.get(i);
    if (lead === undefined) return told;
    return isInText && /^[([]/.test(told)
      ? `${told[0]}${lead[0]!.toLowerCase()}${lead.slice(1)} ${told.slice(1)}`
      : `${lead} ${told}`;
  }

  /** How many there are so far. */
  get count(): number {
    return this.clusters.length;
  }

  /** The works that the notes cite. */
  private cited(): Csl[] {
    const ids = new Set(this.clusters.flatMap((cluster) => cluster.map(({ id }) => id)));
    return [...ids].map((id) => this.sources.get(id)!.csl);
  }

  /** The list of them, each with the kind its case gives it. */
  listed({ list }: NoteFormatter): (ListedWork & { kind: Source["kind"] })[] {
    return (list?.(this.cited(), this.clusters) ?? []).map((work) => ({
      ...work,
      kind: this.sources.get(work.id)?.kind,
    }));
  }

  finish(format: NoteFormatter): Note[] {
    const formatted = format(this.cited(), this.clusters);
    return this.clusters.map((cluster, i) => {
      const sources = [...new Set(cluster.map(({ id }) => id))];
      const address = cluster.length === 1 ? this.sources.get(sources[0]!)?.csl.URL : undefined;
      // A repeated note names the work shortly and leaves its address to the first.
      const isPrinted = typeof address === "string" && (formatted[i]?.text.includes(address) ?? true);
      const url = isPrinted ? webAddress(address) : undefined;
      return {
        number: i + 1,
        sources,
        text: this.withLead(i, formatted[i]?.text ?? sources.join("; "), format),
        ...(formatted[i] ? { html: this.withLead(i, formatted[i].html, format) } : {}),
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
