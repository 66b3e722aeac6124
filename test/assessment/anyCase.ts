import fc from "fast-check";

/** Small cases of every shape, as their files: what an assessment must hold for whoever writes one. */

const NAMES = [
  "the United States",
  "The Quartet",
  "al-Shabaab",
  "Россия",
  "中国",
  "NATO",
  "Smith & Sons <Ltd>",
  "eBay Front",
];
const PHRASES = [
  "keeps the channel open",
  "takes part",
  "is ready to pay",
  "goes to war",
  "tries again",
  "渠道开放",
  "holds the pass of the two rivers against everybody who comes, by day and by night, in every season of the year",
];

const literal = (ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.boolean()).map(([id, on]) => (on ? id : `not ${id}`));
const statement = (ids: readonly string[]) =>
  fc.oneof(
    literal(ids),
    fc
      .tuple(literal(ids), fc.constantFrom("if", "only if", "iff", "&", "|"), literal(ids))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
  );

const preferences = (ids: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        statement(ids),
        fc.record({
          say: statement(ids),
          because: fc.constantFrom("It said so.", "No reason?", "x"),
          uncertain: fc.constant("Unsure."),
        }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((statements) => ({ statements }));

const RULES = [
  undefined,
  { event: "first" },
  { event: "nowhere" },
  { claim: "stance" },
  { condition: "terms", is: "met" },
  { format: "council", axis: "operation", is: ["yes"] },
  { format: "council", axis: "operation", aspect: "meetings", is: ["yes"] },
];

export interface AnyCase {
  files: Map<string, string>;
  /** The same, and facts that became known after the day. */
  later: Map<string, string>;
}

export const DAY = "2020-06-01";

export const anyCase: fc.Arbitrary<AnyCase> = fc
  .record({
    names: fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 }),
    third: fc.constantFrom("none", "silent", "one", "two"),
    types: fc.integer({ min: 1, max: 2 }),
    phrases: fc.array(fc.constantFrom(...PHRASES), { minLength: 5, maxLength: 5 }),
    offs: fc.array(fc.option(fc.constantFrom("does nothing", "stays away"), { nil: undefined }), {
      minLength: 5,
      maxLength: 5,
    }),
    rules: fc.array(fc.constantFrom(...RULES), { minLength: 5, maxLength: 5 }),
    force: fc.boolean(),
    model: fc.constantFrom("none", "future", "dated", "undated", "old"),
    dialogue: fc.constantFrom(undefined, "A1 & B1", "A1 & B1 & !B2", "A1 | B1", "!A1"),
    hasBreak: fc.boolean(),
    hasPaper: fc.boolean(),
    hasDemands: fc.boolean(),
    outcomes: fc.constantFrom([], ["A1 & B1"], ["A1 & B1", "!A1", "B2"]),
    on: fc.subarray(["A1", "A2", "B1", "B2"]),
  })
  .chain((shape) => {
    const ids = ["A1", "A2", "B1", "B2", ...(shape.third === "one" || shape.third === "two" ? ["C1"] : [])];
    const list = preferences(ids);
    return fc.record({ a: list, b: list, b2: list, c: list, c2: list }).map((lists) => files(shape, lists));
  });

// biome-ignore lint/suspicious/noExplicitAny: the shapes above say what it is, and only JSON is made of it.
function files(shape: any, lists: any): AnyCase {
  const option = (id: string, i: number) => ({
    id,
    name: shape.phrases[i],
    ...(shape.offs[i] ? { off: shape.offs[i] } : {}),
    ...(shape.rules[i] ? { onWhen: shape.rules[i] } : {}),
    ...(id === "B2" && shape.force ? { force: true, irreversible: "on" } : {}),
  });
  const readings = (id: string, first: unknown, second: unknown) => ({
    types: { mild: { name: "Mild", preferences: first }, [id]: { name: "Harsh", preferences: second } },
  });
  const decides = shape.third === "one" || shape.third === "two";
  const asOf = { dated: "2020-05-01", old: "2010", future: "2021-01-01" }[shape.model as string];
  const model = {
    title: "What each wants",
    ...(asOf ? { asOf } : {}),
    decisionMakers: [
      {
        id: "a",
        name: shape.names[0],
        actor: "AAA",
        options: [option("A1", 0), option("A2", 1)],
        preferences: lists.a,
      },
      {
        id: "b",
        name: shape.names[1],
        actor: "BBB",
        options: [option("B1", 2), option("B2", 3)],
        ...(shape.types === 1 ? { preferences: lists.b } : readings("harsh", lists.b, lists.b2)),
      },
      ...(decides
        ? [
            {
              id: "c",
              name: shape.names[2],
              actor: "CCC",
              options: [option("C1", 4)],
              ...(shape.third === "one" ? { preferences: lists.c } : readings("other", lists.c, lists.c2)),
            },
          ]
        : []),
    ],
    statusQuo: { on: shape.on },
  };
  const hasModel = shape.model !== "none";
  const events = [
    {
      id: "first",
      date: "2019-03-01",
      says: "The first talks begin.",
      initiators: ["AAA"],
      targets: ["BBB"],
      sources: ["work"],
    },
    {
      id: "plan",
      date: "2020-09",
      kind: "planned",
      says: "A summit is planned",
      initiators: ["AAA"],
      sources: ["work"],
    },
    ...(shape.hasBreak
      ? [
          {
            id: "rift",
            date: "2020-05-20",
            break: true,
            says: "They fall out",
            initiators: ["BBB"],
            targets: ["AAA"],
          },
        ]
      : []),
  ];
  const record = {
    title: "Any case",
    question: "Is there space for dialogue?",
    parties: ["AAA", "BBB"],
    ...(shape.third === "none" ? {} : { thirdParties: ["CCC"] }),
    ...(shape.hasPaper
      ? {
          paper: "work",
          answer: [
            {
              id: "own",
              by: "the paper",
              says: "there is little space, it says.",
              known: "2020-01",
              sources: ["work"],
            },
          ],
        }
      : {}),
    ...(shape.dialogue && hasModel ? { dialogue: shape.dialogue } : {}),
    ...(hasModel ? { models: [{ id: "main", file: "model.yaml" }] } : {}),
    pillars: [{ id: "political", name: "political" }],
    actors: [
      { id: "AAA", name: shape.names[0], kind: "state" },
      { id: "BBB", name: shape.names[1], kind: "group" },
      { id: "CCC", name: shape.names[2], kind: "state" },
    ],
    formats: [
      {
        id: "council",
        name: "the Joint Council",
        kind: "council",
        mode: "bilateral",
        pillars: ["political"],
        participants: ["AAA", "BBB"],
        phases: [
          { date: "2015", phase: "founded", axis: "existence", status: "active", sources: ["work"] },
          { date: "2018-02", phase: "paused", axis: "operation", aspect: "meetings", status: "dormant" },
          ...(shape.hasBreak
            ? []
            : [
                { date: "2020-02-02", phase: "met", axis: "operation", aspect: "meetings", status: "active" },
              ]),
        ],
      },
    ],
    events,
    claims: [
      {
        id: "stance",
        kind: "stance",
        actor: "AAA",
        on: "BBB",
        stance: "open",
        says: "It is open to talks",
        date: "2016",
        sources: ["work"],
      },
      {
        id: "terms",
        kind: "condition",
        holder: "AAA",
        addressee: "BBB",
        says: "First the terms.",
        test: "They are kept.",
        states: [{ date: "2017", is: shape.force ? "met" : "unmet" }],
      },
      ...(shape.hasDemands
        ? [
            {
              id: "wish",
              kind: "demand",
              actor: "AAA",
              addressee: "BBB",
              says: "to give the bridge back",
              date: "2020-02-20",
            },
            {
              id: "offer",
              kind: "demand",
              proposal: true,
              actor: "BBB",
              addressee: "AAA",
              says: "a common market",
              date: "2020-05-25",
              sources: ["work"],
            },
          ]
        : []),
    ],
    outcomes: shape.outcomes.map((when: string, i: number) => ({
      id: `outcome-${i}`,
      name: `outcome ${i}`,
      when,
      strengths: [],
      shortcomings: [],
    })),
    sources: [
      {
        id: "work",
        kind: "think-tank",
        issued: "2018",
        actor: "AAA",
        funder: "BBB",
        type: "report",
        title: "A work",
      },
    ],
  };
  const later = {
    ...record,
    events: [
      ...events,
      { id: "later", date: "2020-07-07", break: true, says: "Much later.", initiators: ["BBB"] },
    ],
    sources: [
      ...record.sources,
      { id: "newer", kind: "think-tank", issued: "2022", type: "report", title: "A later work" },
    ],
  };
  const of = (data: unknown) =>
    new Map([
      ["case.yaml", JSON.stringify(data, null, 1)],
      ...(hasModel ? [["model.yaml", JSON.stringify(model, null, 1)] as [string, string]] : []),
    ]);
  return { files: of(record), later: of(later) };
}
