/** The tags by which CSL says in a title how its words are set (CSL 1.0.2, appendix VI). */
export const STYLE_TAG =
  /<\/?(?:i|b|em|sup|sub|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>|<\/span>/g;

/** Whether a text holds such tags and each that opens closes, in its place: else they are signs like any other. */
export function hasStyle(text: string): boolean {
  const open: string[] = [];
  let found = false;
  for (const [tag] of text.matchAll(STYLE_TAG)) {
    found = true;
    const name = /[a-z]+/.exec(tag)![0];
    if (!tag.startsWith("</")) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return found && open.length === 0;
}

/** The words of a title, without what says how they are set. */
export function plainTitle(title: string): string {
  return hasStyle(title) ? title.replace(STYLE_TAG, "") : title;
}

/** What publishers, databases and web pages write for the tags of CSL. */
const SAME_AS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["i", "b", "em", "sup", "sub", "sc"].map((tag) => [tag, tag])),
  bold: "b",
  italic: "i",
  scp: "sc",
  strong: "b",
};
/** What says nothing that a title shows. */
const WITHOUT_STYLE = new Set(["br", "font", "p", "small", "tt", "u"]);
const TAG = /<(\/?)(jats:|mml:)?([A-Za-z]+)(?:\s+[\w:-]+="[^"<>]*")*\s*\/?>/g;

/** A title with the tags of JATS, MathML and HTML as those of CSL, or taken out; what is no such tag stays a sign. */
function withTagsOfCsl(title: string): string {
  if (!title.includes("<")) return title;
  return title.replace(TAG, (tag, closes: string, foreign: string | undefined, name: string) => {
    const own = SAME_AS[name.toLowerCase()];
    if (own !== undefined) return `<${closes}${own}>`;
    return foreign !== undefined || WITHOUT_STYLE.has(name.toLowerCase()) ? "" : tag;
  });
}

const TITLES = [
  "title",
  "container-title",
  "short-title",
  "title-short",
  "original-title",
  "collection-title",
];

/** The same of every title of an item, in place. */
export function plainTags(item: Record<string, unknown>): void {
  for (const name of TITLES) {
    const title = item[name];
    if (typeof title === "string") item[name] = withTagsOfCsl(title);
  }
}
