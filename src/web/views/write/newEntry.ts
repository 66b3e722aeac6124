import { createContext, useContext } from "react";
import type { WritableNoun } from "./nouns.ts";

/** Asks for a new entry in the middle of a form; `onMade` hears its id when it stands in the case. */
export type MakeEntry = (noun: WritableNoun, onMade: (id: string) => void) => void;

/** Nothing where no entry can be made: in the form of the new entry itself. */
export const MakeEntryContext = createContext<MakeEntry | undefined>(undefined);

export function useMakeEntry(): MakeEntry | undefined {
  return useContext(MakeEntryContext);
}
