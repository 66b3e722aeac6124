import type { ShownNoun as Noun } from "../../../questions/openedCase.ts";
import { select } from "../../state/address.ts";

/** Leads to what stands behind a sentence: an entry of the record, or a place in the files. */
export function openEntry(noun: Noun, id: string): void {
  select({ entry: `${noun}:${id}`, at: undefined, works: undefined });
}

export function openPlace({ file, line }: { file: string; line: number }): void {
  select({ at: `${file}:${line}`, entry: undefined, works: undefined });
}

/** The works a note cites. */
export function openWorks(sources: readonly string[]): void {
  select({ works: sources.join(" "), at: undefined, entry: undefined });
}
