import { z } from "zod";
import {
  applyWhatIf,
  headingName,
  type Language,
  mainModelOn,
  typeName,
  type WhatIfEdit,
} from "../assessment/index.ts";
import type { Case, StatementItem } from "../record/index.ts";
import { sayInWords } from "./priorities.ts";
import type { Told } from "./shape.ts";
import { markOfLists } from "./whatIfFile.ts";
import { findModel } from "./workedModel.ts";

const Difference = z.object({
  edit: z.enum(["drop", "reverse", "replace", "move", "add", "types"]),
  name: z.string(),
  typeName: z.string().optional(),
  place: z.int().describe("As written; of an added priority where it comes to stand"),
  to: z.int().optional(),
  inWords: z.string().describe("The priority as written, or the types that are ruled out"),
  becomes: z.array(z.string()).optional(),
});

export const ToldWhatIf = z
  .object({
    model: z.string(),
    isOfAnswer: z.boolean().describe("Whether the answer of the day rests on this model"),
    lists: z.string().describe("By which an address knows the lists it was made on"),
    differences: z.array(Difference),
    ignored: z.int().describe("Edits that do not fit the model as of the day"),
  })
  .describe("What a what-if changes against the case as written, as a whole and not step by step");
export type ToldWhatIf = Told<typeof ToldWhatIf>;

/** `record`: as known on the day; without `modelId` it is of the model that speaks for the day. */
export function toldWhatIf(
  record: Case,
  modelId: string | undefined,
  edits: readonly WhatIfEdit[],
  day: number,
  language: Language,
): ToldWhatIf | undefined {
  const main = mainModelOn(record, day)?.entry.id;
  const model = record.models.find(({ entry }) => entry.id === (modelId ?? main))?.entry.id;
  if (model === undefined) return undefined;
  const written = findModel(record, model);
  const { file } = written;
  const { lists, ignored } = applyWhatIf(file, edits);
  const say = (item: StatementItem) =>
    sayInWords(written, typeof item === "string" ? item : item.say, language);
  const kept = new Map(
    edits.flatMap((edit) => (edit.edit === "types" ? [[edit.decisionMaker, edit.keep]] : [])),
  );
  const types = file.decisionMakers.flatMap((dm): ToldWhatIf["differences"] => {
    const out = Object.keys(dm.types ?? {}).filter((type) => kept.get(dm.id)?.includes(type) === false);
    if (out.length === 0 || out.length === Object.keys(dm.types ?? {}).length) return [];
    const inWords = out.map((type) => typeName(dm, type, language)).join(", ");
    return [{ edit: "types", name: headingName(language, dm), place: 0, inWords }];
  });
  const priorities = lists.flatMap(({ decisionMaker, type, rows }) => {
    const dm = file.decisionMakers.find(({ id }) => id === decisionMaker)!;
    const whose = {
      name: headingName(language, dm),
      ...(type === undefined ? {} : { typeName: typeName(dm, type, language) }),
    };
    const statements = (type === undefined ? dm : dm.types?.[type])?.preferences?.statements ?? [];
    const moved = movedIn(rows.flatMap(({ from }) => from ?? []));
    return rows.flatMap(({ from, item, isOff, isChanged, isReversed }, i): ToldWhatIf["differences"] => {
      if (from === undefined)
        return isOff ? [] : [{ edit: "add", ...whose, place: i + 1, inWords: say(item) }];
      const at = { ...whose, place: from, inWords: say(statements[from - 1]!) };
      if (isOff) return [{ edit: "drop", ...at }];
      return [
        ...(isReversed
          ? [{ edit: "reverse" as const, ...at }]
          : isChanged
            ? [{ edit: "replace" as const, ...at, becomes: [say(item)] }]
            : []),
        ...(moved.has(from) ? [{ edit: "move" as const, ...at, to: i + 1 }] : []),
      ];
    });
  });
  return {
    model,
    isOfAnswer: model === main,
    lists: markOfLists(record, model),
    differences: [...types, ...priorities],
    ignored: ignored.length,
  };
}

/** Of numbers that were in order the fewest that must have been moved: all but a longest rising run. */
function movedIn(places: readonly number[]): Set<number> {
  const runs: number[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => run.at(-1)! < place).sort((a, b) => b.length - a.length)[0] ?? [];
    runs.push([...before, place]);
  }
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? [];
  return new Set(places.filter((place) => !longest.includes(place)));
}
