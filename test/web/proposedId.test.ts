import { expect, test } from "vitest";
import { proposedId } from "../../src/web/views/write/proposedId.ts";

const none = new Set<string>();

test.each([
  [
    "source",
    { title: "Talks", author: [{ family: "Müller", given: "Ann" }], issued: "2014-03" },
    "muller-2014",
  ],
  ["source", { title: "A Long History of the Border Commission", type: "book" }, "a-long-history-of-the"],
  ["event", { says: "Aland suspends the commission, and says why." }, "aland-suspends-the-commission-and"],
  ["actor", { name: "République d’Exemple" }, "republique-d-exemple"],
  ["actor", { name: "中国" }, "actor"],
])("a %s is given a short name of its own words", (noun, entry, id) => {
  expect(proposedId(noun, entry, none)).toBe(id);
});

test("what says nothing yet is given none, and no two are called the same", () => {
  expect(proposedId("event", { date: "2014", says: " " }, none)).toBeUndefined();
  expect(proposedId("event", { says: "Talks" }, new Set(["talks", "talks-2"]))).toBe("talks-3");
});
