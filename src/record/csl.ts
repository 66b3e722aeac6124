import { nearest } from "./nearest.ts";

/** Types of works, variables and names of persons as the Citation Style Language 1.0.2 has them. */

export const SOURCE_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "classic",
  "collection",
  "dataset",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "event",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "musical_score",
  "pamphlet",
  "paper-conference",
  "patent",
  "performance",
  "periodical",
  "personal_communication",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "review-book",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;

/** Fields of a work that hold persons. */
export const PERSONS = ["author", "editor", "translator"] as const;

/** Variables of CSL that hold a date. */
export const DATES_OF_WORK = [
  "accessed",
  "available-date",
  "event-date",
  "issued",
  "original-date",
  "submitted",
] as const;

/**
 * Every variable of CSL 1.0.2, and what a case adds: https://docs.citationstyles.org/en/stable/specification.html,
 * appendix IV.
 */
export const SOURCE_VARIABLES: readonly string[] = [
  ...["id", "type", "actor", "kind", "quality", "funder", "seen", "text", "custom"],
  ...[
    "abstract",
    "annote",
    "archive",
    "archive_collection",
    "archive_location",
    "archive-place",
    "authority",
  ],
  ...["call-number", "categories", "chapter-number", "citation-key", "citation-label", "citation-number"],
  ...[
    "collection-number",
    "collection-title",
    "container-title",
    "container-title-short",
    "dimensions",
    "division",
  ],
  ...[
    "DOI",
    "edition",
    "event",
    "event-place",
    "event-title",
    "first-reference-note-number",
    "genre",
    "ISBN",
    "ISSN",
  ],
  ...[
    "issue",
    "journalAbbreviation",
    "jurisdiction",
    "keyword",
    "language",
    "license",
    "locator",
    "medium",
    "note",
  ],
  ...["number", "number-of-pages", "number-of-volumes", "original-publisher", "original-publisher-place"],
  ...[
    "original-title",
    "page",
    "page-first",
    "part",
    "part-number",
    "part-title",
    "PMCID",
    "PMID",
    "printing",
  ],
  ...[
    "printing-number",
    "publisher",
    "publisher-place",
    "references",
    "reviewed-genre",
    "reviewed-title",
    "scale",
  ],
  ...[
    "section",
    "shortTitle",
    "source",
    "status",
    "supplement",
    "supplement-number",
    "title",
    "title-short",
    "URL",
  ],
  ...["version", "volume", "volume-title", "volume-title-short", "year-suffix"],
  ...DATES_OF_WORK,
  ...[
    "author",
    "chair",
    "collection-editor",
    "compiler",
    "composer",
    "container-author",
    "contributor",
    "curator",
  ],
  ...["director", "editor", "editorial-director", "editor-translator", "executive-producer", "guest", "host"],
  ...[
    "illustrator",
    "interviewer",
    "narrator",
    "organizer",
    "original-author",
    "performer",
    "producer",
    "recipient",
  ],
  ...["reviewed-author", "script-writer", "series-creator", "translator"],
];

/** What people write who do not know CSL, by the variable they mean. */
const SOURCE_HABITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: "issued",
    year: "issued",
    published: "issued",
    day: "issued",
    read: "accessed",
    visited: "accessed",
    retrieved: "accessed",
    viewed: "accessed",
    consulted: "accessed",
    lastaccessed: "accessed",
    lastchecked: "accessed",
    "access-date": "accessed",
    accessdate: "accessed",
    abgerufen: "accessed",
    abruf: "accessed",
    zugriff: "accessed",
    datum: "issued",
    jahr: "issued",
    titel: "title",
    autor: "author",
    autorin: "author",
    autoren: "author",
    verfasser: "author",
    herausgeber: "editor",
    hrsg: "editor",
    verlag: "publisher",
    ort: "publisher-place",
    verlagsort: "publisher-place",
    zeitschrift: "container-title",
    zeitung: "container-title",
    reihe: "collection-title",
    band: "volume",
    heft: "issue",
    seiten: "page",
    seite: "page",
    pages: "page",
    sprache: "language",
    typ: "type",
    art: "type",
    urldate: "accessed",
    link: "URL",
    website: "URL",
    web: "URL",
    address: "publisher-place",
    place: "publisher-place",
    location: "publisher-place",
    journal: "container-title",
    newspaper: "container-title",
    site: "container-title",
    booktitle: "container-title",
    series: "collection-title",
    authors: "author",
    editors: "editor",
    organisation: "author",
    organization: "author",
  }),
);

/** What a library keeps of a work under names that mean its own business, and nothing of the work. */
export const OWN_BUSINESS: ReadonlySet<string> = new Set([
  "id",
  "note",
  "abstract",
  "keyword",
  "citation-key",
  "custom",
  "source",
  "archive",
]);

const ADDED_BY_CASE = ["actor", "kind", "quality", "funder", "seen", "text"];
/** Said of one place that cites it, or words that are its publisher's. */
const NOT_OF_THE_WORK = [
  "locator",
  "page-first",
  "year-suffix",
  "first-reference-note-number",
  "annote",
  "categories",
];

/** Variables of CSL that say which work it is, whoever cites or keeps it. */
export const VARIABLES_OF_WORK = SOURCE_VARIABLES.filter(
  (name) =>
    !OWN_BUSINESS.has(name) &&
    !name.startsWith("citation-") &&
    ![...ADDED_BY_CASE, ...NOT_OF_THE_WORK].includes(name),
);

/** The variable that is meant by a name that is none. */
export function variableMeant(name: string): string | undefined {
  return SOURCE_HABITS.get(name.toLowerCase()) ?? nearest(name.replaceAll("_", "-"), SOURCE_VARIABLES);
}

/** Parts of a person's name as CSL has them, in the order in which they are said. */
export const NAME_PARTS = [
  "given",
  "dropping-particle",
  "non-dropping-particle",
  "family",
  "suffix",
] as const;
