/** One entry as BibTeX's grammar gives it: its fields still in TeX. */
export interface RawEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

/** What a part takes from the title of the whole (BibLaTeX manual, appendix B). */
const RENAMED: Record<string, string> = {
  title: "booktitle",
  subtitle: "booksubtitle",
  titleaddon: "booktitleaddon",
  author: "bookauthor",
};
/** The same of a work in several volumes, whose title is that of all of them. */
const OF_VOLUMES: Record<string, string> = {
  title: "maintitle",
  subtitle: "mainsubtitle",
  titleaddon: "maintitleaddon",
  author: "bookauthor",
};
const IN_A_WHOLE = /^(?:in|bookin|supp)|^conference$/;
const OWN = new Set([
  "ids",
  "crossref",
  "xref",
  "xdata",
  "entryset",
  "options",
  "keywords",
  "label",
  "shorttitle",
  "abstract",
  "note",
  "pages",
  "doi",
  "url",
  "urldate",
  "file",
]);

/** An entry with the fields of those it refers to by `xdata` and `crossref`. `missing` are those that are not there. */
export function inherit(
  entry: RawEntry,
  all: ReadonlyMap<string, RawEntry>,
): { entry: RawEntry; missing: string[] } {
  const missing: string[] = [];
  return { entry: complete(entry, all, new Set([entry]), missing), missing };
}

function complete(
  entry: RawEntry,
  all: ReadonlyMap<string, RawEntry>,
  open: Set<RawEntry>,
  missing: string[],
): RawEntry {
  const { xdata, crossref } = entry.properties;
  if (!xdata && !crossref) return entry;
  const properties = { ...entry.properties };
  const parents: [string, boolean][] = [
    ...(xdata ?? "").split(",").map((key): [string, boolean] => [key.trim(), true]),
    [(crossref ?? "").trim(), false],
  ];
  for (const [key, isData] of parents) {
    if (key === "") continue;
    const found = all.get(key) ?? all.get(key.toLowerCase());
    if (!found) missing.push(key);
    // A circle, or a chain no library has, adds nothing.
    if (!found || open.has(found) || open.size > 20) continue;
    const parent = complete(found, all, new Set([...open, found]), missing);
    for (const [field, value] of Object.entries(parent.properties)) {
      if (isData ? /^(?:xdata|crossref)$/.test(field) : OWN.has(field)) continue;
      const isOfVolumes = !isData && /^mv/.test(found.type);
      const isPart = !isData && IN_A_WHOLE.test(entry.type);
      const name = isOfVolumes
        ? (OF_VOLUMES[field] ?? field)
        : isPart
          ? (RENAMED[field] ?? field)
          : !isData && field === "title" && entry.type === "article"
            ? "journaltitle"
            : field;
      // The author of the whole stands for a part that names none in a book of his own.
      if (name === "bookauthor" && entry.type === "inbook") properties.author ??= value;
      properties[name] ??= value;
    }
  }
  return { ...entry, properties };
}
