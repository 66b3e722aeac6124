import { expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { readBibliography } from "../../src/node/caseBundle.ts";
import { checkCase, parseCase } from "../../src/record/index.ts";
import { createEngine } from "../../src/web/engine/engine.ts";

const HEAD = `title: Aland and Bland
question: Is there space for dialogue?
parties: [ALA, BLA]
files: [works.bib]
actors:
  - {id: ALA, name: Aland, kind: state}
  - {id: BLA, name: Bland, kind: state}
events:
  - {id: talks, date: 2002, says: They talk., initiators: [ALA, BLA], sources: [salt]}
`;
const WORKS = `@book{title={Salt}, author={Lee, Ann}, date={2001}, publisher={P}, nameaddon={a}}
@book{Ek2002, title={Tar}, author={Ek, Bo}, date={n.d.}, publisher={P}}
`;

test("what is told of a bibliography is told in the workbench in the same words", async () => {
  const reader = await loadBibliographyReader();
  const files = new Map([
    ["case.yaml", HEAD],
    ["works.bib", WORKS],
  ]);
  const { case: record, problems } = parseCase(files, reader);
  const wanted = [...problems, ...checkCase(record!)].map(({ file, line, message }) => [file, line, message]);
  expect(wanted.map(([, , message]) => message)).toContainEqual(
    expect.stringMatching(/^this work has no id/),
  );
  const sent = structuredClone({
    folder: "f",
    files: Object.fromEntries(files),
    citations: {},
    bibliographies: { "works.bib": readBibliography("works.bib", WORKS, reader) },
  });
  const engine = createEngine();
  engine.open(sent);
  const told = engine.problems();
  expect(told.map(({ file, line, message }) => [file, line, message]).sort()).toEqual(wanted.sort());
});
