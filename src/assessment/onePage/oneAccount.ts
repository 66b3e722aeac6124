import type { Known } from "../sections/narrator.ts";

/** Who speaks in these works, where each speaks for somebody and all of them for one. */
export function onlyVoice(n: Known, works: readonly string[]): string | undefined {
  const voices = voicesIn(n, works);
  return voices.size === 1 && !voices.has(undefined) ? [...voices][0] : undefined;
}

/** Whether they give no more than one account: one work, or one voice; nobody is seen to contest it then. */
export function isOneAccount(n: Known, works: readonly string[]): boolean {
  return new Set(works).size === 1 || onlyVoice(n, works) !== undefined;
}

function voicesIn({ record }: Known, works: readonly string[]): Set<string | undefined> {
  const cited = record.sources.filter(({ id }) => works.includes(id));
  return new Set(cited.map(({ actor }) => actor));
}
