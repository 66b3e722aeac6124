import type { BegunPart, CaseBundle, Citations, WhatIfEdit } from "../../assessment/index.ts";
import type { CaseEdit } from "../../edit/index.ts";
import type { EditedCase, RefusedEdit } from "../../questions/editedCase.ts";
import type { OpenedCase } from "../../questions/openedCase.ts";
import type { Beginning } from "../../record/index.ts";
import { type Connection, connect, type RemoteEngine } from "../engine/connect.ts";
import { messageOf } from "../engine/messageOf.ts";

import type { Opening } from "../engine/session.ts";
import { DraftStore, type DraftThen, type Shelf } from "./drafts.ts";
import { freeId } from "./freeId.ts";
import { NotedWorks } from "./notedWorks.ts";
import { Observable } from "./observable.ts";
import type { RefusedWhatIf } from "./refusedWhatIf.ts";
import { identityOf, Saving } from "./saving.ts";
import { fetchBundle, fetchCitations, program, watchDisk } from "./server.ts";
import { Solver } from "./solver.ts";
import type { WorkbenchState } from "./workbenchState.ts";

/** An answer on its way: to which question, the part that is at work, and what has been found by then. */
export interface Assessing {
  /** What the engine is at work on, whichever view is looked at, and since when. */
  asked?: { question: string; since: number } | undefined;
  /** What `progress` is of. */
  question?: string;
  progress: Partial<BegunPart>;
  /** The question that the reader had given up. */
  stopped?: string;
}

/** A what-if to be kept in the case as a variant of a model. */
export interface KeepVariant {
  modelId: string;
  edits: WhatIfEdit[];
  /** The day the lists were shown as of: places in the edits are those of that day. */
  day: string;
  name: string;
  /** What it is there to test. */
  why: string;
}

/** After a change the checks wait for so long, in case another one follows. */
const MILLISECONDS_BEFORE_CHECKS = 600;

/** How often an edit is made again in files that others keep writing; then both are shown. */
const MOST_TRIES = 3;

/**
 * One open case: its texts, the engine that works on them, and who wants to know. Views read `state` and ask `engine`.
 */
export class Workbench {
  readonly bundle: CaseBundle;
  readonly state: Observable<WorkbenchState>;
  readonly drafts: DraftStore;
  /** A file that was dropped somewhere on the page and not taken by anybody yet. */
  readonly dropped = new Observable<File | undefined>(undefined);
  /** A what-if in a file that was not taken, and why. */
  readonly refusedWhatIf = new Observable<{ name: string; refused: RefusedWhatIf } | undefined>(undefined);
  private connection: Connection | undefined;
  private readonly saving: Saving;
  private readonly works: NotedWorks;
  /** Asked for once, while the case is read already. */
  private cited: Promise<unknown> = Promise.resolve();
  private queue: Promise<unknown> = Promise.resolve();
  private toCheck: ReturnType<typeof setTimeout> | undefined;
  /** What solves models, apart from `engine`, which reads and edits. */
  readonly solver = this.newSolver("solver");
  /** What works out the answer, which of a large model takes longest: no other view waits behind it. */
  readonly assessor = this.newSolver("assessor");
  /** How far the answer has come that was asked for last, whichever view is looked at meanwhile. */
  readonly assessing = new Observable<Assessing>({ progress: {} });

  /** `shared`: of all tabs; `ofTab`: of this one, also after a reload. */
  constructor(bundle: CaseBundle, shelves: { shared?: Shelf | undefined; ofTab?: Shelf | undefined } = {}) {
    this.bundle = bundle;
    const { shared, ofTab } = bundle.mode === "open" ? shelves : {};
    this.drafts = new DraftStore(identityOf(bundle), shared, ofTab);
    this.works = new NotedWorks(bundle.citations ?? {});
    this.state = new Observable<WorkbenchState>({
      files: bundle.files,
      data: undefined,
      problems: bundle.problems,
      isChecked: false,
      revision: 0,
      engine: "starting",
      saving: "saved",
      conflicts: [],
      isCited: bundle.citations !== undefined,
      attempt: 0,
    });
    this.saving = new Saving(bundle, this.state, this.drafts);
  }

  /** The engine is started when the first view has been painted: it needs nothing of it. */
  start(): void {
    if (this.connection) return;
    this.connection = connect(() => this.state.update({ engine: "failed" }), "engine");
    const citations = this.canWrite ? fetchCitations().catch(() => undefined) : undefined;
    void this.inTurn(async () => {
      this.cited = this.open(this.bundle.files, citations);
      await this.cited;
    });
    if (!this.canWrite) return;
    void this.inTurn(() => this.takeUpUnsaved());
    watchDisk(() => void this.inTurn(() => this.readDisk()), this.bundle.identity);
    program.subscribe(() => {
      const { saving, conflicts } = this.state.get();
      if (program.get() === "there" && saving === "failed" && conflicts.length === 0) void this.save();
    });
    window.addEventListener("storage", () => this.drafts.follow());
    window.addEventListener("beforeunload", (leaving) => {
      if (this.state.get().saving !== "saved") leaving.preventDefault();
    });
  }

  get engine(): RemoteEngine {
    if (!this.connection) throw new Error("the engine has not been started");
    return this.connection.engine;
  }

  /** Every question that is on the page is asked anew. */
  askAgain(): void {
    this.state.update({ attempt: this.state.get().attempt + 1 });
  }

  get canWrite(): boolean {
    return this.bundle.mode === "open";
  }

  /** Reads the case anew; what had been done can be undone as far as nobody else changed it. */
  private async open(files: Record<string, string>, notes?: Promise<Citations | undefined>): Promise<void> {
    try {
      const read = await this.engine.open(this.openingOf(files));
      // What was lost stays told until the next step, through however many readings: an editor may write in several goes.
      const lost = [...new Set([...(this.state.get().lost ?? []), ...(read.lost ?? [])])];
      const opened = lost.length === 0 ? read : { ...read, lost };
      if (!notes) {
        if (this.canWrite) await this.works.noteNew(opened.data);
        this.show(files, opened);
        return;
      }
      // The record is there before its works are formatted, which only the answer needs.
      this.show(files, opened);
      const citations = await notes;
      if (!citations) return;
      this.works.take(citations, opened.data);
      this.state.update({ isCited: true });
    } catch (error) {
      this.state.update({ engine: "failed", failure: messageOf(error) });
    }
  }

  private show(files: Record<string, string>, { data, problems, ...steps }: OpenedCase): void {
    const { saving, notSaved, conflicts, isCited, attempt, revision } = this.state.get();
    this.state.set({
      files,
      data,
      problems: [...this.bundle.problems, ...problems],
      isChecked: false,
      revision: revision + 1,
      engine: "ready",
      saving,
      conflicts,
      isCited,
      attempt,
      ...(notSaved === undefined ? {} : { notSaved }),
      ...(steps.undo === undefined ? {} : { undo: steps.undo }),
      ...(steps.redo === undefined ? {} : { redo: steps.redo }),
      ...(steps.lost === undefined ? {} : { lost: steps.lost }),
    });
    clearTimeout(this.toCheck);
    this.toCheck = setTimeout(() => void this.checkAll(), MILLISECONDS_BEFORE_CHECKS);
  }

  /** Some checks solve the models: they come when what is shown has been painted, from the engine that does so. */
  private async checkAll(): Promise<void> {
    const { revision, data } = this.state.get();
    if (!data) return this.state.update({ isChecked: true });
    // By whichever has read the case already; where the reader gives up what that one is at work on, by the other.
    const checks = (engine: RemoteEngine) => engine.problems();
    const problems = await (this.assessor.isStarted ? this.assessor : this.solver)
      .ask(checks)
      .catch(() => this.solver.ask(checks))
      .catch(() => undefined);
    if (this.state.get().revision !== revision) return;
    // Where the engine stopped, what reading found is better than nothing.
    const all = problems ? { problems: [...this.bundle.problems, ...problems] } : {};
    this.state.update({ ...all, isChecked: true });
  }

  /**
   * Carries out an edit and saves it; what speaks against it comes back. Where the files on disk are others by now, the
   * edit is made in those: what somebody else wrote in other places stays, and a field they changed too refuses it.
   * `draft`: what it was made from, which is a draft no longer once that is on disk, also where the page is left before.
   */
  edit(edit: CaseEdit, insist = false, draft?: DraftThen): Promise<RefusedEdit | undefined> {
    return this.inTurn(async () => {
      for (let tries = 1; ; tries++) {
        const { isAllSaved } = this.saving;
        const answer = await this.engine.edit(edit, insist);
        if ("refused" in answer) return answer;
        const files = withChanges(this.state.get().files, answer.done);
        // Written before it is shown: a form would take what is shown for what the case says.
        const saved = await this.saving.put(files, draft);
        const isOvertaken = saved !== undefined && "conflict" in saved;
        if (isOvertaken && isAllSaved && tries < MOST_TRIES && (await this.beginAnew())) continue;
        await this.works.noteNew(answer.done.data);
        this.show(files, answer.done);
        if (draft) this.saving.staysDraft(draft);
        this.saving.tell(saved);
        return undefined;
      }
    });
  }

  /** Takes the case as it stands on disk, where nothing but an edit that will be made again is lost by it. */
  private async beginAnew(): Promise<boolean> {
    const bundle = await fetchBundle().catch(() => undefined);
    if (!bundle) return false;
    // It will be made again: until then it was not made.
    await this.engine.undo();
    this.saving.beginAnew(bundle);
    await this.open(bundle.files);
    return true;
  }

  /** A what-if becomes a model of its own, beside the one it varies. */
  async keepVariant({ modelId, edits, day, name, why }: KeepVariant): Promise<void> {
    const changes = await this.engine.variantChanges(modelId, edits, day);
    const taken = new Set(this.state.get().data?.models.map(({ entry }) => entry.id));
    const refusal = await this.edit({
      edit: "save-variant",
      of: modelId,
      id: freeId(name, taken),
      name,
      ...(why === "" ? {} : { why }),
      changes,
    });
    if (refusal) throw new Error(refusal.refused[0]?.message);
  }

  /** The first texts of a case, in a folder that holds none. */
  begin(beginning: Beginning): Promise<void> {
    return this.inTurn(async () => {
      const texts = await this.engine.beginningCase(beginning);
      await this.open({ ...this.state.get().files, ...texts });
      await this.write();
    });
  }

  /** Whether something was undone: where not, `lost` says what could not be. */
  undo(): Promise<boolean> {
    return this.inTurn(async () => this.keep(await this.engine.undo()));
  }

  redo(): Promise<boolean> {
    return this.inTurn(async () => this.keep(await this.engine.redo()));
  }

  /** Tries again to write what could not be written. */
  save(): Promise<void> {
    return this.inTurn(() => this.write());
  }

  /** Settles a conflict: the text that is to stand, on top of what is on disk. */
  settle(name: string, text: string): Promise<void> {
    return this.inTurn(async () => {
      const conflict = this.state.get().conflicts.find((one) => one.name === name);
      if (!conflict) return;
      this.saving.settled(conflict);
      await this.open({ ...this.state.get().files, [name]: text });
      await this.write();
    });
  }

  private async keep(edited: EditedCase | undefined): Promise<boolean> {
    if (!edited) return false;
    await this.works.noteNew(edited.data);
    this.show(withChanges(this.state.get().files, edited), edited);
    await this.write();
    return edited.lost === undefined;
  }

  citationOf(source: string): string | undefined {
    return this.works.citations[source]?.full.text;
  }

  private newSolver(name: string): Solver {
    return new Solver(
      name,
      () => this.openingOf(this.state.get().files),
      () => this.cited,
    );
  }

  private openingOf(files: Record<string, string>): Opening {
    const { folder, today, bibliographies } = this.bundle;
    const { citations } = this.works;
    return { folder, files, today, citations, ...(bibliographies ? { bibliographies } : {}) };
  }

  private async write(): Promise<void> {
    this.saving.tell(await this.saving.put(this.state.get().files));
  }

  /** A page loaded anew in the middle of a save goes on with what was not written. */
  private async takeUpUnsaved(): Promise<void> {
    const taken = await this.saving.takeUpUnsaved(() => fetchBundle().catch(() => undefined));
    if (taken === "ended") return this.readDisk();
    if (!taken) return;
    await this.open(taken.files);
    await this.write();
  }

  /** Takes over what changed on disk. */
  private async readDisk(): Promise<void> {
    const bundle = await fetchBundle().catch(() => undefined);
    const files = bundle && this.saving.takeOver(bundle);
    if (files) await this.open(files);
  }

  /** Edits, savings and readings of the disk one after the other, so that none sees another half done. */
  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** A second engine on the same texts for work that may take long: ended, it stops at once. */
  async connectApart(): Promise<Connection> {
    const connection = connect(() => {}, "apart");
    const opened = connection.engine.open(this.openingOf(this.state.get().files));
    await Promise.race([opened, connection.stopped]);
    return connection;
  }
}

type Texts = Readonly<Record<string, string>>;

function withChanges(files: Texts, { changed }: EditedCase): Record<string, string> {
  const made = { ...files };
  for (const [name, text] of Object.entries(changed))
    if (text === null) delete made[name];
    else made[name] = text;
  return made;
}
