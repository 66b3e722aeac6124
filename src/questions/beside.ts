import { z } from "zod";
import type { Assessed } from "../assessment/index.ts";
import {
  At,
  MeasureFinding,
  measureNames,
  measuresFigure,
  onTimeAxis,
  withinYears,
} from "../assessment/index.ts";
import { COUNTED, measuresOfKind } from "../events/index.ts";
import { SpansShape } from "../page/shape.ts";
import { citedFields } from "../record/index.ts";
import type { Told } from "./shape.ts";

/** What is counted beside the record, and what the record has in the same years: one axis, two layers. */
export const Beside = z.object({
  figure: SpansShape,
  events: z
    .array(
      z.object({
        when: z.string().describe("In words"),
        says: z.string(),
        isBreak: z.boolean(),
        event: z.string().optional().describe("Its id; absent: it is told by a phase of a format"),
        ...citedFields,
        place: At,
      }),
    )
    .describe("In the order of time, as the figure numbers them"),
  series: z.array(
    MeasureFinding.pick({
      id: true,
      says: true,
      kind: true,
      data: true,
      licence: true,
      released: true,
      made: true,
      place: true,
    }).extend({
      name: z.string(),
      measures: z.array(z.string()).describe("As they are called"),
      years: z.array(
        z.object({
          year: z.int(),
          values: z.array(z.number().nullable()).describe("By measure; null: nothing was measured"),
          counted: z.int().describe("Roll calls at which both voted, or coded events"),
        }),
      ),
      claims: z.array(
        z.object({
          says: z.string(),
          from: z.int(),
          to: z.int(),
          by: z.array(z.string()).describe("Measures that bear it out"),
          not: z.array(z.string()),
          place: At,
        }),
      ),
    }),
  ),
});
export type Beside = Told<typeof Beside>;

/** Absent where the case holds no measure with a year that is over by the day. */
export function beside({ assessment, record, say }: Assessed): Beside | undefined {
  const measures = assessment.measures.filter(({ years }) => years.length > 0);
  if (measures.length === 0) return undefined;
  const ids = new Set(record.events.map(({ id }) => id));
  const happened = withinYears(measures, onTimeAxis(record)).map((one) => ({
    ...one,
    when: say.date(one.date),
    says: say.text(one),
  }));
  const names = measureNames(say);
  return {
    figure: measuresFigure(measures, happened, say),
    events: happened.map(({ id, when, says, isBreak, sources, locators, place }) => ({
      when,
      says,
      isBreak,
      ...(ids.has(id) ? { event: id } : {}),
      sources,
      ...(locators ? { locators } : {}),
      place,
    })),
    series: measures.map((one) => {
      const { id, name, says, kind, years, claims, data, licence, released, made, place } = one;
      const own = measuresOfKind(kind);
      return {
        id,
        name,
        says,
        kind,
        measures: own.map((measure) => names[measure] ?? measure),
        years: years.map((year) => ({
          year: year.year,
          values: own.map((measure) => year.values[measure] ?? null),
          // It has the counts of its kind.
          counted: COUNTED[kind].n(year as never),
        })),
        claims: claims.map((claim) => {
          const under = (is: boolean) =>
            own
              .filter((measure) => claim.bornOut[measure] === is)
              .map((measure) => names[measure] ?? measure);
          const { from, to, place: at } = claim;
          return { says: say.text(claim), from, to, by: under(true), not: under(false), place: at };
        }),
        data: say.words.author(data),
        licence,
        ...(released === undefined ? {} : { released }),
        ...(made === undefined ? {} : { made }),
        place,
      };
    }),
  };
}
