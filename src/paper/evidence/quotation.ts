/** Words in quotation marks, with their place in a text. */
export interface Quoted {
  /** Of the marks too. */
  from: number;
  to: number;
  words: string;
}

const OUTWARD = /„([^“”„"]+)["“”]|[“„«]([^“”„«»]+)[”“»]|"([^"]+)"/gu;
/** As German and Danish print set them: »…«. */
const INWARD = /„([^“”„"]+)["“”]|»([^»«]+)«|[“„]([^“”„]+)[”“]|"([^"]+)"/gu;

/** The quotations of a text. Which way its guillemets point is told by the first of them. */
export function quotedIn(text: string): Quoted[] {
  const first = /[»«]/u.exec(text)?.[0];
  return [...text.matchAll(first === "»" ? INWARD : OUTWARD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match.slice(1).find((one) => one !== undefined) ?? "",
  }));
}
