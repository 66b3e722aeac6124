import { ASSESSMENT_PARTS } from "../../../assessment/parts.ts";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import type { PageInWork } from "../../state/assessedPage.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";

/** What a large model has the reader wait for: the answer as soon as it is found, how far the rest is, and a way to stop. */
export function InWork({
  progress,
  stop,
  isStopped,
  hasBefore = false,
}: Pick<PageInWork, "progress" | "stop" | "isStopped"> & {
  /** Below it stands a page that was asked for before. */
  hasBefore?: boolean;
}) {
  const { app, answer: words } = useWords();
  const workbench = useWorkbench();
  const at = progress.part === undefined ? 0 : ASSESSMENT_PARTS.indexOf(progress.part);
  const found = progress.answer ? (
    <section aria-label={words.inWork.found}>
      <h2>{progress.answer.headline}</h2>
      <p>{progress.answer.sentence}</p>
      <p className="small">{isStopped ? words.inWork.without : words.inWork.soFar}</p>
    </section>
  ) : null;
  return isStopped ? (
    <>
      <p role="status">
        {words.inWork.stopped}{" "}
        <button type="button" onClick={() => workbench.askAgain()}>
          {words.inWork.goOn}
        </button>
      </p>
      {found}
      {hasBefore ? <p className="small">{words.inWork.before}</p> : null}
    </>
  ) : (
    <Waiting text={app.solving} onCancel={stop}>
      {found}
      <ol className="parts-in-work">
        {ASSESSMENT_PARTS.map((part, i) => (
          <li key={part} aria-current={i === at ? "step" : undefined}>
            {words.inWork.parts[part]}
            {i < at ? ` – ${words.inWork.done}` : i === at ? " …" : ""}
          </li>
        ))}
      </ol>
      <p className="small">{hasBefore ? words.inWork.before : words.meanwhile}</p>
    </Waiting>
  );
}
