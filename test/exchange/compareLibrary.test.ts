import { expect, test } from "vitest";
import type { Entry } from "../../src/edit/index.ts";
import { contentOf } from "../../src/exchange/compare/caseContent.ts";
import { compareLibrary } from "../../src/exchange/library/compareLibrary.ts";

const CASE = `actors:
  - {id: A, name: Aland}
sources:
  - {id: lee-2015, type: book, title: Trade and War on the Narrow Sea, author: [{family: Lee, given: Ann}], issued: 2015}
`;
const content = contentOf(
  new Map([
    ["case.yaml", "title: Ferry\nasOf: 2020\nparties: [A]\nfiles: [record.yaml]\n"],
    ["record.yaml", CASE],
  ]),
);
const lee: Entry = {
  id: "lee-2015",
  type: "book",
  title: "Trade and War on the Narrow Sea",
  author: [{ family: "Lee", given: "Ann" }],
  issued: { "date-parts": [[2015]] },
};
const other: Entry = { ...lee, title: "Weirs beside Locks" };
const compared = (...library: Entry[]) => {
  const { added, changed, same, duplicates, otherWorks } = compareLibrary(content, library);
  return {
    added: added.length,
    changed: changed.length,
    same,
    again: duplicates.length,
    others: otherWorks.length,
  };
};

test("another work under an id of the case is told, and changes nothing", () => {
  expect(compared(other)).toEqual({ added: 0, changed: 0, same: 0, again: 0, others: 1 });
  expect(compared(lee, other)).toMatchObject({ added: 0, changed: 0, same: 1, again: 1 });
});

test("a second work of one id is told, and not written beside the first", () => {
  const { added, again } = compared(
    { ...lee, id: "new", title: "Trade anew" },
    { ...lee, id: "new", title: "Weirs beside Locks" },
  );
  expect([added, again]).toEqual([1, 1]);
});

test("a title that is put right is a change of the same work, a short one too", () => {
  expect(compared({ ...lee, title: "Trade and War on the Wide Sea" })).toMatchObject({
    changed: 1,
    others: 0,
  });
  expect(compared({ ...lee, title: "War" })).toMatchObject({ changed: 1, others: 0 });
});
