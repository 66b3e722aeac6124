import { describe, expect, test } from "vitest";
import { caseAsOf, type FormatStatus, parseCase, parseDay, statusOn } from "../../src/record/index.ts";

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: organisation, members: [{actor: M, from: 2000, until: 2010-06-01}]}\n  - {id: B, name: B, kind: state}\n  - {id: M, name: M, kind: state}\nformats:\n";

function on(day: string, format: string, party = "B"): FormatStatus {
  const { case: record, problems } = parseCase(new Map([["case.yaml", HEAD + format]]));
  expect(problems).toEqual([]);
  return statusOn(record!, parseDay(day)!, party)[0]!;
}
const axes = ({ exists, takesPart, operates }: FormatStatus) => [exists, takesPart, operates];

const FORUM = `  - id: forum
    name: Forum
    kind: council
    mode: bilateral
    pillars: []
    participants: [A, B]
    phases:
      - {date: 2002-05-28, phase: founded, axis: existence, status: active}
`;

describe("a format's status", () => {
  test("is no on every axis before it is founded", () => {
    expect(axes(on("2002-05-27", FORUM))).toEqual(["no", "no", "no"]);
    expect(axes(on("2002-05-28", FORUM))).toEqual(["yes", "yes", "yes"]);
  });

  test("keeps existing while its work is suspended for one party", () => {
    const format = `${FORUM}      - {date: 2014-04-01, phase: suspended, axis: operation, party: B, status: suspended}\n`;
    expect(axes(on("2015-01-01", format))).toEqual(["yes", "yes", "no"]);
    expect(axes(on("2015-01-01", format, "A"))).toEqual(["yes", "yes", "yes"]);
  });

  test("operates partly while one aspect is suspended and fully when the whole resumes", () => {
    const format = `${FORUM}      - {date: 2008-08-19, phase: on-hold, axis: operation, aspect: meetings, status: suspended}
      - {date: 2009-06-27, phase: resumed, axis: operation, status: active}\n`;
    expect(on("2008-09-01", format)).toMatchObject({
      operates: "partly",
      aspects: [{ aspect: "meetings", operates: "no" }],
    });
    expect(on("2009-07-01", format).operates).toBe("yes");
  });

  test("operates partly when the whole is suspended and one aspect resumes", () => {
    const format = `${FORUM}      - {date: 2008, phase: suspended, axis: operation, status: suspended}
      - {date: 2010, phase: resumed, axis: operation, aspect: meetings, status: active}\n`;
    expect(on("2009-06-01", format).operates).toBe("no");
    expect(on("2011-01-01", format).operates).toBe("partly");
  });

  test("is possible inside the year of a phase known to the year", () => {
    const format = FORUM.replace("2002-05-28", "2002");
    expect(axes(on("2001-12-31", format))).toEqual(["no", "no", "no"]);
    expect(axes(on("2002-06-01", format))).toEqual(["possible", "possible", "possible"]);
    expect(axes(on("2002-12-31", format))).toEqual(["yes", "yes", "yes"]);
  });

  test("is not possible but plain when the uncertain phase changes nothing", () => {
    const format = `${FORUM}      - {date: 2015, phase: confirmed, axis: existence, status: active}\n`;
    expect(on("2015-06-01", format).exists).toBe("yes");
  });

  test("is disputed while readings differ and plain once they agree", () => {
    const format = `${FORUM}      - date: 2014-12-31
        phase: expired
        axis: existence
        status: ended
        readings:
          - {says: expired, date: 2014-12-31}
          - {says: revoked, date: 2015-05-15}\n`;
    expect(on("2014-12-30", format).exists).toBe("yes");
    expect(on("2015-02-01", format).exists).toBe("disputed");
    expect(on("2015-05-15", format).exists).toBe("no");
  });

  test("is disputed when readings differ over what a suspension covers", () => {
    const format = `${FORUM}      - date: 2014-04-01
        phase: suspended
        axis: operation
        status: suspended
        readings:
          - {says: all of it, status: suspended}
          - {says: not this part, status: active}\n`;
    expect(on("2015-01-01", format).operates).toBe("disputed");
  });

  test("never shows a party taking part that the record does not name", () => {
    expect(on("2015-01-01", FORUM.replace("[A, B]", "[A]")).takesPart).toBe("no");
    expect(on("2015-01-01", FORUM.replace("    participants: [A, B]\n", "")).takesPart).toBe("unknown");
    const stayedOut = `${FORUM.replace("[A, B]", "[A]")}      - {date: 2003, phase: never-joined, axis: participation, party: B, status: not-joined}\n`;
    expect(on("2015-01-01", stayedOut).takesPart).toBe("no");
  });

  test("counts a party in through an organisation while it is a member", () => {
    const format = FORUM.replace("2002-05-28", "1995-01-01").replace("[A, B]", "[A]");
    expect(on("1999-12-31", format, "M").takesPart).toBe("no");
    expect(on("2005-01-01", format, "M").takesPart).toBe("yes");
    expect(on("2010-06-01", format, "M").takesPart).toBe("no");
  });

  test("says unknown where the record says that it cannot tell", () => {
    const format = `${FORUM}      - {date: 2009, phase: not-verified, axis: participation, party: B, status: unknown}\n`;
    expect(on("2012-01-01", format).takesPart).toBe("unknown");
  });

  test("rests on the phases in force, each with its place", () => {
    const format = `${FORUM}      - {date: 2008-08-19, phase: on-hold, axis: operation, aspect: meetings, status: suspended}
      - {date: 2009-06-27, phase: resumed, axis: operation, aspect: meetings, status: active}\n`;
    const { because } = on("2010-01-01", format);
    expect(because.map(({ phase, line }) => [phase, line])).toEqual([
      ["founded", 16],
      ["resumed", 18],
    ]);
  });

  test("returns to the earlier state when an interval is over", () => {
    const format = `${FORUM}      - {date: 2014/2016, phase: suspended, axis: operation, status: suspended}\n`;
    expect(on("2013-12-31", format).operates).toBe("yes");
    expect(on("2014-06-01", format).operates).toBe("possible");
    expect(on("2015-06-01", format).operates).toBe("no");
    expect(on("2016-06-01", format).operates).toBe("possible");
    expect(on("2017-01-01", format)).toMatchObject({ operates: "yes", because: [{ phase: "founded" }] });
  });

  test.each([
    ["/2014", "2013-06-01", "possible"],
    ["/2014", "2015-01-01", "yes"],
    ["../2014", "2013-06-01", "no"],
    ["2014/", "2016-01-01", "possible"],
    ["2014/..", "2016-01-01", "no"],
    ["2014~", "2015-01-01", "possible"],
    ["2014?", "2013-06-01", "possible"],
    ["2014~", "2015-12-31", "no"],
    ["201X?", "2009-06-01", "possible"],
  ])("of work suspended %s operates on %s: %s", (date, day, answer) => {
    const format = `${FORUM}      - {date: "${date}", phase: suspended, axis: operation, status: suspended}\n`;
    expect(on(day, format).operates).toBe(answer);
  });

  test("leaves taking part through an organisation open where the dates of membership do", () => {
    const head = (from: string, until: string) =>
      HEAD.replace("from: 2000, until: 2010-06-01", `from: ${from}, until: ${until}`);
    const format = FORUM.replace("2002-05-28", "1995-01-01").replace("[A, B]", "[A]");
    const takesPart = (day: string, from: string, until: string) => {
      const { case: record } = parseCase(new Map([["case.yaml", head(from, until) + format]]));
      return statusOn(record!, parseDay(day)!, "M")[0]!.takesPart;
    };
    expect(takesPart("2009-12-31", "2004", "2010")).toBe("yes");
    expect(takesPart("2010-06-01", "2004", "2010")).toBe("possible");
    expect(takesPart("2011-01-01", "2004", "2010")).toBe("no");
    expect(takesPart("2004-06-01", "2004", "2010")).toBe("possible");
    expect(takesPart("2011-01-01", "2004", "2010~")).toBe("possible");
    expect(takesPart("2012-01-01", "2004/2008", "2010")).toBe("no");
  });

  test("tells of both parties, who left, when, and who put it out", () => {
    const format = `${FORUM}      - {date: 2018-05-08, phase: withdrew, axis: participation, party: A, by: [A], status: ended}
      - {date: 2021-10-06, phase: expelled, axis: participation, party: B, by: [A, M], status: ended}\n`;
    expect(on("2018-05-07", format).channel.open).toBe("yes");
    const later = on("2019-01-01", format);
    expect(later.takesPart).toBe("yes");
    expect(later.parties.A).toMatchObject({
      takesPart: "no",
      because: [{ phase: "withdrew", date: "2018-05-08", party: "A", by: ["A"] }],
    });
    expect(later.parties.B).toMatchObject({ takesPart: "yes", because: [{ phase: "founded" }] });
    expect(later.channel.open).toBe("no");
    expect(on("2022-01-01", format).parties.B).toMatchObject({
      takesPart: "no",
      because: [{ by: ["A", "M"] }],
    });
  });

  test("is a channel through a third while that one speaks for a party", () => {
    const roles =
      "    roles:\n      - {actor: M, role: intermediary, for: [B], from: 2005, until: 2010-06-01}\n";
    const format = FORUM.replace("[A, B]", "[A]").replace("    phases:", `${roles}    phases:`);
    expect(on("2004-01-01", format)).toMatchObject({ takesPart: "no", channel: { open: "no", through: [] } });
    expect(on("2006-01-01", format)).toMatchObject({
      takesPart: "yes",
      channel: { open: "yes", through: ["M"] },
      roles: [{ actor: "M", role: "intermediary", holds: "yes" }],
    });
    expect(on("2005-06-01", format).channel.open).toBe("possible");
    expect(on("2011-01-01", format).channel).toEqual({ open: "no", through: [] });
    const gains = format.replace("role: intermediary", "role: beneficiary");
    expect(on("2006-01-01", gains)).toMatchObject({ takesPart: "no", channel: { open: "no" } });
  });

  test("has nobody between the parties where both are there, and no roles once it is over", () => {
    const roles = "    roles:\n      - {actor: M, role: mediator, for: [A, B]}\n";
    const format = FORUM.replace("    phases:", `${roles}    phases:`);
    expect(on("2006-01-01", format)).toMatchObject({
      channel: { open: "yes", through: [] },
      roles: [{ actor: "M", role: "mediator" }],
    });
    const absent = format.replace("participants: [A, B]", "participants: [A]");
    expect(on("2006-01-01", absent).channel.through).toEqual(["M"]);
    const over = `${format}      - {date: 2010, phase: ended, axis: existence, status: ended}\n`;
    expect(on("2012-01-01", over)).toMatchObject({ exists: "no", roles: [], channel: { through: [] } });
  });

  test("is off when every part is off only where all its parts are listed, and dormant is not off", () => {
    const parts = (x: string, y: string) =>
      `${FORUM}      - {date: 2014, phase: x, axis: operation, aspect: x, status: ${x}}
      - {date: 2014, phase: y, axis: operation, aspect: y, status: ${y}}\n`;
    const closed = (text: string, list = "all") =>
      text.replace("    phases:", `    parts: ${list}\n    phases:`);
    const off = parts("suspended", "ended");
    expect(on("2015-01-01", off).operates).toBe("partly");
    expect(on("2015-01-01", closed(off)).operates).toBe("no");
    expect(on("2015-01-01", closed(off, "[x, y, z]"))).toMatchObject({
      operates: "partly",
      aspects: [
        { aspect: "x", operates: "no" },
        { aspect: "y", operates: "no" },
        { aspect: "z", operates: "yes" },
      ],
    });
    expect(on("2015-01-01", closed(parts("suspended", "dormant"))).operates).toBe("partly");
    expect(on("2015-01-01", closed(parts("suspended", "active"))).operates).toBe("partly");
  });

  test("of a secret channel is as it was known on the day asked of", () => {
    const format = FORUM.replace("2002-05-28, phase", "2002-05-28, known: 2010-01-01, phase");
    const { case: record } = parseCase(new Map([["case.yaml", HEAD + format]]));
    const exists = (known: string) =>
      statusOn(caseAsOf(record!, parseDay(known)!).case, parseDay("2005-01-01")!, "B")[0]?.exists ?? "no";
    expect(statusOn(record!, parseDay("2005-01-01")!, "B")[0]!.exists).toBe("yes");
    expect(exists("2009-12-31")).toBe("no");
    expect(exists("2010-01-01")).toBe("yes");
  });
});
