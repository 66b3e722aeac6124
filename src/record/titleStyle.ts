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
