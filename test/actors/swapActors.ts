import { actorOfHost, type KnownActor, knownPublications } from "../../src/actors/index.ts";

export interface Swapped {
  text: string;
  /** Where a character of the old text stands in the new one; within a name, where the name begins. */
  placeOf(offset: number): number;
}

/**
 * The same text about others: names, adjectives, seats, hosts and publishers of each actor put in the place of
 * another's, with or without "the" as English has it.
 */
export function swapActors(
  text: string,
  pairs: readonly (readonly [KnownActor, KnownActor])[],
  others: Readonly<Record<string, string>> = {},
): Swapped {
  const words = new Map<string, { to: string; isName: boolean; actor: KnownActor }>();
  const hosts = new Map<KnownActor, KnownActor>();
  for (const [from, to] of pairs) {
    hosts.set(from, to);
    const put = (names: readonly string[], other: string, isName: boolean) => {
      for (const name of names) words.set(name, { to: other, isName, actor: to });
    };
    put(from.capitals.en, to.capitals.en[0] ?? to.name, to.capitals.en.length === 0);
    put(from.seats.en, to.seats.en[0] ?? to.capitals.en[0] ?? to.name, false);
    put(from.adjectives.en, to.adjectives.en[0] ?? to.name, false);
    put(from.names.en, to.name, true);
    for (const [word, other] of Object.entries(others)) put([word], other, false);
  }
  const names = [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const media = knownPublications()
    .filter(({ of }) => of && hosts.has(of))
    .flatMap((one) => one.names.map((name) => [name, one.of!] as const));
  const pattern = new RegExp(
    `(?<host>https?://[^/\\s)>"]+)|(?<![\\p{L}\\p{N}.])(?:(?<media>${[...media.map(([name]) => name), "\uE001"].join("|")})|(?<the>[Tt]he )?(?<name>${names.join("|")}))(?![\\p{L}\\p{N}]*\\p{L}{2})(?=(?<plural>s?)(?<after>[-‐–]?))`,
    "gu",
  );
  const moves: { from: number; to: number; start: number; end: number }[] = [];
  let result = "";
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const { host, the = "", name, after, media: medium } = match.groups!;
    let instead: string;
    if (host !== undefined) {
      const other = hosts.get(actorOfHost(host.replace(/^https?:\/\//, ""))!);
      if (!other) continue;
      instead = `https://${other.topLevel ? `www.gov.${other.topLevel}` : other.hosts[0]!}`;
      if (other.id === "USA") instead = "https://www.state.gov";
    } else if (medium !== undefined)
      instead = `Government of ${hosts.get(media.find(([one]) => one === medium)![1])!.name}`;
    else {
      const { to, isName, actor } = words.get(name!)!;
      // "The NATO-Russia Council": the article is the council's.
      const isPart = after !== "" || /[-‐–]$/.test(text.slice(0, match.index));
      const wants = isName && actor.article && !isPart;
      const isHead = /(?:^|[.!?:]["”]? |\n\s*(?:#+ )?)$/.test(text.slice(0, match.index));
      const article = the || (isHead ? "The " : "the ");
      instead = isName && !isPart ? (wants ? article + to : to) : the + to;
    }
    result += text.slice(done, match.index) + instead;
    moves.push({
      from: match.index,
      to: match.index + match[0].length,
      start: result.length - instead.length,
      end: result.length,
    });
    done = match.index + match[0].length;
  }
  result += text.slice(done);
  return {
    text: result,
    placeOf: (offset) => {
      const move = [...moves].reverse().find(({ from }) => from <= offset);
      if (!move) return offset;
      if (offset >= move.to) return offset - move.to + move.end;
      const article = (one: string) => /^(?:[Tt]he )?/.exec(one)![0].length;
      const isName = offset >= move.from + article(text.slice(move.from, move.to));
      return move.start + (isName ? article(result.slice(move.start, move.end)) : 0);
    },
  };
}
