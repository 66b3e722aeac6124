import { useEffect, useId, useRef, useState } from "react";
import type { CheckedPaper } from "../../../questions/paper.ts";
import { LIMITS } from "../../../record/index.ts";
import type { Connection } from "../../engine/connect.ts";
import { messageOf } from "../../engine/messageOf.ts";
import { BeginCase } from "../../parts/BeginCase.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useObservable } from "../../state/observable.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { PaperFindings } from "./PaperFindings.tsx";

const MOST_BYTES = LIMITS.pdf.bytes;
const MOST_SECONDS = LIMITS.pdf.seconds;

type Review =
  | { status: "empty" }
  | { status: "reading"; name: string }
  | { status: "done"; name: string; bytes: Uint8Array; paper: CheckedPaper }
  | { status: "failed"; message: string };

/** A folder can be dropped too, and a file may be gone since it was chosen: the browser then only says that it is not there. */
async function bytesOf(file: File, gone: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(gone);
  }
}

/** A paper dropped or chosen is read by an engine of its own, so that reading it can be stopped. */
export function PaperReview() {
  const { check } = useWords();
  const language = useLanguage();
  const workbench = useWorkbench();
  const [review, setReview] = useState<Review>({ status: "empty" });
  const [isOver, setIsOver] = useState(false);
  const running = useRef<Connection>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const headingId = useId();
  const stop = () => {
    running.current?.end();
    running.current = undefined;
  };
  useEffect(() => () => running.current?.end(), []);
  const read = async (file: File | undefined) => {
    if (!file) return;
    stop();
    if (file.size > MOST_BYTES) return setReview({ status: "failed", message: check.tooLarge(file.name) });
    setReview({ status: "reading", name: file.name });
    let connection: Connection | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      connection = await workbench.connectApart();
      running.current = connection;
      // A worker that is ended answers nothing any more, so what to say is said here.
      timer = setTimeout(() => {
        if (running.current !== connection) return;
        stop();
        setReview({ status: "failed", message: check.tooSlow(file.name, MOST_SECONDS) });
      }, MOST_SECONDS * 1000);
      const bytes = await bytesOf(file, check.gone);
      const paper = await connection.engine.checkPaper(file.name, bytes, language);
      if (running.current === connection) setReview({ status: "done", name: file.name, bytes, paper });
    } catch (error) {
      const why = messageOf(error);
      if (running.current === connection)
        setReview({ status: "failed", message: `${check.unreadable(file.name)}: ${why}` });
    } finally {
      clearTimeout(timer);
      connection?.end();
    }
  };
  const dropped = useObservable(workbench.dropped);
  useEffect(() => {
    if (!dropped) return;
    workbench.dropped.set(undefined);
    setIsOver(false);
    void read(dropped);
  });
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{check.paperHead}</h2>
      <fieldset
        aria-labelledby={headingId}
        className={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
      >
        <p>{check.paperHelp}</p>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={check.choose}
          accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = "";
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          {review.status === "done" ? check.another : check.choose}
        </button>
      </fieldset>
      {review.status === "reading" ? (
        <Waiting
          text={check.reading(review.name)}
          onCancel={() => {
            stop();
            setReview({ status: "empty" });
          }}
        />
      ) : null}
      {review.status === "failed" ? (
        <p className="caution" role="alert">
          {review.message}
        </p>
      ) : null}
      {review.status === "done" ? (
        <>
          <PaperFindings name={review.name} paper={review.paper} />
          <BeginCase
            title={check.begin}
            help={check.beginHelp}
            make={() => workbench.engine.draftCase(review.name, review.bytes)}
          />
        </>
      ) : null}
    </section>
  );
}
