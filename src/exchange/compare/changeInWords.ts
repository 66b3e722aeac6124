import { ENGLISH, type Language } from "../../assessment/index.ts";
import type { Data } from "../../edit/index.ts";
import { nounOf } from "../../record/nouns/table.ts";
import { fieldLabel } from "../../words/fieldLabels.ts";
import { CASE_LANGUAGE } from "../../words/index.ts";
import type { CaseChange } from "./caseChanges.ts";
import { type KeyStep, pathIn } from "./valueChanges.ts";
import { valueInWords } from "./valueInWords.ts";

type VersionWords = Language["commands"]["versions"];

/** A change in a sentence, without its stop. */
export function changeInWords(change: CaseChange, language: Language = ENGLISH): string {
  return new Sentence(change, language).says();
}

class Sentence {
  private readonly change: CaseChange;
  private readonly words: VersionWords;
  private readonly language: Language;

  constructor(change: CaseChange, language: Language) {
    this.change = change;
    this.language = language;
    this.words = language.commands.versions;
  }

  says(): string {
    const { words } = this;
    const { kind, steps, before, after, id, formerId } = this.change;
    if (formerId !== undefined && steps.length === 1 && steps[0] === "id")
      return words.renamed(this.entry(formerId), id);
    const entry = this.entry(id);
    if (steps.length === 0) {
      if (kind === "added") return words.added(entry, this.title());
      if (kind === "removed") return words.removed(entry, this.title());
      return words.otherwise(entry);
    }
    const upTo = this.isNameOfItem() ? steps.slice(0, -1) : steps;
    const what = capital(this.statement() ?? words.within(entry, this.field(upTo)));
    switch (kind) {
      case "added":
        return words.added(what, this.unsaid(after));
      case "removed":
        return words.removed(what, this.unsaid(before));
      case "moved":
        return this.change.below === undefined
          ? words.first(what)
          : words.moved(what, this.change.to! > this.change.from!, this.nameOf(this.change.below));
      case "changed": {
        const [was, is] = this.besideEachOther(before, after);
        return this.isReworded() ? words.reworded(what, is) : words.changed(what, was, is);
      }
    }
  }

  private entry(id: string): string {
    const { noun } = this.change;
    return noun === "case" ? this.words.theCase : this.words.entry(this.words.noun(noun), id);
  }

  private title(): string | undefined {
    const { noun, entry, id } = this.change;
    if (noun === "case" || noun === "model-file") return undefined;
    let title: unknown;
    try {
      // A bare year is a number to YAML, and a date to whoever reads the entry.
      const fields = Object.entries(entry as object).map(([name, value]) => [
        name,
        typeof value === "number" ? String(value) : value,
      ]);
      title = nounOf(noun).title(Object.fromEntries(fields) as never, this.language.code);
    } catch {
      // An entry that is not valid has no title, and is told by its id.
    }
    return typeof title === "string" && title !== id ? this.value(title) : undefined;
  }

  /** Of a statement, what follows its decision maker and type: nothing, or the way to a field of it. */
  private within():
    | { maker: string; type?: string; step: { key: string; was?: string }; rest: KeyStep[] }
    | undefined {
    const [makers, maker, ...rest] = this.change.steps;
    if (this.change.noun !== "model-file" || makers !== "decisionMakers" || typeof maker !== "object")
      return undefined;
    const at = rest.indexOf("statements");
    const step = rest[at + 1];
    if (at < 0 || typeof step !== "object") return undefined;
    const type = rest[0] === "types" ? rest[1] : undefined;
    return {
      maker: maker.key,
      ...(type === undefined ? {} : { type: typeof type === "object" ? type.key : type }),
      step,
      rest: rest.slice(at + 2),
    };
  }

  /** What takes the place of something is told by what stood there: an item of a list, or a statement in its own words. */
  private isReworded(): boolean {
    const { steps, kind } = this.change;
    const last = steps.at(-1)!;
    if (kind !== "changed") return false;
    if (typeof last === "object") return last.was !== undefined;
    if (this.isNameOfItem()) return true;
    const found = this.within();
    return found?.step.was !== undefined && found.rest.length === 1 && last === "say";
  }

  /** Is the field that changed the one by which its item is called? */
  private isNameOfItem(): boolean {
    const { steps, before } = this.change;
    const item = steps.at(-2);
    return (
      this.within() === undefined &&
      typeof steps.at(-1) === "string" &&
      typeof item === "object" &&
      item.was !== undefined &&
      item.was === String(before)
    );
  }

  /** What was put in or taken out, without what the name of its place says already. */
  private unsaid(value: Data | undefined): string | undefined {
    const { steps } = this.change;
    const last = steps.at(-1);
    if (isName(steps, value)) return undefined;
    if (typeof last !== "object" || typeof value !== "object" || value === null || Array.isArray(value))
      return this.value(value);
    const rest = Object.entries(value).filter(([, one]) => !` ${last.key} `.includes(` ${String(one)} `));
    return rest.length === 0 ? undefined : this.value(Object.fromEntries(rest));
  }

  /** "Russia's third statement (restrained) “not E”", where it is one of a list of priorities, or a field of one. */
  private statement(): string | undefined {
    const found = this.within();
    if (found === undefined) return undefined;
    const { from, to, before, after, steps, entry } = this.change;
    const { step, rest } = found;
    const isItself = rest.length === 0 || this.isReworded();
    const upTo = steps.slice(0, steps.length - rest.length);
    const at = pathIn(entry, upTo).at(-1);
    const place = from ?? to ?? (this.isReworded() && typeof at === "number" ? at : undefined);
    const said =
      step.was !== undefined
        ? this.value(this.isReworded() ? step.was : step.key)
        : isItself
          ? this.nameOf(before ?? after ?? step.key)
          : this.value(step.key);
    const told = this.words.statement(
      this.maker(found.maker),
      isItself ? place : undefined,
      found.type,
      said,
    );
    return isItself ? told : this.words.within(told, this.field(rest));
  }

  private maker(id: string): string {
    const makers = (this.change.entry as { decisionMakers?: Maker[] }).decisionMakers;
    const maker = Array.isArray(makers) ? makers.find((one) => one?.id === id) : undefined;
    const name =
      (maker?.names as { [language: string]: unknown } | undefined)?.[this.language.code] ?? maker?.name;
    return typeof name === "string" ? name : id;
  }

  private field(steps: readonly KeyStep[]): string {
    const told: string[] = [];
    for (let i = 0; i < steps.length; i++) {
      const [step, next] = [steps[i]!, steps[i + 1]];
      if (typeof step !== "string") told.push(this.value(step.was ?? step.key));
      else if (typeof next === "object" && (step === "decisionMakers" || step === "options")) {
        told.push(step === "options" ? this.words.option(next.key) : this.maker(next.key));
        i += 1;
      } else
        told.push(
          this.language.code === CASE_LANGUAGE
            ? step
            : this.words.quoted(fieldLabel(step, this.language.code)),
        );
    }
    return told.join(" › ");
  }

  private nameOf(item: Data): string {
    if (typeof item === "object" && item !== null && !Array.isArray(item))
      for (const field of NAMES) if (typeof item[field] === "string") return this.value(item[field]);
    return this.value(item);
  }

  /** Two values, long texts from shortly before where they part. */
  private besideEachOther(before: Data | undefined, after: Data | undefined): [string, string] {
    if (typeof before !== "string" || typeof after !== "string")
      return [this.value(before), this.value(after)];
    const [a, b] = [before, after].map((text) => text.replace(/\s+/g, " ").trim()) as [string, string];
    let same = 0;
    while (same < a.length && a[same] === b[same]) same += 1;
    if (same < LONGEST - 30 || Math.max(a.length, b.length) <= LONGEST) return [this.value(a), this.value(b)];
    const from = a.lastIndexOf(" ", same - 25) + 1;
    return [this.value(`… ${a.slice(from)}`), this.value(`… ${b.slice(from)}`)];
  }

  private value(value: Data | undefined): string {
    return valueInWords(value, this.language);
  }
}

type Maker = { id?: unknown; name?: unknown; names?: unknown } | null;

const NAMES = ["say", "id", "name"] as const;

/** The last step says already what was put in or taken out. */
function isName(steps: readonly KeyStep[], value: Data | undefined): boolean {
  const last = steps.at(-1);
  if (typeof last !== "object") return false;
  if (typeof value !== "object" || value === null) return true;
  return !Array.isArray(value) && NAMES.some((field) => value[field] === last.key);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const LONGEST = 90;
