import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

const CASE = `title: T
question: Q?
parties: [A, B]
asOf: 2024-01-01
pillars: [{id: p, name: political}]
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
  - {id: Q, name: Qland, kind: state}
sources: [{id: s, type: report, title: R, issued: 2019-07-09, publisher: P}]
formats:
  - id: back
    name: Back channel
    kind: channel
    mode: bilateral
    pillars: [p]
    roles:
      - {actor: Q, role: mediator, for: [A, B], from: 2015}
      - {actor: Q, role: host, from: 2016-05, until: 2018}
    phases:
      - {date: 2015, phase: founded, axis: existence, status: active, sources: [s], verification: verified}
`;
const folder = temporaryFolder();
writeFileSync(join(folder, "case.yaml"), CASE);
const said = (...args: string[]) => detente(...args).out.replace(/\s+/g, " ");

test("who has another part in a format is told by status, timeline and the page", () => {
  expect(said("status", folder, "--on", "2017-01-01")).toContain(
    "mediator: Qland; host: Qland; the parties talk",
  );
  expect(said("status", folder, "--on", "2019-01-01")).not.toContain("host");
  const timeline = said("timeline", folder);
  expect(timeline).toContain("2015 Back channel: Qland mediator for Aland and Bland");
  expect(timeline).toContain("2018 Back channel: Qland no longer host");
  expect(said("timeline", folder, "--about", "Q")).toContain("May 2016 Back channel: Qland host");
  expect(said("review", folder, "--full")).toContain(
    "mediator Qland; the parties reach each other through Qland",
  );
});

test("status asked of one party answers for that one", () => {
  const one = said("status", folder, "--on", "2017-01-01", "--party", "A");
  expect(one).toContain("Aland takes");
  expect(one).not.toContain("Bland takes");
});
