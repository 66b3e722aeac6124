import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { CaseBundle, Page, UnnotedAssessment } from "../../assessment/index.ts";
import type { Problem } from "../../record/index.ts";
import type { CaseData } from "../engine/caseData.ts";
import { type Connection, connect, type RemoteEngine } from "../engine/connect.ts";
import { useAddress } from "./address.ts";
import { Observable, useObservable } from "./observable.ts";

/** What the workbench shows at a moment. */
export interface WorkbenchState {
  /** The texts being worked on; as on disk until something is edited. */
  files: Record<string, string>;
  /** Undefined until the engine has read them, or when case.yaml cannot be used. */
  data: CaseData | undefined;
  problems: readonly Problem[];
  /** Counts readings, so that what was worked out from an earlier one can be told. */
  revision: number;
  engine: "starting" | "ready" | "failed";
  failure?: string;
}

/**
 * One open case: its texts, the engine that works on them, and who wants to know. Views read `state` and ask `engine`.
 */
export class Workbench {
  readonly bundle: CaseBundle;
  readonly state: Observable<WorkbenchState>;
  private connection: Connection;

  constructor(bundle: CaseBundle) {
    this.bundle = bundle;
    this.state = new Observable<WorkbenchState>({
      files: bundle.files,
      data: undefined,
      problems: bundle.problems,
      revision: 0,
      engine: "starting",
    });
    this.connection = connect(() => this.state.update({ engine: "failed" }));
    void this.setFiles(bundle.files);
  }

  get engine(): RemoteEngine {
    return this.connection.engine;
  }

  /** Reads the case again from these texts. */
  async setFiles(files: Record<string, string>): Promise<void> {
    try {
      const { data, problems } = await this.engine.open(this.bundle.folder, files, this.bundle.citations);
      const { revision } = this.state.get();
      this.state.set({
        files,
        data,
        problems: [...this.bundle.problems, ...problems],
        revision: revision + 1,
        engine: "ready",
      });
    } catch (error) {
      this.state.update({
        engine: "failed",
        failure: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** An engine without a case, for work on something else. */
  connectBare(): Connection {
    return connect(() => {});
  }

  /** A second engine on the same texts for work that may take long: ended, it stops at once. */
  async connectApart(): Promise<Connection> {
    const connection = this.connectBare();
    await connection.engine.open(this.bundle.folder, this.state.get().files, this.bundle.citations);
    return connection;
  }
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("no workbench around this view");
  return workbench;
}

export function useWorkbenchState(): WorkbenchState {
  return useObservable(useWorkbench().state);
}

/** The day everything is shown as of, from the address. */
export function useDay(): string {
  const { bundle } = useWorkbench();
  const { query } = useAddress();
  return /^\d{4}-\d{2}-\d{2}$/.test(query.day ?? "") ? query.day! : bundle.asOf;
}

/** What the engine answers, or where it is on the way there. */
export type Answered<Value> =
  | { status: "waiting"; value?: Value }
  | { status: "ready"; value: Value }
  | { status: "failed"; message: string };

/**
 * An answer of the engine, asked again when the case or one of `dependencies` changes. While a new one is on its way
 * the old one stays in `value`, so that a view need not blink.
 */
export function useEngine<Value>(
  ask: (engine: RemoteEngine) => Promise<Value>,
  dependencies: readonly unknown[],
): Answered<Value> {
  const workbench = useWorkbench();
  const { revision, data, engine } = useWorkbenchState();
  const question = JSON.stringify([revision, ...dependencies]);
  const [answer, setAnswer] = useState<{ question: string; answer: Answered<Value> }>();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const isReady = data !== undefined && engine === "ready";
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    const take = (given: Answered<Value>) => isCurrent && setAnswer({ question, answer: given });
    latest.current(workbench.engine).then(
      (value) => take({ status: "ready", value }),
      (error: unknown) =>
        take({ status: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [question, isReady, workbench]);
  if (answer?.question === question) return answer.answer;
  return answer && answer.answer.status !== "failed" && answer.answer.value !== undefined
    ? { status: "waiting", value: answer.answer.value }
    : { status: "waiting" };
}

/** The page and its assessment as of the day shown: at once for the day the bundle was made for. */
export function useAssessedPage(): Answered<{ page: Page; assessment?: UnnotedAssessment }> {
  const { bundle } = useWorkbench();
  const { revision } = useWorkbenchState();
  const day = useDay();
  const answer = useEngine((engine) => engine.assessPage(day), [day]);
  if (answer.status === "waiting" && !answer.value && day === bundle.asOf && revision <= 1)
    return { status: "ready", value: { page: bundle.page } };
  return answer;
}
