import { z } from "zod";
import type { Citation } from "./fields.ts";
import type { LocatorLabel } from "./lexicon/works.ts";
import type { Told } from "./told.ts";

/** Where in a work something stands, as CSL names it. */
export const Locator = z.object({
  source: z.string(),
  locator: z.string(),
  label: z.string().optional().describe("What the locator counts; absent: pages"),
});
export type Locator = Told<typeof Locator>;

/** The fields of what is told with the works it rests on. */
export const citedFields = {
  sources: z.array(z.string()),
  locators: z.array(Locator).optional().describe("Where in them, for those of which the record says it"),
};

/** Labels as notes shorten them, for one and for several; a page is named by its number alone. */
export const LABELS_IN_NOTES: Readonly<Record<Exclude<LocatorLabel, "page">, readonly [string, string]>> = {
  paragraph: ["para.", "paras."],
  section: ["sec.", "secs."],
  chapter: ["chap.", "chaps."],
  article: ["art.", "arts."],
  note: ["n.", "nn."],
  line: ["l.", "ll."],
  verse: ["v.", "vv."],
  volume: ["vol.", "vols."],
};

/** "12", "paras. 3–5": a place in a work as a note has it. */
export function locatorInWords({ locator, label }: { locator: string; label?: string | undefined }): string {
  const words = label === undefined || label === "page" ? undefined : LABELS_IN_NOTES[label as "note"];
  const number = locator.replace(/(?<=\d)-(?=\d)/g, "–");
  return words === undefined
    ? number
    : `${words[/[\d\p{L}]\s*[-–,&]\s*[\d\p{L}]/u.test(locator) ? 1 : 0]} ${number}`;
}

/** The works that something told rests on, each once, and where in them. */
export interface Cited {
  sources: readonly string[];
  locators?: readonly Locator[];
}

/** The same in an object of its own, to be spread into what is told. */
export interface OwnCited {
  sources: string[];
  locators?: Locator[];
}

/** What the record cites, as it is told, a work that is cited twice once. */
export function citedIn(citations: readonly Citation[] | undefined): OwnCited {
  return citedTogether(
    (citations ?? []).map((citation): Cited => {
      if (typeof citation === "string") return { sources: [citation] };
      const { source, locator, label } = citation;
      if (locator === undefined) return { sources: [source] };
      return {
        sources: [source],
        locators: [{ source, locator, ...(label === undefined ? {} : { label }) }],
      };
    }),
  );
}

/** The works of several, in one list. */
export function citedTogether(all: readonly Cited[]): OwnCited {
  const sources = [...new Set(all.flatMap((one) => one.sources))];
  const locators = new Map(
    all
      .flatMap((one) => one.locators ?? [])
      .map((one) => [JSON.stringify([one.source, one.label, one.locator]), one]),
  );
  return { sources, ...(locators.size === 0 ? {} : { locators: [...locators.values()] }) };
}
