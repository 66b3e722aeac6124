import { describe, expect, test } from "vitest";
import { Ballot, type Drafts } from "../../src/assessment/onePage/ballot.ts";

/** One draft of a part that asks how long it may be told, and finds no room for seven words. */
function draft(drafts: Drafts, { agreed, block = "judgement" }: { agreed?: Ballot; block?: string } = {}) {
  let written = 0;
  const ballot = new Ballot(agreed, undefined, drafts);
  ballot.block = block;
  const level = ballot.part("talks", "40", () => {
    written += 1;
    ballot.want(7);
    return ballot.level("talks", 1);
  });
  return { ballot, level, written };
}

describe("a part of a page", () => {
  test("that is given what it was given before is not written again, and asks the same", () => {
    const drafts: Drafts = new Map();
    const first = draft(drafts);
    const again = draft(drafts, { agreed: Ballot.of([first.ballot]) });
    expect([first.written, again.written]).toEqual([1, 0]);
    expect(again.level).toBe(1);
    expect(Ballot.of([again.ballot])).toEqual(Ballot.of([first.ballot]));
  });

  test("is written anew where another language needs more", () => {
    const drafts: Drafts = new Map();
    draft(drafts);
    const longer = new Ballot();
    longer.level("talks", 3);
    expect(draft(drafts, { agreed: Ballot.of([longer]) })).toMatchObject({ level: 3, written: 1 });
  });

  test("wants words for the block that asks for it, whichever had it written first", () => {
    const drafts: Drafts = new Map();
    draft(drafts);
    const { ballot, written } = draft(drafts, { block: "standing" });
    expect([written, [...ballot.wants]]).toEqual([0, [["standing", 7]]]);
  });

  test("asks what its own parts ask", () => {
    const drafts: Drafts = new Map();
    const outer = (agreed?: Ballot) => {
      const ballot = new Ballot(agreed, undefined, drafts);
      ballot.block = "standing";
      return ballot.part(
        "whole",
        "40",
        () => ballot.part("talks", "40", () => ballot.level("talks", 1)) + 10,
      );
    };
    const longer = new Ballot();
    longer.level("talks", 3);
    expect([outer(), outer(Ballot.of([longer])), outer()]).toEqual([11, 13, 11]);
  });
});
