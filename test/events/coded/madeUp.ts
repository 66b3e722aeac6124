/*
 * Rows of events that nobody reported, made here in the forms of GDELT, ICEWS and POLECAT: actors and codes are real ones,
 * numbers, days, values and addresses are made up.
 */

export interface MadeUp {
  id?: number | string;
  date?: string;
  added?: string;
  source?: string;
  target?: string;
  code?: string;
  goldstein?: string;
  place?: string;
  url?: string;
}

/** How CAMEO writes an actor: code, country, known group. */
const ACTORS: Record<string, [string, string, string]> = {
  NATO: ["IGOWSTNAT", "WST", "NAT"],
  EU: ["IGOEUREEC", "EUR", "EEC"],
  UN: ["IGOUNO", "", "UNO"],
  "": ["", "", ""],
};

/** A row of GDELT with so many columns: 57 or 58 of version 1.0, 61 of version 2.0. */
export function gdelt(columns: 57 | 58 | 61, made: MadeUp = {}): string {
  const {
    id = 1,
    date = "20200115",
    source = "RUS",
    target = "NATO",
    code = "040",
    goldstein = "1.0",
  } = made;
  const { place = "RS", url = `https://example.org/${id}`, added = date } = made;
  const actor = (name: string) => {
    const [whole, country, group] = ACTORS[name] ?? [`${name}GOV`, name, ""];
    return [whole, name, country, group, "", "", "", "", "", ""];
  };
  const root = code.slice(0, 2);
  const quad = Number(root) <= 5 ? 1 : Number(root) <= 9 ? 2 : Number(root) <= 14 ? 3 : 4;
  const geo = (at: string) =>
    columns === 61
      ? ["1", "Somewhere", at, at, "", "55.7", "37.6", "1"]
      : ["1", "Somewhere", at, at, "55.7", "37.6", "1"];
  return [
    ...[id, date, date.slice(0, 6), date.slice(0, 4), `${date.slice(0, 4)}.9999`],
    ...actor(source),
    ...actor(target),
    ...["1", code, code.slice(0, 3), root, quad, goldstein, "2", "1", "2", "-1.5"],
    ...geo(place),
    ...geo(place),
    ...geo(place),
    columns === 61 && added.length === 8 ? `${added}120000` : added,
    ...(columns === 57 ? [] : [url]),
  ].join("\t");
}

export const rows = (...lines: string[]) => `${lines.join("\n")}\n`;

const ICEWS_HEAD =
  "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude";

export function icews(...lines: (MadeUp & { text?: string })[]): string {
  return rows(
    ICEWS_HEAD.replaceAll(",", "\t"),
    ...lines.map(
      ({
        id = 1,
        date = "2020-01-15",
        source = "Russian Federation",
        target = "",
        code = "040",
        goldstein = "1",
      }) =>
        [
          ...[id, date, `Ministry (${source})`, "Government", source, "Consult", code, goldstein],
          target === "" ? "North Atlantic Treaty Organization" : `Ministry (${target})`,
          ...[
            "Government",
            target || "NULL",
            "77",
            "2",
            "A paper",
            "Moscow",
            "",
            "",
            "Russian Federation",
            "55.7",
            "37.6",
          ],
        ].join("\t"),
    ),
  );
}

const POLECAT_HEAD =
  "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version";

export function polecat(...lines: Record<string, string>[]): string {
  const head = POLECAT_HEAD.split(",");
  return rows(head.join("\t"), ...lines.map((line) => head.map((name) => line[name] ?? "None").join("\t")));
}
