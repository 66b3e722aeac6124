/**
 * The small case that `detente new` writes: two invented states, everything the format knows in its simplest
 * form, each part explained. `schemaPath(file, schema)` says where a file finds its JSON Schema.
 */
export function templateCase(schemaPath: (file: string, schema: string) => string): Map<string, string> {
  const header = (file: string, schema: string) =>
    `# yaml-language-server: $schema=${schemaPath(file, schema)}\n`;
  return new Map([
    ["case.yaml", header("case.yaml", "case.schema.json") + CASE],
    ["record.yaml", header("record.yaml", "record.schema.json") + RECORD],
    ["claims.yaml", header("claims.yaml", "record.schema.json") + CLAIMS],
    ["sources.yaml", header("sources.yaml", "record.schema.json") + SOURCES],
    ["models/today.yaml", header("models/today.yaml", "model.schema.json") + MODEL],
  ]);
}

const CASE = `#
# What is asked, of whom, and where the rest stands. Start here; every # line can go.
# Write text on a line of its own, as below: between { and } a comma ends it. A text that holds ": " or " #" needs
# quotation marks around it: says: "Talks: a beginning".
title: Aland and Bland
question: Is there space for dialogue between Aland and Bland?
parties: [ALA, BLA]          # the two actors in conflict; the second is the one whose taking part is asked for
asOf: 2024-06-01             # the day you write as of; "detente review --as-of DATE" overrides it

# The record may be split over as many files as you like; each may hold any of
# actors, formats, events, claims, outcomes and sources.
files: [record.yaml, claims.yaml, sources.yaml]

pillars:
  - {id: political, name: political}

# Words of likelihood from least to most likely, words of one meaning together.
likelihood:
  name: Five steps
  words: [[very unlikely], [unlikely], [about even], [likely, probable], [very likely]]

# In which states do the two talk? Letters are options of the model.
dialogue: C & V

models:
  - {id: today, file: models/today.yaml}

# Your own conclusion; it is shown beside the computed answer.
answer:
  - id: mine
    says: Talks are possible if the border calms down.
    by: The author of this case
    outcomes: [talks]
    claims: [calm-first]
    conditions: [calm]

# What you know to be weak and want shown.
weaknesses:
  - id: one-model
    says: Only one reading of each side has been tried.
    about: [today]
`;

const RECORD = `#
# Who acts, in which formats, and what happened. Dates may be partial: 1997, 2014-03, 2021-10-06, 2015? (unsure),
# 2011-03~ (about), 1994-06-22/2014-04-01 (from, to).
actors:
  - {id: ALA, name: Aland, adjective: Alandian, kind: state}
  - {id: BLA, name: Bland, adjective: Blandish, kind: state}

formats:
  # A format has a lifecycle of phases on three axes: does it exist, does a party take part, does it operate.
  - id: border-commission
    name: Joint Border Commission
    kind: commission
    mode: bilateral                  # collective, individual or bilateral
    pillars: [political]
    participants: [ALA, BLA]         # from its founding on
    phases:
      - {date: 2010-05-04, phase: founded, axis: existence, status: active, sources: [border-treaty], verification: verified}
      # No aspect: the whole work. With aspect: meetings, say, only that part.
      - {date: 2023-09, phase: suspended, axis: operation, status: suspended, sources: [aland-note], verification: verified}

  - id: hotline
    name: Hotline of the general staffs
    kind: hotline
    mode: bilateral
    pillars: [political]
    participants: [ALA, BLA]
    phases:
      - {date: 2012, phase: set-up, axis: existence, status: active, sources: [border-report], verification: verified}

events:
  - id: treaty
    date: 2010-05-04
    says: Aland and Bland sign a treaty on their border.
    initiators: [ALA, BLA]
    formats: [border-commission]
    pillars: [political]
    sources: [border-treaty]
    verification: verified           # verified, partly-verified, general-knowledge, unverified, disputed

  - id: shooting
    date: 2023-09-12
    says: Shots are fired across the border.
    initiators: [BLA]
    targets: [ALA]
    sources: [border-report]
    verification: partly-verified
    note: Who fired first is not known.

  - id: suspension
    date: 2023-09
    says: Aland suspends the commission.
    initiators: [ALA]
    targets: [BLA]
    formats: [border-commission]
    sources: [aland-note]
    verification: verified
`;

const CLAIMS = `#
# What is claimed, each with its kind: fact, value, stance, demand, condition, judgement, forecast, recommendation, trend.
claims:
  - id: aland-values
    kind: value
    actor: ALA
    says: Its constitution puts the inviolability of borders first.
    values: [territorial integrity]
    evidence: founding-text          # founding-text, law, strategy, summit-text, leader-speech, staff-rule, inference
    date: 1950
    sources: [aland-constitution]

  - id: bland-values
    kind: value
    actor: BLA
    says: A law of 1994 protects kin abroad.
    values: [care for kin abroad]
    evidence: law
    date: 1994
    sources: [bland-law]

  - id: aland-open
    kind: stance
    actor: ALA
    on: BLA
    stance: open to talks once the border is calm
    says: Aland says that it will talk when the shooting stops.
    date: 2023-09
    sources: [aland-note]

  - id: calm
    kind: condition
    holder: ALA
    addressee: BLA
    says: Talks resume when the border has been calm for three months.
    test: No shot reported by the observers for three months.
    date: 2023-09
    states:
      - date: 2023-09-12
        is: unmet
        says: Shots were fired.
        sources: [border-report]
    sources: [aland-note]

  - id: calm-first
    kind: judgement
    says: Neither side loses by waiting for calm.
    premises: [calm, shooting]

# The candidate outcomes: named sets of states of the model.
outcomes:
  - id: talks
    name: talks on a calm border
    when: C & V & Q
    exclusive: way                   # outcomes with the same mark exclude each other
    strengths:
      - Both keep face.
    shortcomings:
      - Nothing is settled.
    likelihood: {word: likely, by: the author}

  - id: half-measures
    name: one side at the table, or talks under fire
    when: (C | V) & !(C & V & Q)
    exclusive: way
    strengths:
      - Somebody begins.
    shortcomings:
      - It ends with the next shot.
    likelihood: {word: unlikely, by: the author}

  - id: silence
    name: silence
    when: "!C & !V"
    exclusive: way
    strengths:
      - It costs nothing today.
    shortcomings:
      - The next shot meets no one to call.
    likelihood: {word: unlikely, by: the author}
`;

const SOURCES = `#
# Works cited, as CSL items. A file of CSL-JSON, BibTeX or RIS, as Zotero exports them, may be named in case.yaml
# instead. actor: who speaks in it; kind: official, press, state-media, think-tank, scholarly, blog …
sources:
  - id: border-treaty
    type: treaty
    title: Treaty on the common border
    issued: 2010-05-04
    kind: official
    seen: whole


  - id: aland-note
    type: document
    title: Note on the Joint Border Commission
    author: Ministry of Foreign Affairs of Aland
    issued: 2023-09-20
    actor: ALA
    kind: official
    seen: whole


  - id: border-report
    type: report
    title: Report of the observers
    publisher: Observer Mission
    issued: 2023-10
    kind: official
    seen: excerpt


  - id: aland-constitution
    type: legislation
    title: Constitution of Aland
    issued: 1950
    actor: ALA
    kind: official
    seen: whole


  - id: bland-law
    type: legislation
    title: Law on kin abroad
    issued: 1994
    actor: BLA
    kind: official
    seen: whole
`;

const MODEL = `#
# What each side wants, most important first. A state is a combination of the options that are on.
title: Aland and Bland in June 2024
asOf: 2024-06-01
decisionMakers:
  - id: aland
    name: Aland
    actor: ALA
    options:
      - id: C
        name: comes to talks
        off: stays away from talks
        onWhen: {format: border-commission, axis: operation, is: [yes, partly]}   # how the record shows it
    preferences:
      statements:
        - say: Q
          because: A calm border is what it asks for.
          claims: [calm]
        - say: C only if Q
          because: No talks under fire.
          claims: [calm]
        - say: C & V if Q
          because: Talks are wanted once it is calm.
          claims: [aland-open]

  - id: bland
    name: Bland
    actor: BLA
    options:
      - id: V
        name: sends a delegation
        off: sends no delegation
        onWhen: {format: border-commission, axis: operation, is: [yes, partly]}
      - id: Q
        name: keeps the border calm
        off: lets shots be fired
        onWhen: {condition: calm, is: met}
    preferences:
      statements:
        - say: C
          because: It wants to be heard.
          uncertain: Never said in public.
        - say: Q if C
          because: Talks are worth a calm border.
        - say: V iff C
          because: A delegation alone at the table loses face.
        - say: not Q
          because: Pressure costs it little.

infeasible: []
statusQuo: {on: []}
`;
