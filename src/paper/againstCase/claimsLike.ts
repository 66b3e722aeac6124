import { knownActor } from "../../actors/index.ts";
import type { Case } from "../../record/index.ts";
import { contentStems, shared } from "../argument/words.ts";

/** Stems of the names of actors, which tell nothing of what is asked or held. */
export function nameStems(record: Case): Set<string> {
  return new Set(
    record.actors.flatMap(({ id, name, adjective, aliases, codes }) => [
      ...contentStems(
        [
          name,
          adjective ?? "",
          ...(aliases ?? []),
          ...(knownActor(codes?.iso3 ?? id)?.adjectives.en ?? []),
        ].join(" "),
      ),
    ]),
  );
}

export function claimStems(says: string, names: ReadonlySet<string>): Set<string> {
  return new Set([...contentStems(says)].filter((stem) => !names.has(stem)));
}

/** Shares of a claim's words that a sentence has to have: two words nearly all of them, more a good part. */
const OF_FEW = 0.75;
const OF_MORE = 0.45;

/** The claim a stretch of text tells in its own words, if it shares enough with it. */
export function bestOf<One>(
  content: ReadonlySet<string>,
  claims: ReadonlyMap<One, ReadonlySet<string>>,
): One | undefined {
  let best: { one: One; count: number } | undefined;
  for (const [one, stems] of claims) {
    const count = shared(stems, content);
    const isEnough =
      (count >= 2 && count >= OF_FEW * stems.size) || (count >= 3 && count >= OF_MORE * stems.size);
    if (isEnough && count > (best?.count ?? 0)) best = { one, count };
  }
  return best?.one;
}
