import { readdirSync, readFileSync } from "node:fs";
import { type Case, parseCase } from "../../../src/record/index.ts";
import { workedCase } from "../../assessment/workedCase.ts";

/** Three conflicts to hold sentences against: N(ATO and Russia), I(ran and the United States), B(order on the Sorn). */
export const CONFLICTS = { N: workedCase(), I: iran(), B: border() };
export type Conflict = keyof typeof CONFLICTS;

/** The line of the day it was written, under the title of a paper about each. */
export const WRITTEN: Record<Conflict, string> = { N: "October 2023", I: "September 2025", B: "May 2020" };

function folder(name: string): Map<string, string> {
  const url = new URL(`../../fixtures/${name}/`, import.meta.url);
  return new Map(readdirSync(url).map((file) => [file, readFileSync(new URL(file, url), "utf8")]));
}

function parsed(files: Map<string, string>): Case {
  const { case: record, problems } = parseCase(files);
  const [error] = problems.filter(({ severity }) => severity === "error");
  if (!record || error) throw new Error(error?.message ?? "no case");
  return record;
}

function iran(): Case {
  const files = folder("united-states-iran");
  // By the short names that papers use.
  const text = files
    .get("case.yaml")!
    .replace("abbreviation: Indirect talks in Vienna", "abbreviation: Vienna talks")
    .replace("abbreviation: Talks mediated by Oman", "abbreviation: Muscat talks")
    .replace(/conclude the nuclear agreement, the Joint Comprehensive Plan of Action/, "agree on the JCPOA")
    .replace("are lifted as the agreement takes effect", "are lifted on Implementation Day")
    .replace("announces that it leaves the nuclear agreement", "leaves the JCPOA");
  files.set("case.yaml", `${text}\nfiles: [more.yaml]\n`);
  files.set(
    "more.yaml",
    `claims:
  - {id: us-liberty, kind: value, actor: USA, says: The founding texts name them., values: [individual liberty, rule of law], evidence: founding-text, date: 1791, sources: [us-state-archive]}
  - {id: iran-own, kind: value, actor: IRN, says: The constitution names them., values: [Islamic governance, national independence], evidence: law, date: 1979, sources: [algiers-1981]}
  - {id: us-deal, kind: stance, actor: USA, on: IRN, stance: hostile, says: The deal is called a bad one., date: 2018-05-08, sources: [us-wh-2018], quotes: [{source: us-wh-2018, exact: a one-sided deal that should never have been made, language: en}]}
  - {id: iran-trust, kind: stance, actor: IRN, on: USA, stance: distrust, says: No trust without a lifting that is verified., date: 2021-03-21, sources: [iran-mfa-2021], quotes: [{source: iran-mfa-2021, exact: promises on paper are worth nothing to us, language: en}]}
`,
  );
  return parsed(files);
}

function border(): Case {
  const files = folder("border");
  files.set(
    "case.yaml",
    `${files.get("case.yaml")!.replace("files: [record.yaml]", "files: [record.yaml, channels.yaml]")}
pillars: [{id: political, name: political}, {id: economic, name: economic}, {id: technical, name: technical}, {id: cultural, name: cultural}]
`,
  );
  files.set(
    "channels.yaml",
    `formats:
  - id: bc
    name: Border Commission
    kind: commission
    mode: bilateral
    pillars: [political]
    participants: [V]
    phases:
      - {date: 2010-03-01, phase: opened, axis: existence, status: active}
      - {date: 2010-09-01, phase: joined, axis: participation, party: O, status: active}
      - {date: 2014-06-10, phase: left, axis: participation, party: O, status: suspended}
      - {date: 2014-07-01, phase: closed, axis: operation, status: suspended}
      - {date: 2017-04-02, phase: reopened, axis: operation, status: active}
      - {date: 2018-01-15, phase: returned, axis: participation, party: O, status: active}
      - {date: 2019-09-01, phase: paused, axis: operation, status: dormant}
  - {id: sfa, name: Sorn Ferry Agreement, abbreviation: SFA, kind: agreement, mode: bilateral, pillars: [economic], participants: [V, O], phases: [{date: 1998-05-04, phase: signed, axis: existence, status: active}]}
  - {id: fwl, name: Flood Warning Line, abbreviation: FWL, kind: hotline, mode: bilateral, pillars: [technical], participants: [V, O], phases: [{date: 1994-06-01, phase: set-up, axis: existence, status: active}, {date: 2016-09-01, phase: cut, axis: operation, status: suspended}, {date: 2018-02-01, phase: restored, axis: operation, status: active}]}
  - {id: jmc, name: Joint Mill Council, abbreviation: JMC, kind: council, mode: bilateral, pillars: [economic], participants: [V, O], phases: [{date: 1975-03-10, phase: founded, axis: existence, status: active}, {date: 1990-10-03, phase: dissolved, axis: existence, status: ended}]}
  - {id: fe, name: Film Exchange, kind: programme, mode: bilateral, pillars: [cultural], participants: [V, O], phases: [{date: 1988-02-01, phase: founded, axis: existence, status: active}]}
events:
  - {id: dam-2013, date: 2013-05-20, says: Vell and Ostrum consult on the water of the dam., initiators: [V, O], targets: [O, V], cameo: "03"}
  - {id: mayors-2016, date: 2016-03-11, says: Ostrum consults its mayors on the posts., initiators: [O], cameo: "03"}
claims:
  - {id: road, kind: demand, actor: O, addressee: V, says: The supply road to the upper posts is to be opened to its lorries., date: 2015-02-01, answers: [{date: 2015-03-01, is: refused}], sources: [o-speech]}
  - {id: dam, kind: demand, actor: V, addressee: O, says: The dam above the mill is to be inspected by surveyors of both., date: 2015-03-01, sources: [v-speech]}
  - {id: v-values, kind: value, actor: V, says: Its first law names them., values: [local self-rule, open courts], evidence: founding-text, date: 1921, sources: [v-speech]}
  - {id: o-values, kind: value, actor: O, says: Its law of unity names them., values: [faith of the fathers, unity of the people], evidence: law, date: 1950, sources: [o-speech]}
  - {id: v-river, kind: stance, actor: V, on: O, stance: firm, says: Vell is firm on the river., date: 2014-07-02, sources: [v-speech], quotes: [{source: v-speech, exact: the river belongs to whoever keeps it clean, language: en}]}
  - {id: o-stone, kind: stance, actor: O, on: V, stance: firm, says: Ostrum is firm on the mill., date: 2014-06-09, sources: [o-speech], quotes: [{source: o-speech, exact: not one stone of the mill will be moved, language: en}]}
sources:
  - {id: v-speech, kind: official, actor: V, issued: 2014-07-02, type: speech, title: On the river}
  - {id: o-speech, kind: official, actor: O, issued: 2014-06-09, type: speech, title: On the mill}
`,
  );
  return parsed(files);
}
