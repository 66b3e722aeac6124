import { type Case, dateInWords } from "../record/index.ts";
import { type Assessed, DIALOGUE, nameOf, type UnnotedAssessment } from "./assess.ts";
import type {
  At,
  ChangeFinding,
  ConditionFinding,
  DemandFinding,
  Hold,
  OutcomeFinding,
  StanceFinding,
  ValueFinding,
} from "./assessment.ts";
import { type Note, NoteCollector, type NoteFormatter } from "./cite.ts";
import { term } from "./glossary.ts";
import { inSeries, labelOf, oppositeInWords, scenariosInWords } from "./narrateModel.ts";
import type { Block, Inline, Page, TableRow } from "./page.ts";
import type { SolvedModel } from "./solvedModel.ts";

/** An assessment as prose with numbered notes: the page every writer prints. */
export function narrate(assessed: Assessed, formatNotes: NoteFormatter): { page: Page; notes: Note[] } {
  const { assessment } = assessed;
  const narrator = new Narrator(assessed);
  const blocks = narrator.blocks();
  const notes = narrator.notes.finish(formatNotes);
  const errors = assessment.problems.filter(({ severity }) => severity === "error").length;
  const page: Page = {
    title: assessment.question,
    subtitle: `${assessment.title}, as of ${dateInWords(assessment.asOf)}`,
    language: "en",
    ...(errors > 0
      ? {
          warning: [
            `The case has ${errors} ${errors === 1 ? "error" : "errors"}; what is faulty is left out, so this page is incomplete. See the problems at its end.`,
          ],
        }
      : {}),
    blocks: [...blocks, ...(notes.length > 0 ? notesBlocks(notes) : [])],
  };
  return { page, notes };
}

function notesBlocks(notes: readonly Note[]): Block[] {
  return [
    heading("notes", "Notes"),
    {
      kind: "notes",
      items: notes.map(({ number, text, html, url }) => ({
        number,
        text,
        ...(html === undefined ? {} : { html }),
        ...(url === undefined ? {} : { url }),
      })),
    },
  ];
}

const VERDICT_WORDS = { open: "Open", conditional: "Conditional", closed: "Closed" } as const;

const HOLD_WORDS: Record<Hold, string> = {
  "by-itself": "holds by itself",
  "credible-sanction": "holds only through fear of a credible answer",
  "any-sanction": "holds only through fear of an answer against its author's own interest",
  no: "does not hold",
};

const EVIDENCE_WORDS: Record<ValueFinding["evidence"], string> = {
  "founding-text": "founding text",
  law: "law",
  strategy: "official strategy",
  "summit-text": "summit text",
  "leader-speech": "a leader's speech",
  "staff-rule": "a rule for staff",
  inference: "inferred, not declared",
};

class Narrator {
  readonly notes: NoteCollector;
  private readonly a: UnnotedAssessment;
  private readonly record: Case;
  private readonly solved: SolvedModel | undefined;

  constructor({ assessment, record, solved }: Assessed) {
    this.a = assessment;
    this.record = record;
    this.solved = solved;
    this.notes = new NoteCollector(record.sources);
  }

  blocks(): Block[] {
    return [
      ...this.answer(),
      ...this.openToday(),
      ...this.inTheWay(),
      ...this.values(),
      ...this.thirdParties(),
      ...this.outcomes(),
      ...this.changes(),
      ...this.howSure(),
      ...this.agreement(),
      ...this.balance(),
      ...this.weakPoints(),
      ...this.reproduce(),
      ...this.grounds(),
      ...this.problems(),
    ];
  }

  // ── 1 question and answer ───────────────────────────────────────────────────────────────────────────

  private answer(): Block[] {
    const { answer, statusQuo, stated } = this.a;
    return [
      {
        kind: "paragraph",
        role: "verdict",
        text: [{ strong: `${VERDICT_WORDS[answer.verdict]}. ` }, answer.sentence],
      },
      ...(statusQuo.state === null
        ? []
        : [
            paragraph(
              `Where things stand: ${statusQuo.says}`,
              statusQuo.on.length > 0 ? ` (${statusQuo.on.join(" ")}, state ${statusQuo.state})` : "",
              ".",
              contested(statusQuo.options),
            ),
          ]),
      list([
        ...answer.because.map(({ says, place }): Inline[] => [says, ...at(place)]),
        ...this.nearestDialogue(),
      ]),
      ...stated.map((finding) =>
        paragraph(
          `${finding.by} concluded: ${finding.says}`,
          ...this.cite(finding.sources),
          ...at(finding.place),
        ),
      ),
    ];
  }

  /** The smallest change that would open dialogue: the second half of the question. */
  private nearestDialogue(): Inline[][] {
    const { answer, changes } = this.a;
    if (answer.verdict === "open") return [];
    const [smallest, ...others] = changes.filter(({ outcome }) => outcome === DIALOGUE);
    if (!smallest) return [["No single edit to one party's priorities would make dialogue hold."]];
    const more =
      others.length > 0
        ? ` ${others.length} other ${others.length === 1 ? "edit" : "edits"} of the same size would too.`
        : "";
    return [
      [
        "The smallest change that would make dialogue hold: ",
        this.changeSentence(smallest),
        more,
        ...at(smallest.place),
      ],
    ];
  }

  // ── 2 what is open today ────────────────────────────────────────────────────────────────────────────

  private openToday(): Block[] {
    const { pillars, formats } = this.a;
    if (formats.length === 0) return [];
    const [, party] = this.a.parties;
    const short = new Map(formats.map(({ id, abbreviation, name }) => [id, abbreviation ?? name]));
    const names = (ids: readonly string[]): string =>
      ids.map((id) => short.get(id) ?? id).join(", ") || "none";
    const shown = formats.filter(
      ({ exists, takesPart }) => exists !== "no" && takesPart !== "no" && takesPart !== "unknown",
    );
    return [
      heading("open", `What is open on ${dateInWords(this.a.asOf)}`),
      {
        kind: "table",
        caption: `By pillar: formats with ${party!.name} in them that are in force or at work, of all that exist`,
        head: [["Pillar"], ["In full"], ["In part"], ["Not certain"], ["All that exist"]],
        rows: pillars.map(({ name, operate, partly, uncertain, exist }) => ({
          cells: [[name], [names(operate)], [names(partly)], [names(uncertain)], [String(exist.length)]],
        })),
      },
      ...(shown.length > 0
        ? [
            list(
              shown.map((format) => {
                const grounds = format.because.filter(({ axis }) => axis === "operation");
                // Where parts of the work are told apart, that the whole was once at work adds nothing.
                const parts = grounds.filter(
                  ({ aspect, status }) => aspect !== undefined || status !== "active",
                );
                const last =
                  parts.length > 0 ? parts : grounds.length > 0 ? grounds : format.because.slice(-1);
                return [
                  { strong: format.name },
                  `: exists ${format.exists}, ${party!.name} takes part ${format.takesPart}, operates ${format.operates}`,
                  ...(last.length > 0
                    ? [
                        ` (${last
                          .map(
                            (ground) =>
                              `${ground.aspect ? `${ground.aspect}: ` : ""}${ground.phase.replaceAll("-", " ")}, ${dateInWords(ground.date)}${ground.readings ? "; sources differ" : ""}`,
                          )
                          .join("; ")})`,
                      ]
                    : []),
                  ".",
                  ...this.cite([...new Set(last.flatMap(({ sources }) => sources))]),
                  ...at(last.at(-1)),
                ];
              }),
            ),
          ]
        : []),
    ];
  }

  // ── 3 what stands in the way ────────────────────────────────────────────────────────────────────────

  private inTheWay(): Block[] {
    const { conditions, demands } = this.a;
    if (conditions.length + demands.length === 0) return [];
    return [
      heading("in-the-way", "What stands in the way"),
      ...conditions.flatMap((condition) => this.condition(condition)),
      ...(demands.length > 0 ? [list(demands.map((demand) => this.demand(demand)))] : []),
    ];
  }

  private condition(condition: ConditionFinding): Block[] {
    const { holder, addressee, says, test, state, precedents } = condition;
    const statement = paragraph(
      { strong: `Condition of ${this.name(holder)} to ${this.name(addressee)}. ` },
      says,
      ...this.cite(condition.sources),
      ` Test: ${test} `,
      state
        ? `${sentenceCase(state.is)} since ${dateInWords(state.since)}${state.latest === state.since ? "" : `, most recently ${dateInWords(state.latest)}`}${state.says ? `: ${state.says}` : "."}`
        : "Whether it is met the record does not say.",
      ...this.cite(state?.sources ?? []),
      ...at(condition.place),
    );
    const points = (which: "for" | "against") => precedents.filter((precedent) => precedent.points === which);
    const items = [...points("for"), ...points("against")].map((precedent): Inline[] => [
      { emphasis: precedent.points === "for" ? "Bridged before: " : "Held before: " },
      `${dateInWords(precedent.date)}, ${precedent.says}`,
      ...this.cite(precedent.sources),
    ]);
    return [statement, ...(items.length > 0 ? [list(items)] : [])];
  }

  private demand({ actor, addressee, says, date, answer, sources, place }: DemandFinding): Inline[] {
    return [
      { strong: `${this.name(actor)} demands of ${this.name(addressee)}` },
      date ? ` (${dateInWords(date)}): ` : ": ",
      says,
      ...this.cite(sources),
      answer
        ? ` Answer, ${dateInWords(answer.date)}: ${answer.is.replace("-", " ")}${answer.says ? `; ${answer.says}` : "."}`
        : " No answer in the record.",
      ...this.cite(answer?.sources ?? []),
      ...at(place),
    ];
  }

  // ── 4 values and stances ────────────────────────────────────────────────────────────────────────────

  private values(): Block[] {
    const { values, stances } = this.a;
    if (values.length + stances.length === 0) return [];
    const actors = [...new Set(values.map(({ actor }) => actor))];
    const rows = actors.flatMap((actor): TableRow[] =>
      values
        .filter((value) => value.actor === actor)
        .map((value) => ({
          cells: [
            [this.name(actor)],
            [inSeries(value.values), ...this.cite(value.sources)],
            [`${EVIDENCE_WORDS[value.evidence]}${value.date ? `, ${dateInWords(value.date)}` : ""}`],
            [value.declared ? "declared" : "inferred", ...at(value.place)],
          ],
        })),
    );
    const cautions = values.filter(({ note }) => note !== undefined);
    const held = stances.filter(({ holds }) => holds);
    return [
      heading("values", "Values and stances compared"),
      ...(rows.length > 0
        ? [
            {
              kind: "table",
              caption: "Values by actor, and what each claim rests on",
              head: [["Actor"], ["Values"], ["Kind of evidence"], ["Declared or inferred"]],
              rows,
            } satisfies Block,
          ]
        : []),
      ...(cautions.length > 0
        ? [
            list(
              cautions.map(({ actor, note, place }) => [
                `Caution (${this.name(actor)}): ${note}`,
                ...at(place),
              ]),
            ),
          ]
        : []),
      ...(held.length > 0 ? [list(held.map((stance) => this.stance(stance)))] : []),
    ];
  }

  private stance({ actor, on, stance, says, date, sources, place }: StanceFinding): Inline[] {
    return [
      { strong: `${this.name(actor)} on ${this.name(on)}: ${stance}` },
      date ? ` (${sinceInWords(date)}). ` : ". ",
      says,
      ...this.cite(sources),
      ...at(place),
    ];
  }

  // ── 5 the third party ───────────────────────────────────────────────────────────────────────────────

  private thirdParties(): Block[] {
    return this.a.thirdParties.flatMap((third): Block[] => {
      if (third.types.length === 0)
        return [
          heading(`third-${third.actor}`, `The third party: ${third.name}`),
          paragraph(`The model has no decision maker with several types for ${third.name}.`),
        ];
      const effect = third.changesVerdict
        ? `Which type ${third.name} is changes the answer.`
        : third.changesParties
          ? `Which type ${third.name} is does not change the answer, but it changes what the parties themselves do in some state that holds.`
          : `Which type ${third.name} is changes neither the answer nor what the parties themselves do in any state that holds by itself; it changes only what ${third.name} does.`;
      return [
        heading(`third-${third.actor}`, `The third party: ${third.name}`),
        paragraph(
          `${third.name} has ${third.types.length} possible types, an uncertainty and not a probability. `,
          effect,
        ),
        {
          kind: "table",
          caption: `With each type of ${third.name}: the answer, and what the parties do in the states that hold by themselves`,
          head: [["Type"], ["Answer"], ["Options on in states that hold"]],
          rows: third.types.map(({ name, verdict, holds }) => ({
            cells: [[name], [VERDICT_WORDS[verdict].toLowerCase()], [holds.join("; ") || "none"]],
          })),
        },
      ];
    });
  }

  // ── 6 outcomes ──────────────────────────────────────────────────────────────────────────────────────

  private outcomes(): Block[] {
    const { outcomes, statusQuo } = this.a;
    if (outcomes.length === 0) return [];
    return [
      heading("outcomes", "The outcomes"),
      paragraph(
        "An outcome ",
        term("by itself", "holds by itself"),
        " or only through ",
        term("fear of a credible answer", "fear of a credible answer"),
        " if the priorities recorded here are right, ",
        term("scenario", "scenario"),
        " by scenario; whether it is ",
        term("reachable"),
        " is a separate matter.",
      ),
      {
        kind: "paragraph",
        role: "small",
        text: [
          `States are named by the options that are on. ${statusQuo.options
            .map((option) => `${option.option}: ${this.decisionMaker(option.decisionMaker)} ${option.name}`)
            .join("; ")}.`,
        ],
      },
      {
        kind: "table",
        caption: "Does it hold, and can it be reached?",
        head: [["Outcome"], ["Holds"], ["Can be reached"], ["Judged"]],
        rows: outcomes.map((outcome) => ({
          cells: [
            [outcome.name, outcome.isDialogue ? " (dialogue)" : ""],
            [holdsInWords(outcome)],
            [countInWords(outcome.reachable)],
            outcome.likelihood
              ? [
                  `${outcome.likelihood.word}${outcome.likelihood.by ? ` (${outcome.likelihood.by})` : ""}`,
                  ...this.cite(outcome.likelihood.sources),
                ]
              : ["not judged"],
          ],
        })),
      },
      ...outcomes.flatMap((outcome) => this.outcome(outcome)),
    ];
  }

  private outcome(outcome: OutcomeFinding): Block[] {
    // One reason for each way in which it holds or fails; the JSON has the reason for every scenario.
    const ways = groupBy(Object.keys(outcome.holds), (name) => outcome.holds[name]!);
    const side = (label: string, points: OutcomeFinding["strengths"]): Inline[][] =>
      points.map(({ says, sources, place }) => [
        { emphasis: label },
        says,
        // A point from the same works as the outcome itself is covered by the note there.
        ...(isSubset(sources, outcome.sources) ? [] : this.cite(sources)),
        ...at(place),
      ]);
    return [
      { kind: "heading", level: 3, id: `outcome-${outcome.id}`, text: [outcome.name] },
      paragraph(
        outcome.says ?? "",
        ...this.cite(outcome.sources),
        outcome.announced ? " " : " Not among the models of the paper under review. ",
        ...[...ways.values()].flatMap((names): Inline[] => {
          const first = outcome.because[names[0]!]!;
          const isSame = names.every((name) => outcome.because[name] === first);
          const where =
            ways.size === 1 && isSame ? "" : `${this.scenarios(names)}${isSame ? "" : ", for example"}: `;
          return [`${where}${first} `];
        }),
        ...at(outcome.place),
      ),
      ...(outcome.heldByIrreversibility.length > 0
        ? [
            caution(
              `${this.inScenarios(outcome.heldByIrreversibility)}: it holds only because a step cannot be taken back, not because anybody is content with it.`,
            ),
          ]
        : []),
      ...(outcome.extortion.length > 0
        ? [
            caution(
              `${this.inScenarios(outcome.extortion)}: it holds only because a party could answer with a step that cannot be taken back. That is extortion: it describes what would hold, and is not advice.`,
            ),
          ]
        : []),
      ...(outcome.strengths.length + outcome.shortcomings.length > 0
        ? [list([...side("For: ", outcome.strengths), ...side("Against: ", outcome.shortcomings)])]
        : []),
    ];
  }

  // ── 7 what would have to change ─────────────────────────────────────────────────────────────────────

  private changes(): Block[] {
    const { changes, outcomes } = this.a;
    if (outcomes.length === 0) return [];
    const byOutcome = groupBy(changes, ({ outcome }) => outcome);
    const items = outcomes.map((outcome): Inline[] => {
      const all = byOutcome.get(outcome.id) ?? [];
      if (outcome.states.length === 0)
        return [{ strong: outcome.name }, ": no feasible state belongs to it."];
      if (all.length === 0)
        return [
          { strong: outcome.name },
          everywhere(outcome)
            ? ": holds already in every scenario."
            : ": no single edit to one party's priorities would make it hold where it does not.",
        ];
      return [{ strong: `${outcome.name}: ` }, ...this.changeSentences(all)];
    });
    return [
      heading("change", "What would have to change"),
      paragraph(
        "The smallest edit to one party's list of priorities that would make each outcome hold where it does not: a priority dropped, turned into its opposite, or moved. Every single edit was tried.",
      ),
      list(items),
    ];
  }

  private changeSentences(all: readonly ChangeFinding[]): Inline[] {
    const shown = all.slice(0, 4);
    const more = all.length - shown.length;
    return [
      ...shown.flatMap((change, i): Inline[] => [
        i === 0 ? "" : " Or: ",
        this.changeSentence(change),
        ...(change.rests.length > 0
          ? [` It rests on: ${change.rests.map(({ says }) => says).join(" ")}`]
          : []),
        ...at(change.place),
      ]),
      ...(more > 0 ? [` (${more} more edits of the same size are in the JSON.)`] : []),
    ];
  }

  private changeSentence(change: ChangeFinding): string {
    const owner = this.decisionMaker(change.decisionMaker);
    const type =
      change.type === undefined ? "" : ` (${this.typeName(change.decisionMaker, change.type).toLowerCase()})`;
    const words = this.statementWords(change);
    const verb =
      change.edit === "drop"
        ? `gave up its priority ${change.statementPlace}, "${words}"`
        : change.edit === "reverse"
          ? `turned its priority ${change.statementPlace}, "${words}", into its opposite${this.oppositeWords(change)}`
          : `ranked its priority ${change.statementPlace}, "${words}", at place ${change.to}`;
    const firm = change.concept === "nash" ? "by itself" : "through fear of a credible answer";
    const reach = change.reachable
      ? change.reachableIn.length === change.scenarios.length
        ? "and could be reached"
        : `and could be reached in ${change.reachableIn.length} of these`
      : "but could not be reached from today";
    const states = this.stateNames(change.states, 2);
    return `if ${owner}${type} ${verb}, it would hold (${states}) ${firm} in ${change.scenarios.length} of ${change.of} scenarios ${reach}.`;
  }

  private oppositeWords(change: ChangeFinding): string {
    const words = this.solved ? oppositeInWords(this.solved.entry, change.statement) : undefined;
    return words === undefined ? "" : ` (${words})`;
  }

  private statementWords(change: ChangeFinding): string {
    const list = this.a.preferences.find(
      ({ decisionMaker, type }) => decisionMaker === change.decisionMaker && type === change.type,
    );
    return list?.statements[change.statementPlace - 1]?.inWords ?? change.statement;
  }

  // ── 8 how sure ──────────────────────────────────────────────────────────────────────────────────────

  private howSure(): Block[] {
    const { robustness, variants, outcomes } = this.a;
    if (robustness.length === 0) return [];
    const names = new Map(outcomes.map(({ id, name }) => [id, name]));
    return [
      heading("how-sure", "How sure"),
      paragraph(
        "Each list of priorities was tried as written, with every two neighbours exchanged, and with every single priority struck out. Counted is in how many of these orderings the answer stays the same, and in how many each outcome holds (by itself or through fear of a credible answer) and can be reached.",
      ),
      {
        kind: "table",
        caption: "Orderings, by scenario",
        head: [["Scenario"], ["Answer stays"], ["Dialogue holds"], ["Outcomes that hold and can be reached"]],
        rows: robustness.map(({ scenario, held, of, dialogue, outcomes: counts }) => ({
          cells: [
            [this.scenarios([scenario])],
            [`${held} of ${of}`],
            [`${dialogue.held} of ${dialogue.of}`],
            [
              counts
                .filter((count) => count.held > 0)
                .map((count) => `${names.get(count.id) ?? count.id}: ${count.held} of ${count.of}`)
                .join("; ") || "none in any",
            ],
          ],
        })),
      },
      ...(variants.length > 0
        ? [
            list(
              variants.map((variant) => [
                { strong: `Variant: ${variant.name}. ` },
                variant.why ? `${variant.why} ` : "",
                variant.verdict === null
                  ? "It could not be solved."
                  : `Answer: ${VERDICT_WORDS[variant.verdict].toLowerCase()}, with dialogue holding and reachable in ${variant.open} of ${variant.scenarios} scenarios.`,
              ]),
            ),
          ]
        : []),
    ];
  }

  // ── 9 zone of agreement ─────────────────────────────────────────────────────────────────────────────

  private agreement(): Block[] {
    const { agreement, parties } = this.a;
    if (agreement.scenarios.length === 0) return [];
    const both = inSeries(parties.map(({ name }) => name));
    const same = groupBy(agreement.scenarios, ({ states, reachable }) => JSON.stringify([states, reachable]));
    const items = [...same.values()].map((entries): Inline[] => {
      const { states, reachable } = entries[0]!;
      const where = this.inScenarios(entries.map(({ scenario }) => scenario));
      if (states.length === 0) return [`${where}: no state is better than today for both.`];
      return [
        `${where}: ${states.length} ${states.length === 1 ? "state is" : "states are"} better for both than today (${this.stateNames(states)}); `,
        reachable.length === 0
          ? "none of them can be reached by steps that pay whoever takes them."
          : `${reachable.length} can be reached (${this.stateNames(reachable)}).`,
      ];
    });
    return [
      heading("agreement", "Is anything better for both than today?"),
      paragraph("The ", term("zone of agreement"), ` of ${both}:`),
      list(items),
    ];
  }

  private stateNames(ids: readonly number[], most = 6): string {
    const names = ids.slice(0, most).map((id) => this.stateName(id));
    return `${names.join("; ")}${ids.length > most ? `; and ${ids.length - most} more` : ""}`;
  }

  private inScenarios(names: readonly string[]): string {
    const words = this.scenarios(names);
    return words === "Every scenario" ? "In every scenario" : words;
  }

  private scenarios(names: readonly string[]): string {
    return sentenceCase(this.solved ? scenariosInWords(this.solved, names) : names.join("; "));
  }

  private stateName(id: number): string {
    const { solved } = this;
    return solved ? labelOf(solved, solved.space.indexOf(id)) : `state ${id}`;
  }

  // ── 10 source balance ───────────────────────────────────────────────────────────────────────────────

  private balance(): Block[] {
    const { sourceBalance: balance } = this.a;
    if (balance.total === 0) return [];
    const { paper, seen } = balance;
    const lacking = this.a.parties.filter(({ id }) => !balance.byActor.some(({ actor }) => actor === id));
    return [
      heading("balance", "Whose voices this rests on"),
      paragraph(
        `${balance.total} ${balance.total === 1 ? "work" : "works"} as of the day: `,
        balance.byActor
          .map(
            ({ name, actor, works }) => `${works} ${actor ? `by ${name}` : "by press, scholars and others"}`,
          )
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

  // ── 11 weak points ──────────────────────────────────────────────────────────────────────────────────

  private weakPoints(): Block[] {
    const { weaknesses, withoutCitation, leftOut, preferences } = this.a;
    const uncertain = preferences.flatMap(({ name, typeName, statements }) =>
      statements.flatMap((statement) =>
        statement.uncertain
          ? [{ ...statement, who: typeName ? `${name} (${typeName})` : name, uncertain: statement.uncertain }]
          : [],
      ),
    );
    const hidden = Object.entries(leftOut).filter(([, count]) => count > 0);
    const { recordEnds } = this.a;
    const items: Inline[][] = [
      ...(recordEnds === undefined
        ? []
        : [
            [
              `The latest event in the record is of ${dateInWords(recordEnds)}; it knows nothing of what came after.`,
            ],
          ]),
      ...weaknesses.map(({ says, place }): Inline[] => [says, ...at(place)]),
      ...uncertain.map((statement): Inline[] => [
        `Uncertain priority ${statement.place} of ${statement.who}, "${statement.inWords}": ${statement.uncertain}`,
        ...at(statement.at),
      ]),
      ...(withoutCitation.length > 0
        ? [
            [
              `${withoutCitation.length} ${withoutCitation.length === 1 ? "fact was" : "facts were"} public by the day but are documented here only by works that bear no date or were published later; they are used without a note.`,
            ],
          ]
        : []),
      ...(hidden.length > 0
        ? [
            [
              `Left out because it became known later: ${inSeries(hidden.map(([kind, count]) => `${count} ${count === 1 ? kind.replace(/s$/, "") : kind}`))}.`,
            ],
          ]
        : []),
    ];
    if (items.length === 0) return [];
    return [heading("weak-points", "Weak points of this assessment"), list(items)];
  }

  private reproduce(): Block[] {
    return [
      heading("reproduce", "To get these figures again"),
      ...this.a.commands.map((text): Block => ({ kind: "command", text })),
    ];
  }

  // ── grounds ─────────────────────────────────────────────────────────────────────────────────────────

  private grounds(): Block[] {
    const { preferences, statusQuo } = this.a;
    if (preferences.length === 0) return [];
    return [
      heading("grounds", "Grounds: what is on today, and the priorities as recorded"),
      {
        kind: "table",
        caption: "Options, and why each is on or off",
        head: [["Option"], ["Today"], ["Rests on"]],
        rows: statusQuo.options.map((option) => ({
          cells: [
            [`${option.option}: ${this.decisionMaker(option.decisionMaker)} ${option.name}`],
            [`${option.isOn ? "on" : "off"}${option.isContested ? " (contested)" : ""}`],
            option.because.length > 0
              ? option.because.flatMap(({ says, place }, i): Inline[] => [
                  i === 0 ? "" : "; ",
                  says,
                  ...at(place),
                ])
              : ["the author's word", ...at(option.place)],
          ],
        })),
      },
      ...preferences.flatMap((list): Block[] => [
        {
          kind: "heading",
          level: 3,
          id: `priorities-${list.decisionMaker}${list.type ? `-${list.type}` : ""}`,
          text: [`Priorities of ${list.name}${list.typeName ? `: ${list.typeName}` : ""}`],
        },
        {
          kind: "list",
          ordered: true,
          items: list.statements.map((statement): Inline[] => [
            { code: statement.say },
            ` ${sentenceCase(statement.inWords)}. `,
            statement.because === "author's judgement" ? "Author's judgement." : statement.because,
            ...this.cite(statement.sources),
            ...at(statement.at),
          ]),
        },
      ]),
    ];
  }

  private problems(): Block[] {
    const shown = this.a.problems.filter(({ severity }) => severity !== "note");
    const rest = this.a.problems.length - shown.length;
    if (this.a.problems.length === 0) return [];
    return [
      heading("problems", "What the checks of the case find"),
      ...(shown.length > 0
        ? [
            list(
              shown.map((problem): Inline[] => [
                { strong: `${problem.severity}: ` },
                `${problem.message} (${problem.rule})`,
                ...at(problem),
              ]),
            ),
          ]
        : []),
      ...(rest > 0
        ? [
            paragraph(
              `${rest} ${rest === 1 ? "note" : "notes"} of lesser weight: see the check command above.`,
            ),
          ]
        : []),
    ];
  }

  // ── helpers ─────────────────────────────────────────────────────────────────────────────────────────

  private cite(sources: readonly string[]): Inline[] {
    const number = this.notes.cite([...new Set(sources)]);
    return number === undefined ? [] : [{ note: number }];
  }

  private name(actor: string): string {
    return nameOf(this.record, actor);
  }

  private decisionMaker(id: string): string {
    return this.a.preferences.find(({ decisionMaker }) => decisionMaker === id)?.name ?? id;
  }

  private typeName(decisionMaker: string, type: string): string {
    return (
      this.a.preferences.find((list) => list.decisionMaker === decisionMaker && list.type === type)
        ?.typeName ?? type
    );
  }
}

function heading(id: string, text: string): Block {
  return { kind: "heading", level: 2, id, text: [text] };
}

function paragraph(...text: Inline[]): Block {
  return { kind: "paragraph", text };
}

function caution(text: string): Block {
  return { kind: "paragraph", role: "caution", text: [text] };
}

function list(items: Inline[][]): Block {
  return { kind: "list", items };
}

function at(place: At | undefined): Inline[] {
  return place ? [" ", { place: { file: place.file, line: place.line } }] : [];
}

function contested(options: UnnotedAssessment["statusQuo"]["options"]): string {
  const open = options.filter(({ isContested }) => isContested);
  if (open.length === 0) return "";
  const each = open.map(
    ({ option, record, isOn }) => `${option}, ${record} in the record and taken as ${isOn ? "on" : "off"}`,
  );
  return ` Contested: ${inSeries(each)}.`;
}

function holdsInWords({ holds }: OutcomeFinding): string {
  const names = Object.keys(holds);
  const groups = groupBy(names, (name) => holds[name]!);
  if (groups.size === 1)
    return `${HOLD_WORDS[holds[names[0]!]!]}${names.length > 1 ? `, all ${names.length} scenarios` : ""}`;
  return (["by-itself", "credible-sanction", "any-sanction", "no"] as const)
    .flatMap((hold) => {
      const list = groups.get(hold);
      return list ? [`${HOLD_WORDS[hold]} in ${list.length} of ${names.length}`] : [];
    })
    .join("; ");
}

function countInWords(verdicts: Record<string, boolean>): string {
  const all = Object.values(verdicts);
  const yes = all.filter(Boolean).length;
  if (yes === 0) return "no";
  return yes === all.length ? "yes" : `in ${yes} of ${all.length} scenarios`;
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((item) => whole.includes(item));
}

function everywhere({ holds }: OutcomeFinding): boolean {
  return Object.values(holds).every((hold) => hold === "by-itself" || hold === "credible-sanction");
}

function sinceInWords(date: string): string {
  const words = dateInWords(date);
  return date.includes("/") ? words : `since ${words}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
