import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/edit/index.ts";
import { DraftStore, type Shelf } from "../../src/web/state/drafts.ts";

function shelf(): Shelf & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

const noon = new Date("2021-12-01T12:00:00Z");
const begun = (base: Entry, value: Entry) => ({ base, value, conflicts: [] });

describe("a form that was begun", () => {
  test("is there again for another page of the same case, and for no other case", () => {
    const kept = shelf();
    new DraftStore("talks", kept).put("event a", begun({ id: "a" }, { id: "a", says: "Mine." }), noon);
    expect(new DraftStore("talks", kept).drafts.get()["event a"]?.value).toEqual({ id: "a", says: "Mine." });
    expect(new DraftStore("other", kept).drafts.get()).toEqual({});
  });

  test("leaves nothing behind when it is saved or discarded", () => {
    const kept = shelf();
    const store = new DraftStore("talks", kept);
    store.put("event a", begun({}, { says: "Mine." }), noon);
    store.drop("event a");
    expect(kept.held.size).toBe(0);
    expect(new DraftStore("talks", kept).drafts.get()).toEqual({});
  });

  test("follows the case in what it left alone, and asks about the rest once", () => {
    const store = new DraftStore("talks", undefined);
    store.put("event a", begun({ date: "1991", says: "It." }, { date: "1991", says: "Mine." }), noon);
    store.rebase("event a", { date: "1992", says: "It." });
    expect(store.drafts.get()["event a"]).toMatchObject({
      value: { date: "1992", says: "Mine." },
      conflicts: [],
    });
    store.rebase("event a", { date: "1992", says: "Theirs." });
    store.rebase("event a", { date: "1993", says: "Theirs, again." });
    expect(store.drafts.get()["event a"]).toMatchObject({
      base: { date: "1993", says: "Theirs, again." },
      value: { date: "1993", says: "Mine." },
      conflicts: [{ path: ["says"], mine: "Mine.", theirs: "Theirs, again." }],
    });
  });

  test("is kept by the page alone where the browser keeps nothing", () => {
    const full: Shelf = {
      getItem: () => "{damaged",
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: () => {},
    };
    const store = new DraftStore("talks", full);
    store.put("event a", begun({}, { says: "Mine." }), noon);
    expect(store.drafts.get()["event a"]?.value).toEqual({ says: "Mine." });
  });

  test("of another version of the page is no draft", () => {
    const kept = shelf();
    kept.setItem("detente-drafts:talks", JSON.stringify({ a: 1, b: { base: {}, value: [] }, c: null }));
    expect(new DraftStore("talks", kept).drafts.get()).toEqual({});
  });
});
