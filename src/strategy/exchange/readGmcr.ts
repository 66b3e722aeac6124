import { MOST_NAMED } from "../check/modelUnderCheck.ts";
import type { DecisionMaker, ListedState, Model, Option, Preferences } from "../model.ts";
import { foundInWords } from "../modelShape.ts";
import { own } from "../own.ts";
import type { ModelProblem } from "../problem.ts";

/**
 * Files of GMCR+ (`.gmcr`, gmcr-py 0.3 to 0.4; Kinsara, Petersons, Hipel and Kilgour 2015, "Advanced decision
 * support for the graph model for conflict resolution", not read: the format was taken from files). Options are
 * named by index; a condition is a list of `[index, "Y" or "N"]` that all hold; states are numbered from 1 over the
 * feasible combinations, the first option of the file being the lowest bit.
 */

type Path = (string | number)[];

export interface GmcrReading {
  /** Absent with an error. */
  model: Model | undefined;
  /** Told by paths into the file's value. */
  problems: ModelProblem[];
  /** Where a part of the model stands in the file. */
  originOf(path: Path): Path;
}

/** What is read, and what is left: worked out by GMCR+ from the rest, or the last choice made on its screen. */
const READ_AT_TOP = ["program", "version", "options", "decisionMakers", "infeasibles"];
const WORKED_OUT = ["coalitionsFull"];
/** Which of them says that the ranking counts and not the statements depends on the version. */
const MANUAL = ["useManualPreferenceRanking", "useManualPreferenceVectors"];
const READ_OF_A_PARTY = [
  "name",
  "options",
  "preferences",
  "preferenceRanking",
  "preferenceVector",
  "misperceptions",
  "payoffs",
];

const READ_OF_AN_OPTION = ["name", "permittedDirection"];

const DIRECTIONS: Record<string, Option["irreversible"]> = { both: undefined, fwd: "on", back: "off" };

/** Most options of which every combination is gone through to number the states as the file does. */
const MOST_RENUMBERED = 20;

/** Whether a value looks like a file of GMCR+ at all, whatever is wrong with it. */
export function isGmcr(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { program } = value;
  return (
    (typeof program === "string" && /gmcr/i.test(program)) ||
    ("infeasibles" in value && Array.isArray(value.options) && Array.isArray(value.decisionMakers))
  );
}

/**
 * A file of GMCR+ as a model. What it holds and the model does not (the partition into coalitions chosen last,
 * unknown keys) is named in a warning each.
 *
 * @param title of the model: the file has none
 */
export function fromGmcr(value: unknown, title: string): GmcrReading {
  return new GmcrFile(value).read(title);
}

class GmcrFile {
  private readonly value: unknown;
  private readonly problems: ModelProblem[] = [];
  private readonly origins = new Map<string, Path>();
  private ids: string[] = [];
  private readonly partyIds = new Set<string>();
  /** Numbers that no option has, each told once however often it is named. */
  private readonly noSuchOption = new Map<string, { problem: ModelProblem; times: number }>();

  constructor(value: unknown) {
    this.value = value;
  }

  read(title: string): GmcrReading {
    const model = isRecord(this.value) ? this.model(this.value, title) : undefined;
    if (!isRecord(this.value)) this.error("found no mapping, expected a file of GMCR+", []);
    for (const { problem, times } of this.noSuchOption.values())
      if (times > 1) problem.message += ` (named ${times} times)`;
    return {
      model: this.isFaulty() ? undefined : model,
      problems: this.problems,
      originOf: (path) => this.originOf(path),
    };
  }

  private originOf(path: Path): Path {
    for (let length = path.length; length > 0; length--) {
      const origin = this.origins.get(JSON.stringify(path.slice(0, length)));
      if (origin) return origin;
    }
    return [];
  }

  private model(file: Record<string, unknown>, title: string): Model | undefined {
    const options = this.options(file.options);
    if (this.isFaulty()) return undefined;
    const parties = this.list(file.decisionMakers, ["decisionMakers"], "decision makers");
    if (this.isFaulty()) return undefined;
    if (parties.length === 0) return this.error("the file names no decision makers", ["decisionMakers"]);
    for (const [d, party] of parties.entries())
      if (!isRecord(party) || !READ_OF_A_PARTY.some((key) => key in party))
        this.error(`found ${shown(party)}, expected a decision maker: its name, options and preferences`, [
          "decisionMakers",
          d,
        ]);
    if (this.isFaulty()) return undefined;
    const owners = this.owners(parties, options.length);
    const infeasible = this.list(file.infeasibles ?? [], ["infeasibles"], "conditions").flatMap((one, i) => {
      this.origins.set(JSON.stringify(["infeasible", i]), ["infeasibles", i]);
      return this.condition(one, ["infeasibles", i]) ?? [];
    });
    const isManual = MANUAL.some((key) => file[key] === true);
    for (const key of MANUAL)
      if (file[key] !== undefined && typeof file[key] !== "boolean")
        this.error(`found ${shown(file[key])}, expected true or false: whether the ranking counts`, [key]);
    const decisionMakers = parties.map((party, d) => this.party(party, d, owners, options, isManual));
    this.nameWhatIsLeft(file, parties);
    if (this.isFaulty()) return undefined;
    if (isManual) this.checkRankings(decisionMakers, file.infeasibles);
    if (this.isFaulty()) return undefined;
    const model: Model = {
      title,
      decisionMakers,
      ...(infeasible.length > 0 ? { infeasible } : {}),
    };
    return this.numbered(model, owners, isManual);
  }

  private isFaulty(): boolean {
    return this.problems.some(({ severity }) => severity === "error");
  }

  /** Rankings that agree in how many states there are, while the conditions leave another number, are one fault. */
  private checkRankings(parties: readonly DecisionMaker[], infeasibles: unknown): void {
    if (this.ids.length > MOST_RENUMBERED) return;
    const [first, ...others] = parties.map(({ preferences }) =>
      (preferences?.ranking ?? []).flat().sort((a, b) => a - b),
    );
    if (others.length === 0 || first!.some((id, i) => id !== i + 1)) return;
    if (others.some((other) => other.join() !== first!.join())) return;
    const forbidden = Array.isArray(infeasibles) ? infeasibles : [];
    let count = 0;
    for (let mask = 0; mask < 2 ** this.ids.length; mask++)
      if (!forbidden.some((condition) => holdsIn(condition, mask))) count += 1;
    if (count !== first!.length)
      this.error(
        `the rankings are of ${first!.length} states, and the infeasible conditions leave ${count}: one of the two is damaged`,
        ["infeasibles"],
      );
  }

  /** Option ids in the order of the file, made from the names. */
  private options(value: unknown): Option[] {
    const taken = new Set<string>();
    const options = this.list(value, ["options"], "options").map((one, i): Option => {
      const path: Path = ["options", i];
      const { name, permittedDirection = "both" } = isRecord(one) ? one : {};
      if (!isRecord(one)) this.error(`found ${shown(one)}, expected an option: its name and direction`, path);
      else if (typeof name !== "string" || name.trim() === "") this.error("an option without a name", path);
      else if (!("permittedDirection" in one))
        this.warn('no direction is given for this option; it is read as "both"', path);
      if (typeof permittedDirection !== "string" || !Object.hasOwn(DIRECTIONS, permittedDirection))
        this.error(`found the direction ${shown(permittedDirection)}, expected both, fwd or back`, path);
      const irreversible = own(
        DIRECTIONS,
        typeof permittedDirection === "string" ? permittedDirection : "both",
      );
      const text = typeof name === "string" && name.trim() !== "" ? name.trim() : `Option ${i + 1}`;
      return {
        id: idFrom(text, "_", `option_${i + 1}`, taken),
        name: text,
        ...(irreversible ? { irreversible } : {}),
      };
    });
    if (options.length === 0 && this.problems.length === 0)
      this.error("the file names no options", ["options"]);
    this.ids = options.map(({ id }) => id);
    return options;
  }

  /** By option, the index of the decision maker that holds it. */
  private owners(parties: readonly unknown[], count: number): (number | undefined)[] {
    const owners: (number | undefined)[] = Array.from({ length: count }, () => undefined);
    const before = this.problems.length;
    const twice: { index: number; path: Path }[] = [];
    for (const [d, party] of parties.entries()) {
      const path: Path = ["decisionMakers", d, "options"];
      for (const [k, index] of this.list(
        isRecord(party) ? (party.options ?? []) : [],
        path,
        "options",
      ).entries()) {
        if (!this.isOption(index)) this.noOption(index, [...path, k]);
        else if (owners[index] !== undefined) twice.push({ index, path: [...path, k] });
        else owners[index] = d;
      }
    }
    if (twice.length > 0)
      this.error(
        `${belong(twice.map(({ index }) => index))} two decision makers, expected one`,
        twice[0]!.path,
      );
    // What is said wrongly of who holds what leaves options to nobody, which needs no problem of its own.
    const free = owners.flatMap((owner, i) => (owner === undefined ? [i] : []));
    if (free.length > 0 && this.problems.length === before)
      this.error(
        `${belong(free)} no decision maker, expected one to hold ${free.length === 1 ? "it" : "each"}`,
        ["options", free[0]!],
      );
    return owners;
  }

  private party(
    party: unknown,
    d: number,
    owners: readonly (number | undefined)[],
    options: readonly Option[],
    isManual: boolean,
  ): DecisionMaker {
    const path: Path = ["decisionMakers", d];
    const at: Path = ["decisionMakers", d];
    this.origins.set(JSON.stringify(at), path);
    const read = isRecord(party) ? party : {};
    const name = typeof read.name === "string" && read.name.trim() !== "" ? read.name.trim() : undefined;
    if (name === undefined) this.error("a decision maker without a name", path);
    const own = owners.flatMap((owner, i) => (owner === d ? [i] : []));
    for (const [k, i] of own.entries())
      this.origins.set(JSON.stringify([...at, "options", k]), ["options", i]);
    const cannotSee = this.list(read.misperceptions ?? [], [...path, "misperceptions"], "conditions").flatMap(
      (one, k) => {
        this.origins.set(JSON.stringify([...at, "cannotSee", k]), [...path, "misperceptions", k]);
        return this.condition(one, [...path, "misperceptions", k]) ?? [];
      },
    );
    return {
      id: idFrom(name ?? "", "-", `party-${d + 1}`, this.partyIds).toLowerCase(),
      name: name ?? `Party ${d + 1}`,
      options: own.map((i) => options[i]!),
      preferences: this.preferences(read, path, at, isManual),
      ...(cannotSee.length > 0 ? { cannotSee } : {}),
    };
  }

  private preferences(read: Record<string, unknown>, path: Path, at: Path, isManual: boolean): Preferences {
    const key = read.preferenceRanking === undefined ? "preferenceVector" : "preferenceRanking";
    this.origins.set(JSON.stringify([...at, "preferences"]), [...path, isManual ? key : "preferences"]);
    if (isManual) {
      const groups = this.list(read[key], [...path, key], "state numbers").map((group, g) => {
        this.origins.set(JSON.stringify([...at, "preferences", "ranking", g]), [...path, key, g]);
        const states = Array.isArray(group) ? group : [group];
        if (!states.every((state) => Number.isSafeInteger(state)))
          this.error(`found ${shown(group)}, expected a state number or a list of them`, [...path, key, g]);
        return states as number[];
      });
      return { ranking: groups };
    }
    const before = this.problems.length;
    const given = this.list(read.preferences ?? [], [...path, "preferences"], "prioritised statements");
    const statements = given.flatMap((one, k) => {
      this.origins.set(JSON.stringify([...at, "preferences", "statements", k]), [...path, "preferences", k]);
      return this.condition(one, [...path, "preferences", k]) ?? [];
    });
    if (given.length === 0 && this.problems.length === before)
      this.error("a decision maker without prioritised statements; state them in GMCR+, or a ranking", [
        ...path,
        "preferences",
      ]);
    return { statements };
  }

  /** `[[0, "Y"], [2, "N"]]` as `a & !c`; a compound as the alternatives joined by `|`. */
  private condition(value: unknown, path: Path): string | undefined {
    if (isRecord(value) && value.compound === true) {
      if (!Array.isArray(value.members))
        return this.error(`found ${shown(value.members)}, expected a list of conditions`, [
          ...path,
          "members",
        ]);
      const members = value.members.map((one: unknown, k) => this.condition(one, [...path, "members", k]));
      if (members.some((member) => member === undefined)) return undefined;
      if (members.length === 0) return this.error("a compound condition without members", path);
      return members.length === 1 ? members[0] : members.map((member) => `(${member})`).join(" | ");
    }
    if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray))
      return this.error(`found ${shown(value)}, expected a condition: a list of [option, "Y" or "N"]`, path);
    const parts = value.map((part: unknown[], k) => {
      const [index, answer] = part;
      if (part.length !== 2)
        return this.error(`found ${shown(part)}, expected [option, "Y" or "N"]`, [...path, k]);
      if (!this.isOption(index)) return this.noOption(index, [...path, k]);
      if (answer !== "Y" && answer !== "N")
        return this.error(`found ${shown(answer)}, expected "Y" or "N"`, [...path, k]);
      return `${answer === "N" ? "!" : ""}${this.ids[index]!}`;
    });
    return parts.some((part) => part === undefined) ? undefined : parts.join(" & ");
  }

  /** States keep the numbers that the file gives them, where the model's own order of options would give others. */
  private numbered(
    model: Model,
    owners: readonly (number | undefined)[],
    isManual: boolean,
  ): Model | undefined {
    const isInOrder = owners.every((owner, i) => i === 0 || owner! >= owners[i - 1]!);
    if (isInOrder) return model;
    if (this.ids.length > MOST_RENUMBERED) {
      if (!isManual) return model;
      return this.error(
        `the options of the decision makers alternate, and ${this.ids.length} of them are more than the ${MOST_RENUMBERED} that can be renumbered; list each decision maker's options together`,
        ["options"],
      );
    }
    const forbidden = this.list((this.value as Record<string, unknown>).infeasibles ?? [], [], "");
    const states: ListedState[] = [];
    for (let mask = 0; mask < 2 ** this.ids.length; mask++)
      if (!forbidden.some((condition) => holdsIn(condition, mask)))
        states.push({ id: states.length + 1, on: this.ids.filter((_, bit) => (mask >> bit) & 1) });
    if (states.length === 0)
      return this.error("no state is feasible: the infeasible conditions rule out every combination", [
        "infeasibles",
      ]);
    // Listed states are exactly the feasible ones, so that what rules others out has done its work.
    const { infeasible: _, ...rest } = model;
    return { ...rest, states };
  }

  private nameWhatIsLeft(file: Record<string, unknown>, parties: readonly unknown[]): void {
    const { coalitions } = file;
    if (Array.isArray(coalitions) && coalitions.some((one) => Array.isArray(one) && one.length > 1))
      this.warn(
        "left out the coalitions chosen last in GMCR+; ask for all of them with --analyses coalitions",
        ["coalitions"],
      );
    else if (coalitions !== undefined && !Array.isArray(coalitions))
      this.warn(`left out the coalitions: found ${shown(coalitions)}, expected a list`, ["coalitions"]);
    for (const key of ["program", "version"])
      if (file[key] !== undefined && typeof file[key] !== "string")
        this.warn(`left out ${shown(key)}: found ${shown(file[key])}, expected a text`, [key]);
    const unread = (value: Record<string, unknown>, known: readonly string[], path: Path) => {
      for (const key of Object.keys(value))
        if (!known.includes(key))
          this.warn(`left out ${shown(key)}, which is not known here`, [...path, key]);
    };
    unread(file, [...READ_AT_TOP, ...MANUAL, ...WORKED_OUT, "coalitions"], []);
    for (const [d, party] of parties.entries())
      if (isRecord(party)) unread(party, READ_OF_A_PARTY, ["decisionMakers", d]);
    for (const [i, option] of (file.options as unknown[]).entries())
      if (isRecord(option)) unread(option, READ_OF_AN_OPTION, ["options", i]);
  }

  private list(value: unknown, path: Path, of: string): unknown[] {
    if (Array.isArray(value)) return value;
    this.error(`found ${shown(value)}, expected a list of ${of}`, path);
    return [];
  }

  private isOption(index: unknown): index is number {
    return typeof index === "number" && Number.isInteger(index) && index >= 0 && index < this.ids.length;
  }

  private noOption(index: unknown, path: Path): undefined {
    const number = shown(index);
    const known = this.noSuchOption.get(number);
    if (known) {
      known.times += 1;
      return undefined;
    }
    this.error(`no option has the number ${number}, expected 0 to ${this.ids.length - 1}`, path);
    this.noSuchOption.set(number, { problem: this.problems.at(-1)!, times: 1 });
    return undefined;
  }

  private error(message: string, path: Path): undefined {
    this.problems.push({ rule: "gmcr", severity: "error", message, path });
    return undefined;
  }

  private warn(message: string, path: Path): void {
    this.problems.push({ rule: "gmcr-left-out", severity: "warning", message, path });
  }
}

/** Conditions that were read without a fault, by the bits of a state. */
function holdsIn(condition: unknown, mask: number): boolean {
  if (isRecord(condition)) return (condition.members as unknown[]).some((member) => holdsIn(member, mask));
  return (condition as [number, "Y" | "N"][]).every(
    ([index, answer]) => ((mask >> index) & 1) === (answer === "Y" ? 1 : 0),
  );
}

/** An id for a name: its Latin letters and digits, cut, unlike the ones taken and unlike the words of expressions. */
function idFrom(name: string, joint: string, otherwise: string, taken: Set<string>): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9]+/g, joint)
    .replace(/^[-_\d]+/, "")
    .slice(0, 24)
    .replace(/(?<![-_])[-_]+$/, "");
  const isWord = /^(not|and|or|if|iff|only)$/i.test(plain);
  const base = plain === "" || isWord ? otherwise : plain;
  let id = base;
  for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${base}${joint}${n}`;
  taken.add(id.toLowerCase());
  return id;
}

/** "option 1 belongs to", "options 1 and 2 belong to"; of a file without bounds so many are named. */
function belong(options: readonly number[]): string {
  const [one, ...more] = options;
  if (more.length === 0) return `option ${one} belongs to`;
  const named = options.length > MOST_NAMED ? options.slice(0, MOST_NAMED) : options.slice(0, -1);
  const rest = options.length > MOST_NAMED ? `${options.length - MOST_NAMED} more` : options.at(-1);
  return `options ${named.join(", ")} and ${rest} belong to`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message can show it. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const plain = (_: string, one: unknown) => (typeof one === "bigint" ? String(one) : one);
  const text = JSON.stringify(value, plain) ?? foundInWords(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
