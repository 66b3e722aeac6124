import { citationsOf } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

/** Publishers whose own hosts are known; others are never judged. */
const HOSTS: [RegExp, RegExp][] = [
  [/^(?:the )?new york times$/i, /(^|\.)(nytimes\.com|nyti\.ms)$/],
  [/^(?:the )?washington post$/i, /(^|\.)(washingtonpost\.com|wapo\.st)$/],
  [/^(?:the )?guardian$/i, /(^|\.)(theguardian\.com|guardian\.co\.uk|gu\.com)$/],
  [/^(?:the )?financial times$/i, /(^|\.)ft\.com$/],
  [/^(?:the )?wall street journal$/i, /(^|\.)wsj\.com$/],
  [/^bbc(?: news)?$/i, /(^|\.)(bbc\.co\.uk|bbc\.com)$/],
  [/^reuters$/i, /(^|\.)reuters\.com$/],
  [/^politico(?: europe)?$/i, /(^|\.)politico\.(eu|com)$/],
  [/^der spiegel$|^spiegel online$/i, /(^|\.)spiegel\.de$/],
  [/^frankfurter allgemeine(?: zeitung)?$/i, /(^|\.)faz\.net$/],
  [/^süddeutsche zeitung$/i, /(^|\.)(sueddeutsche|sz)\.de$/],
  [/^le monde$/i, /(^|\.)lemonde\.fr$/],
  [/^le figaro$/i, /(^|\.)lefigaro\.fr$/],
  [/^(?:rossiyskaya gazeta|российская газета)\b/i, /(^|\.)rg\.ru$/],
  [/^(?:kommersant|коммерсантъ?)$/iu, /(^|\.)kommersant\.(ru|com)$/],
  [/^(?:izvestia|известия)$/iu, /(^|\.)iz\.ru$/],
  [/^nato$/i, /(^|\.)nato\.int$/],
];
/** Libraries and archives that hold what others publish. */
const ARCHIVES =
  /(^|\.)(jstor\.org|archive\.(org|is|ph|today)|doi\.org|proquest\.com|ssrn\.com|academia\.edu|researchgate\.net|google\.[a-z.]+|yahoo\.com|msn\.com|bit\.ly|t\.co|perma\.cc|gale\.com|lexisnexis\.com|nexis\.com|factiva\.com|pressreader\.com|web\.archive\.org)$/i;

export const urlHost: PaperRule = {
  id: "url-host",
  severity: "note",
  kind: "addresses",
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
        const own = HOSTS.find(([name]) => container !== undefined && name.test(container))?.[1];
        if (!own || addresses.length === 0) return [];
        const hosts = addresses.map(
          ({ url }) => /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? "",
        );
        if (hosts.some((host) => own.test(host) || ARCHIVES.test(host))) return [];
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
