import { isArchive, isUnder, knownActors, publicationNamed } from "../../actors/index.ts";
import { citationsOf } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const urlHost: PaperRule = {
  id: "url-host",
  severity: "note",
  kind: "addresses",
  bearsOn: "sources",
  title: "An address that belongs to somebody else than the publication named",
  reason:
    "A copy on another site may be changed, cut or translated; a reader expects to be told whose page it is.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Le Monde, 4 May 2015, https://www.lemonde.fr/trade.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Le Monde, 4 May 2015, https://embassy.example.org/trade.\n",
  expected: [
    "paper.txt:7:45 the address is on embassy.example.org, not on a site of Le Monde; give the publication’s own page, or say that this is a copy",
  ],
  check(paper) {
    return citationsOf(paper).flatMap(({ note, citations }) =>
      citations.flatMap(({ work, addresses }): Found[] => {
        const container = work["container-title"];
        const own = container === undefined ? undefined : hostsOf(container);
        if (!own || addresses.length === 0) return [];
        const hosts = addresses.map(
          ({ url }) => /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? "",
        );
        if (hosts.some((host) => isUnder(host, own) || isArchive(host))) return [];
        const [first] = addresses;
        return [
          {
            message: `the address is on ${hosts[0]}, not on a site of ${container}; give the publication’s own page, or say that this is a copy`,
            place: placeOf(paper, note, first!.from, first!.to),
          },
        ];
      }),
    );
  },
};

/** Of a publication, or of an organisation that publishes itself; others are never judged. */
function hostsOf(container: string): readonly string[] | undefined {
  const hosts =
    publicationNamed(container)?.hosts ??
    knownActors().find(({ kind, names }) => kind === "organisation" && names.en.includes(container))?.hosts;
  return hosts?.length ? hosts : undefined;
}
