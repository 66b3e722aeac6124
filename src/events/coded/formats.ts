/**
 * What is read of a file of coded events. Every column of it is used, or left aside by name; what is neither is reported.
 */
export interface CodedFormat {
  /** Rows of one data set are never added to those of another: they count other things in another way. */
  dataset: string;
  title: string;
  /** Whether the first line names the columns. */
  hasHead: boolean;
  /** Columns by how many a row may have; where there is a head, the one list of names that are known. */
  layouts: readonly (readonly string[])[];
  used: ReadonlySet<string>;
  /** Goldstein values that its rows should carry; null: it has values of its own. */
  scheme: "gdelt" | "icews" | null;
  /** Whether a row says since when it was known; else whoever imports a file says when it came out. */
  saysAdded: boolean;
  /** After this day the project published nothing more: that is no data, and no zero. */
  ended?: string;
  /** Its rows are of whole years, so that nothing shorter can be told of it. */
  yearly?: boolean;
  /** A file of each stretch of time is expected: so many a day. */
  filesADay?: number;
}

const actor = (n: 1 | 2) =>
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
    .split(" ")
    .map((name) => `Actor${n}${name}`);
const place = (who: string, hasSecondLevel: boolean) =>
  [
    "Type",
    "FullName",
    "CountryCode",
    "ADM1Code",
    ...(hasSecondLevel ? ["ADM2Code"] : []),
    "Lat",
    "Long",
    "FeatureID",
  ].map((name) => `${who}Geo_${name}`);
const gdelt = (hasSecondLevel: boolean) => [
  ..."GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" "),
  ...actor(1),
  ...actor(2),
  ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split(
    " ",
  ),
  ...["Actor1", "Actor2", "Action"].flatMap((who) => place(who, hasSecondLevel)),
  "DATEADDED",
];
const GDELT_USED = new Set([
  ..."GLOBALEVENTID SQLDATE Actor1Code Actor1CountryCode Actor1KnownGroupCode Actor2Code Actor2CountryCode".split(
    " ",
  ),
  ..."Actor2KnownGroupCode IsRootEvent EventCode EventRootCode QuadClass GoldsteinScale NumArticles".split(
    " ",
  ),
  ..."ActionGeo_CountryCode DATEADDED SOURCEURL".split(" "),
]);

export const GDELT_1: CodedFormat = {
  dataset: "gdelt1",
  title: "GDELT 1.0 events",
  hasHead: false,
  // Files of events before April 2013 have no address, and one file may hold rows of both kinds.
  layouts: [gdelt(false), [...gdelt(false), "SOURCEURL"]],
  used: GDELT_USED,
  scheme: "gdelt",
  saysAdded: true,
  filesADay: 1,
};

export const GDELT_2: CodedFormat = {
  dataset: "gdelt2",
  title: "GDELT 2.0 events",
  hasHead: false,
  layouts: [[...gdelt(true), "SOURCEURL"]],
  used: GDELT_USED,
  scheme: "gdelt",
  saysAdded: true,
  filesADay: 96,
};

export const ICEWS: CodedFormat = {
  dataset: "icews",
  title: "ICEWS coded events",
  hasHead: true,
  layouts: [
    (
      "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name," +
      "Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude"
    ).split(","),
  ],
  used: new Set(
    "Event ID,Event Date,Source Name,Source Country,CAMEO Code,Intensity,Target Name,Target Country,Story ID,Country".split(
      ",",
    ),
  ),
  scheme: "icews",
  saysAdded: false,
  ended: "2023-04-30",
};

export const POLECAT: CodedFormat = {
  dataset: "polecat",
  title: "POLECAT events",
  hasHead: true,
  layouts: [
    (
      "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW," +
      "Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country," +
      "Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID," +
      "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source," +
      "Publication Date,Story People,Story Organizations,Story Locations,Language,Version"
    ).split(","),
  ],
  used: new Set(
    (
      "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Actor Name,Actor Country,Recipient Name," +
      "Recipient Country,Country,Publication Date"
    ).split(","),
  ),
  scheme: null,
  saysAdded: true,
};

export const FORMATS = [GDELT_1, GDELT_2, ICEWS, POLECAT] as const;
