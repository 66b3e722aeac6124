import fc from "fast-check";
import { expect, test } from "vitest";
import { type Case, formatDay, lifelines, parseCase, parseDay, statusOn } from "../../src/record/index.ts";

/**
 * Lifecycles of a few days, read by brute force: every begin and every end that the dates allow is tried, and of each
 * day it is asked what is in force. What all ways agree on is the answer, else it is possible.
 */
const FIRST = parseDay("2014-03-01")!;
const DAYS = 12;

interface Phase {
  axis: "existence" | "participation" | "operation";
  status: "active" | "suspended" | "ended" | "dormant";
  party?: "A" | "B";
  aspect?: "x" | "y";
  /** Days on which it may begin; an end may be open, unknown, or days on which it may be its last. */
  begin: [number, number];
  end?: "open" | "unknown" | [number, number];
}

const span = fc
  .tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 0, max: 2 }))
  .map(([from, more]): [number, number] => [from, Math.min(DAYS - 1, from + more)]);
const phase: fc.Arbitrary<Phase> = fc
  .record({
    axis: fc.constantFrom("existence" as const, "participation" as const, "operation" as const),
    status: fc.constantFrom("active" as const, "suspended" as const, "ended" as const, "dormant" as const),
    party: fc.option(fc.constantFrom("A" as const, "B" as const), { nil: undefined }),
    aspect: fc.option(fc.constantFrom("x" as const, "y" as const), { nil: undefined }),
    begin: span,
    end: fc.option(fc.oneof(fc.constant("open" as const), fc.constant("unknown" as const), span), {
      nil: undefined,
    }),
  })
  .map(({ party, aspect, end, ...rest }): Phase => {
    const ends = Array.isArray(end) && end[1] < rest.begin[1] ? undefined : end;
    return {
      ...rest,
      ...(party && rest.axis === "participation" ? { party } : {}),
      ...(aspect && rest.axis === "operation" ? { aspect } : {}),
      ...(ends === undefined ? {} : { end: ends }),
    };
  });
const lifecycle = fc.record({
  phases: fc.array(phase, { minLength: 1, maxLength: 4 }),
  parts: fc.constantFrom(undefined, "all" as const),
});

const moment = ([from, to]: [number, number]) =>
  from === to ? formatDay(FIRST + from) : `[${formatDay(FIRST + from)}..${formatDay(FIRST + to)}]`;
const dateOf = ({ begin, end }: Phase) =>
  end === undefined
    ? moment(begin)
    : `${moment(begin)}/${end === "open" ? ".." : end === "unknown" ? "" : moment(end)}`;

function caseOf({ phases, parts }: { phases: Phase[]; parts: "all" | undefined }): Case {
  const lines = phases.map(({ begin: _, end: __, ...rest }, i) =>
    JSON.stringify({ ...rest, phase: `p${i}`, date: dateOf(phases[i]!) }),
  );
  const text = `title: T
question: Q
parties: [A, B]
actors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]
formats:
  - {id: f, name: F, kind: council, mode: bilateral, pillars: [], participants: [A, B], ${parts ? `parts: ${parts}, ` : ""}phases: [${lines.join(", ")}]}`;
  const { case: record, problems } = parseCase(new Map([["case.yaml", text]]));
  expect(problems).toEqual([]);
  return record!;
}

function range([from, to]: [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Is it in force on the day, in every way its dates may fall? */
function ways({ begin, end }: Phase, day: number): boolean[] {
  const ends =
    end === undefined || end === "open"
      ? [Infinity]
      : end === "unknown"
        ? [...range([0, DAYS]), Infinity]
        : range(end);
  const found = new Set<boolean>();
  for (const from of range(begin)) for (const to of ends) if (from <= to) found.add(from <= day && day <= to);
  return [...found];
}

/** In the order of the dates, that of the file where these leave it open. */
function before(a: [Phase, number], b: [Phase, number]): number {
  if (a[0].begin[1] < b[0].begin[0]) return -1;
  return b[0].begin[1] < a[0].begin[0] ? 1 : 0;
}

function bruteForce(phases: Phase[], parts: "all" | undefined, party: "A" | "B", day: number) {
  let chosen: Phase[][] = [[]];
  // Each phase put before the first that certainly came after it.
  const ordered: [Phase, number][] = [];
  for (const entry of phases.map((one, i): [Phase, number] => [one, i])) {
    let place = 0;
    while (place < ordered.length && before(entry, ordered[place]!) >= 0) place += 1;
    ordered.splice(place, 0, entry);
  }
  for (const [one] of ordered)
    chosen = chosen.flatMap((those) => ways(one, day).map((isOn) => (isOn ? [...those, one] : those)));
  const answers = chosen.map((those) => {
    const last = (axis: Phase["axis"]) =>
      those.filter((one) => one.axis === axis && (one.party === undefined || one.party === party)).at(-1);
    const founding = last("existence");
    if (!founding || founding.status === "ended") return ["no", "no", "no"];
    const joined = last("participation");
    let whole = "active";
    let on: Record<string, string> = {};
    for (const one of those)
      if (one.axis === "operation") {
        if (one.aspect === undefined) [whole, on] = [one.status, {}];
        else on = { ...on, [one.aspect]: one.status };
      }
    const named = [...new Set(phases.flatMap(({ aspect }) => aspect ?? []))];
    const all = named.map((aspect) => on[aspect] ?? whole);
    const isClosed = parts === "all" && Object.keys(on).length > 0;
    const isOff = (status: string) => status === "suspended" || status === "ended";
    let operates: string;
    if (isClosed && all.every((status) => status === "active")) operates = "yes";
    else if (isClosed && all.every(isOff)) operates = "no";
    else if (isClosed && all.includes("active")) operates = "partly";
    else if (whole === "active") operates = Object.values(on).every((s) => s === "active") ? "yes" : "partly";
    else operates = Object.values(on).includes("active") ? "partly" : "no";
    return ["yes", joined === undefined || joined.status === "active" ? "yes" : "no", operates];
  });
  return [0, 1, 2].map((axis) => {
    const said = new Set(answers.map((answer) => answer[axis]));
    return said.size === 1 ? [...said][0] : "possible";
  });
}

test("whatever the lifecycle, every day's answers are those of trying every way the dates may fall", () => {
  fc.assert(
    fc.property(lifecycle, fc.constantFrom("A" as const, "B" as const), (life, party) => {
      const record = caseOf(life);
      const [line] = lifelines(record, party, FIRST - 1, FIRST + DAYS + 1);
      for (let day = -1; day <= DAYS + 1; day++) {
        const [status] = statusOn(record, FIRST + day, party);
        const answers = [status!.exists, status!.takesPart, status!.operates];
        expect([day, answers]).toEqual([day, bruteForce(life.phases, life.parts, party, day)]);
        const spans = Object.values(line!.spans).map(
          (axis) => axis.find(({ from, to }) => from <= FIRST + day && FIRST + day <= to)?.answer,
        );
        expect(spans).toEqual(answers);
        const other = party === "A" ? "B" : "A";
        expect(status!.parties[party]!.takesPart).toBe(status!.takesPart);
        expect(status!.parties[other]!.takesPart).toBe(statusOn(record, FIRST + day, other)[0]!.takesPart);
      }
    }),
    { numRuns: 60 },
  );
});
