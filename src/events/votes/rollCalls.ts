import { delimiterOf, rowsOf } from "../delimited.ts";
import { Columns } from "./columns.ts";
import { type Fault, UnreadableFile } from "./fault.ts";
import { type State, statesByName } from "./state.ts";
import { readVote, type Vote } from "./vote.ts";

/** A vote of the General Assembly that was recorded by name. */
export interface RollCall {
  id: string;
  /** Calendar year of the vote. */
  year: number | undefined;
  session: number | undefined;
  /** By state; absent: the file has no record of one. */
  votes: Map<string, Vote>;
}

export interface ReadRollCalls {
  /** raw: a row for each state and vote; wide: a row for each vote, with a column for each state. */
  form: "raw" | "wide";
  rollCalls: RollCall[];
  rows: number;
  /** Rows that say again what an earlier one says. */
  repeated: number;
  faults: Fault[];
}

/**
 * Roll calls of the General Assembly with the votes of the states asked for, from a file in either form.
 *
 * @throws UnreadableFile
 */
export function readRollCalls(text: string, states: readonly State[]): ReadRollCalls {
  const delimiter = delimiterOf(text.slice(0, firstLine(text)));
  const rows = rowsOf(text, delimiter);
  const first = rows.next();
  if (first.done) throw new UnreadableFile("the file is empty, expected a head and a row for each vote");
  const columns = new Columns(first.value.cells);
  const rcid = columns.at("rcid");
  if (rcid === undefined)
    throw new UnreadableFile(
      `no column "rcid" in its head (found ${shown(columns.head)}), expected a file of United Nations votes, raw or wide`,
    );
  const reader = new Reader(columns, rcid, columns.at("vote") === undefined ? "wide" : "raw", states);
  for (const row of rows) reader.read(row.cells, row.line);
  return reader.done();
}

function firstLine(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}

function shown(head: readonly string[]): string {
  const most = 12;
  const names = head.slice(0, most).map((name) => name.slice(0, 40));
  return `${names.join(", ")}${head.length > most ? ` and ${head.length - most} more` : ""}`;
}

class Reader {
  private readonly columns: Columns;
  private readonly rcid: number;
  private readonly form: ReadRollCalls["form"];
  private readonly byName: ReadonlyMap<string, string>;
  /** raw: the columns that name the state; wide: the column of each state. */
  private readonly naming: readonly number[];
  private readonly ofState: ReadonlyMap<string, number>;
  private readonly calls = new Map<string, RollCall>();
  private readonly faults: Fault[] = [];
  private rows = 0;
  private repeated = 0;

  constructor(columns: Columns, rcid: number, form: ReadRollCalls["form"], states: readonly State[]) {
    this.columns = columns;
    this.rcid = rcid;
    this.form = form;
    this.byName = statesByName(states);
    this.naming = columns.states();
    this.ofState = new Map(
      form === "raw"
        ? []
        : states.map(({ id, names }) => {
            const at = columns.first([id, ...names]);
            if (at === undefined)
              throw new UnreadableFile(
                `no column for ${id} in its head (found ${shown(columns.head)}), nor a column "vote", which the raw form has`,
              );
            return [id, at] as const;
          }),
    );
    if (form === "raw" && this.naming.length === 0)
      throw new UnreadableFile(
        `no column that names the state in its head (found ${shown(columns.head)}), expected one of: iso3c, country_code, ms_code, Country, Countryname, ccode`,
      );
  }

  read(cells: readonly string[], line: number): void {
    this.rows += 1;
    const { head } = this.columns;
    if (cells.length !== head.length) {
      this.fault(line, 0, `found ${cells.length} cells, expected ${head.length} as in the head`);
      return;
    }
    const id = cells[this.rcid]!.trim();
    if (id === "") {
      this.fault(line, this.rcid, "the number of the roll call is missing");
      return;
    }
    if (this.form === "raw") this.rawRow(id, cells, line);
    else this.wideRow(id, cells, line);
  }

  done(): ReadRollCalls {
    const { form, rows, repeated, faults } = this;
    return { form, rollCalls: [...this.calls.values()], rows, repeated, faults };
  }

  private rawRow(id: string, cells: readonly string[], line: number): void {
    const call = this.call(id, cells, line);
    const state = this.naming
      .map((at) => this.byName.get(cells[at]!.trim().toLowerCase()))
      .find((one) => one !== undefined);
    if (call === undefined || state === undefined) return;
    this.add(call, state, cells, this.columns.at("vote")!, line);
  }

  private wideRow(id: string, cells: readonly string[], line: number): void {
    if (this.calls.has(id)) {
      this.fault(
        line,
        this.rcid,
        `roll call ${id.slice(0, 40)} stands in an earlier row; this one is not counted`,
      );
      return;
    }
    const call = this.call(id, cells, line);
    if (call === undefined) return;
    for (const [state, at] of this.ofState) this.add(call, state, cells, at, line);
  }

  private add(call: RollCall, state: string, cells: readonly string[], at: number, line: number): void {
    const vote = readVote(cells[at]!);
    if (vote === null) return;
    if (vote === undefined) {
      this.fault(
        line,
        at,
        `"${cells[at]!.slice(0, 40)}" is no vote, expected 1, 2, 3, 8, 9 or yes, abstain, no, absent; it is not counted`,
      );
      return;
    }
    const before = call.votes.get(state);
    if (before === undefined) call.votes.set(state, vote);
    else if (before === vote) this.repeated += 1;
    else
      this.fault(
        line,
        at,
        `${state} voted ${vote} here and ${before} in an earlier row of roll call ${call.id.slice(0, 40)}; the first counts`,
      );
  }

  private call(id: string, cells: readonly string[], line: number): RollCall | undefined {
    const before = this.calls.get(id);
    if (before) return before;
    const year = this.yearOf(cells, line);
    const at = this.columns.at("session");
    const session = at === undefined ? undefined : Number(cells[at]!.trim());
    const call: RollCall = {
      id,
      year,
      session: session !== undefined && Number.isInteger(session) && session > 0 ? session : undefined,
      votes: new Map(),
    };
    this.calls.set(id, call);
    return call;
  }

  private yearOf(cells: readonly string[], line: number): number | undefined {
    const at = this.columns.at("date") ?? this.columns.at("year");
    if (at === undefined) return undefined;
    const written = cells[at]!.trim();
    const year = /^((?:19|20)\d\d)(?!\d)|\/((?:19|20)\d\d)(?!\d)/.exec(written);
    if (year) return Number(year[1] ?? year[2]);
    if (written !== "" && written.toUpperCase() !== "NA")
      this.fault(
        line,
        at,
        `"${written.slice(0, 40)}" has no year of four digits; the roll call is of no year`,
      );
    return undefined;
  }

  private fault(line: number, at: number, says: string): void {
    this.faults.push({ line, column: at + 1, says });
  }
}
