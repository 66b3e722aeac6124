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
    expect(store.isKept.get()).toBe(false);
  });

  test("of another version of the page is no draft", () => {
    const kept = shelf();
    kept.setItem("detente-drafts:talks", JSON.stringify({ a: 1, b: { base: {}, value: [] }, c: null }));
    expect(new DraftStore("talks", kept).drafts.get()).toEqual({});
  });

  test("stays beside one of another tab, whichever of the two writes last", () => {
    const shared = shelf();
    const [one, two] = [shelf(), shelf()];
    const first = new DraftStore("talks", shared, one);
    const second = new DraftStore("talks", shared, two);
    first.put("event a", begun({}, { says: "First." }), noon);
    second.put("event b", begun({}, { says: "Second." }), noon);
    second.follow();
    expect(Object.keys(second.drafts.get()).sort()).toEqual(["event a", "event b"]);
    expect(Object.keys(new DraftStore("talks", shared).drafts.get()).sort()).toEqual(["event a", "event b"]);
    second.drop("event b");
    first.put("event a", begun({}, { says: "First, still." }), noon);
    expect(Object.keys(new DraftStore("talks", shared).drafts.get())).toEqual(["event a"]);
  });

  test("in two tabs at once is in each what was written in it, also after a reload", () => {
    const shared = shelf();
    const [one, two] = [shelf(), shelf()];
    const first = new DraftStore("talks", shared, one);
    const second = new DraftStore("talks", shared, two);
    first.put("event a", begun({}, { says: "First." }), noon);
    second.put("event a", begun({}, { says: "Second." }), noon);
    first.follow();
    expect(first.drafts.get()["event a"]?.value).toEqual({ says: "First." });
    expect(new DraftStore("talks", shared, one).drafts.get()["event a"]?.value).toEqual({ says: "First." });
    expect(new DraftStore("talks", shared, two).drafts.get()["event a"]?.value).toEqual({ says: "Second." });
    // One saves: the other's is still there for who opens the case next.
    first.drop("event a");
    second.follow();
    expect(new DraftStore("talks", shared).drafts.get()["event a"]?.value).toEqual({ says: "Second." });
  });

  test("that was written on since it was saved stays", () => {
    const store = new DraftStore("talks", undefined);
    store.put("event a", begun({}, { says: "Saved." }), noon);
    const saved = { key: "event a", kept: noon.toISOString() };
    store.put("event a", begun({}, { says: "Saved, and more." }), new Date("2021-12-01T12:00:01Z"));
    store.dropSaved(saved);
    expect(store.drafts.get()["event a"]?.value).toEqual({ says: "Saved, and more." });
    store.dropSaved({ key: "event a", kept: "2021-12-01T12:00:01.000Z" });
    expect(store.drafts.get()).toEqual({});
  });
});
