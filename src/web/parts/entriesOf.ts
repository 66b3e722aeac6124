import type { CaseData, Listed } from "../../questions/openedCase.ts";

/** The entries of a noun, by what each is called. */
export function entriesOf(data: CaseData | undefined, noun: string): readonly Listed[] {
  return data?.lists.find((list) => list.noun === noun)?.entries ?? [];
}
