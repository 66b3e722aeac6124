import type { EntryNoun } from "../../../edit/index.ts";
import { en } from "../../../words/index.ts";

/** What has a form of its own here: every noun but models, which are written where they are shown. */
export type WritableNoun = Exclude<EntryNoun, "model">;

/** Each has its words, and no language can lack those of one. */
const named: Record<WritableNoun, string> = en.write.nouns;
export const WRITABLE = Object.keys(named) as WritableNoun[];

export function isWritableNoun(text: string): text is WritableNoun {
  return Object.hasOwn(named, text);
}
