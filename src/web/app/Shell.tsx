import { Suspense, useEffect, useRef } from "react";
import { useDates } from "../parts/dates.ts";
import { EmptyFolder } from "../parts/EmptyFolder.tsx";
import { ErrorBoundary } from "../parts/ErrorBoundary.tsx";
import { useCaseTitle } from "../parts/names.ts";
import { ProblemList } from "../parts/ProblemList.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../parts/words.ts";
import { goOn, useAddress, useLink } from "../state/address.ts";
import { useNarrow } from "../state/narrow.ts";
import { useObservable } from "../state/observable.ts";
import { nameSheets } from "../state/printing.ts";
import { program } from "../state/server.ts";
import { useDay, useWorkbench, useWorkbenchState } from "../state/useWorkbench.ts";
import { openWhatIf } from "../state/whatIfFiles.ts";
import { DayField } from "./DayField.tsx";
import { SaveState } from "./SaveState.tsx";
import { Settings } from "./Settings.tsx";
import { Conflict, fetchRest, Side, VIEWS } from "./views.tsx";
import { WhatIfBanner } from "./WhatIfBanner.tsx";

/** After the first view stands: what else there is of the page can wait for so long. */
const MILLISECONDS_BEFORE_REST = 1_000;

/** Masthead, navigation and the view the address names. */
export function Shell() {
  const words = useWords();
  const { canWrite } = useWorkbench();
  const { files, data, problems, engine, revision, conflicts } = useWorkbenchState();
  const { view: id, path, query } = useAddress();
  const view = VIEWS.find((candidate) => candidate.id === (id === "" ? VIEWS[0]!.id : id));
  const link = useLink();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // Until the engine has read the case its name is not known; the line keeps its place.
  const title = useCaseTitle() ?? "\u00a0";
  useEffect(() => {
    document.title = view ? `${view.title(words)} · ${title.trim() || "Detente"}` : "Detente";
  }, [view, words, title]);
  // A new view begins at its top, also for who hears the page; the first one is where the browser put it.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else if (id !== "\0") main.current?.focus();
  }, [id]);
  // Within a view what had the focus may be gone with what was left: then it is where what was opened begins.
  const within = path.join("/");
  const left = useRef(within);
  useEffect(() => {
    if (left.current !== within && document.activeElement === document.body) main.current?.focus();
    left.current = within;
  }, [within]);
  useDroppedFiles();
  const isNarrow = useNarrow();
  const served = useObservable(program);
  useEffect(() => {
    const link = isNarrow && view ? document.querySelector<HTMLElement>(".views [aria-current]") : null;
    const list = link?.closest("ul");
    if (link && list) list.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - list.clientWidth / 2;
  }, [isNarrow, view]);
  const inWords = useDates()(useDay());
  useEffect(() => {
    if (engine !== "ready") return;
    const timer = setTimeout(fetchRest, MILLISECONDS_BEFORE_REST);
    return () => clearTimeout(timer);
  }, [engine]);
  const sheet = words.app.sheet(title.trim(), view?.title(words) ?? "", inWords);
  useEffect(() => nameSheets(sheet), [sheet]);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const isUnreadable = engine === "ready" && !data && revision > 0;
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.app.skip}
      </button>
      <header className="masthead">
        <div className="masthead-title">
          <p className="wordmark">Detente</p>
          <p className="case-title">{title}</p>
        </div>
        <div className="masthead-tools">
          {errors > 0 ? (
            <a className="case-errors" href={link({ view: "check" })}>
              {words.write.errors(errors)}
            </a>
          ) : null}
          <SaveState />
          {isNarrow ? (
            <details className="masthead-more">
              <summary>
                {words.app.asOf} {inWords}
              </summary>
              <DayField />
              <Settings />
            </details>
          ) : (
            <>
              <DayField />
              <Settings />
            </>
          )}
        </div>
        <nav className="views" aria-label={words.app.views}>
          <ul>
            {(isUnreadable ? [] : VIEWS.filter(({ writes }) => canWrite || !writes)).map((each) => (
              <li key={each.id}>
                <a href={link({ view: each.id })} aria-current={each === view ? "page" : undefined}>
                  {each.title(words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="text" ref={main} tabIndex={-1}>
        <p className="sheet-head">{sheet}</p>
        {conflicts[0] ? (
          <Suspense>
            <Conflict key={conflicts[0].name} conflict={conflicts[0]} />
          </Suspense>
        ) : null}
        {served === "there" ? null : (
          <p className="caution" role="alert">
            {words.app.program[served]}
          </p>
        )}
        {engine === "failed" ? <p className="caution">{words.app.engineFailed}</p> : null}
        {isUnreadable && canWrite && !Object.hasOwn(files, "case.yaml") ? (
          <EmptyFolder />
        ) : isUnreadable ? (
          <section>
            <p className="caution">{words.app.noCase}</p>
            <ProblemList problems={problems} />
          </section>
        ) : view ? (
          <ErrorBoundary key={view.id}>
            <WhatIfBanner />
            <div className="with-side">
              <Suspense fallback={<Waiting />}>
                <div className="view">
                  <view.Component />
                </div>
              </Suspense>
              {/* Apart, so that the view keeps its place and the focus while the panel is loaded. */}
              <Suspense>{query.entry || query.at || query.works ? <Side /> : null}</Suspense>
            </div>
          </ErrorBoundary>
        ) : (
          <p>{words.app.notFound}</p>
        )}
      </main>
    </>
  );
}

/** A file dropped anywhere is a what-if, or taken as a paper to review; the browser would leave the page and open it. */
function useDroppedFiles(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const isOfFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (isOfFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!isOfFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      const asPaper = () => {
        workbench.dropped.set(file);
        goOn({ view: "check" });
      };
      openWhatIf(workbench, file).then((isTaken) => isTaken || asPaper(), asPaper);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [workbench]);
}
