import type { Block } from "../../page/page.ts";
import { inSeries } from "../narrateModel.ts";
import { caution, heading, paragraph } from "./blocks.ts";
import type { Narrator } from "./narrator.ts";

/** Whose voices the assessment rests on, and who paid. */
export function balance(n: Narrator): Block[] {
  const { sourceBalance: balance } = n.a;
  if (balance.total === 0) return [];
  const { paper, seen } = balance;
  const lacking = n.a.parties.filter(({ id }) => !balance.byActor.some(({ actor }) => actor === id));
  return [
    heading("balance", "Whose voices this rests on"),
    paragraph(
      `${balance.total} ${balance.total === 1 ? "work" : "works"} as of the day: `,
      balance.byActor
        .map(({ name, actor, works }) => `${works} ${actor ? `by ${name}` : "by press, scholars and others"}`)
        .join(", "),
      `. By kind: ${balance.byKind.map(({ kind, works }) => `${kind.replace("-", " ")} ${works}`).join(", ")}. `,
      `Read whole: ${seen.whole}; in excerpts: ${seen.excerpt}; not seen: ${seen.no}${seen["not stated"] > 0 ? `; not stated: ${seen["not stated"]}` : ""}.`,
    ),
    ...(lacking.length > 0
      ? [caution(`No work speaks for ${inSeries(lacking.map(({ name }) => name))}.`)]
      : []),
    ...(paper?.funder
      ? [
          caution(
            `The paper under review, "${paper.title}", was paid for or co-sponsored by ${paper.funder}${paper.funderIsParty ? ", a party to its subject" : ""}.`,
          ),
        ]
      : []),
  ];
}
