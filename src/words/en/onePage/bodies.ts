import { mid } from "../grammar.ts";

/** The name of a body with its article. */
export function theBody(name: string): string {
  if (/^the /iu.test(name)) return mid(name);
  // A common noun that the case writes as a heading: "Talks in Vienna".
  return `the ${name.replace(COMMON, (word) => word.toLocaleLowerCase("en"))}`;
}

const COMMON =
  /^(?:Direct|Indirect|Formal|Informal|Bilateral|Multilateral|Talks|Meetings|Negotiations|Consultations|Contacts|Line|Channel|Transit|Exchange)(?= \p{Ll})/u;

/** Whether a body is named by a plural: "Geneva discussions", but not "line on hostages". */
export function isManyBodies(name: string): boolean {
  const [head = ""] = name.split(
    / (?:of|on|for|with|between|in|to|at|from|about|against|by|mediated|led|held|hosted|brokered) /u,
  );
  return /[^s\W]s$/u.test(head);
}
