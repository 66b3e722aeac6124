import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { Wanted, WhatIfEdit } from "../../../assessment/index.ts";
import type { OfferedChange, WantedChanges } from "../../../questions/offeredChanges.ts";
import { Stopped } from "../../engine/connect.ts";
import { messageOf } from "../../engine/messageOf.ts";
import { Failure } from "../../parts/Failure.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../parts/words.ts";
import { useWorkbenchState } from "../../state/useWorkbench.ts";
import type { Asked } from "./asked.ts";
import { useApart } from "./useApart.ts";

interface Search {
  /** Of which what-if the changes are. */
  question: string;
  wanted: Wanted[];
  found: WantedChanges[];
  state: "running" | "done" | "cancelled" | "failed" | "stopped";
  message?: string;
}

/** Beyond this many states over all scenarios a search is made only when asked for. */
const SOON_DONE = 3000;

/**
 * The smallest changes of priorities for dialogue and for each outcome, as buttons that make them. Searched for in an
 * engine of its own, so that the page stays quick and the search can be ended.
 */
export const Changes = memo(function Changes({
  asked,
  stateCount,
  hasStatements,
  make,
}: {
  asked: Asked;
  stateCount: number;
  hasStatements: boolean;
  make(edits: readonly WhatIfEdit[]): void;
}) {
  const { strategy: words } = useWords();
  const { revision } = useWorkbenchState();
  const { modelId, edits, day, language } = asked;
  const question = JSON.stringify([revision, modelId, edits, day, language]);
  const [search, setSearch] = useState<Search>();
  const apart = useApart();
  const running = useRef({ isEnded: true });
  const isSoonDone = stateCount <= SOON_DONE;
  const end = useCallback(() => {
    // A short search ends by itself after its next answer; a long one would keep the next waiting.
    if (!running.current.isEnded && !isSoonDone) apart.stop();
    running.current.isEnded = true;
  }, [apart, isSoonDone]);
  const start = useCallback(async () => {
    end();
    const run = { isEnded: false };
    running.current = run;
    let now: Search = { question, wanted: [], found: [], state: "running" };
    const show = (next: Partial<Search>) => {
      now = { ...now, ...next };
      if (!run.isEnded) setSearch(now);
    };
    show({});
    try {
      const wanted = await apart.ask((engine) => engine.strategyWanted(modelId, day, language));
      show({ wanted });
      for (const { id } of wanted) {
        if (run.isEnded) return;
        const one = await apart.ask((engine) => engine.strategyChanges(modelId, edits, day, id, language));
        show({ found: [...now.found, one] });
      }
      show({ state: "done" });
    } catch (error) {
      show({
        state: error instanceof Stopped ? "stopped" : "failed",
        message: messageOf(error),
      });
    }
    run.isEnded = true;
  }, [question, apart, end, modelId, edits, day, language]);
  useEffect(() => end, [end]);
  const isFor = search?.question === question;
  useEffect(() => {
    if (!isFor) end();
  }, [isFor, end]);
  useEffect(() => {
    if (!isSoonDone || !hasStatements || isFor) return;
    // Not at every one of several quick edits.
    const timer = setTimeout(() => void start(), 400);
    return () => clearTimeout(timer);
  }, [isSoonDone, hasStatements, isFor, start]);
  const cancel = () => {
    end();
    apart.stop();
    setSearch((last) => last && { ...last, state: "cancelled" });
  };
  const nameOf = ({ id, name }: Wanted) => (id === "dialogue" ? words.dialogueName : name);
  return (
    <section aria-labelledby="changes-heading" className="changes">
      <h2 id="changes-heading">{words.changes.title}</h2>
      {!hasStatements ? (
        <p>{words.changes.noStatements}</p>
      ) : (
        <>
          <p className="small">{words.changes.help}</p>
          {search && isFor && search.state === "running" ? (
            <Waiting
              text={words.changes.searching(search.found.length, search.wanted.length)}
              onCancel={cancel}
            />
          ) : null}
          {search && !isFor ? <p className="small">{words.changes.stale}</p> : null}
          {(isFor && search?.state === "cancelled") || (!isFor && !isSoonDone) ? (
            <p>
              {isFor ? words.changes.cancelled : words.changes.long(stateCount)}{" "}
              <button type="button" onClick={() => void start()}>
                {words.changes.search}
              </button>
            </p>
          ) : null}
          {isFor && search?.state === "stopped" ? (
            <p className="caution" role="alert">
              {words.changes.stopped}{" "}
              <button type="button" onClick={() => void start()}>
                {words.changes.search}
              </button>
            </p>
          ) : null}
          {isFor && search?.state === "failed" ? <Failure message={search.message ?? ""} /> : null}
          {search?.found.map((one, i) => {
            const wanted = search.wanted[i]!;
            return (
              <div key={wanted.id} className="wanted">
                <h3>{nameOf(wanted)}</h3>
                {one.changes.length === 0 ? (
                  <p>
                    {one.hasNoState
                      ? words.noState
                      : one.outOfReach && !one.holdsEverywhere
                        ? words.changes.outOfReach
                        : one.holdsEverywhere
                          ? words.changes.already
                          : words.changes.none}
                  </p>
                ) : (
                  <ul>
                    {one.changes.map((change) => (
                      <Offer
                        key={JSON.stringify([change.edits, change.scenario])}
                        change={change}
                        isUsable={isFor}
                        onMake={() => make(change.edits)}
                      />
                    ))}
                  </ul>
                )}
                {one.notShown > 0 ? <p className="small">{words.changes.more(one.notShown)}</p> : null}
              </div>
            );
          })}
        </>
      )}
    </section>
  );
});

function Offer({ change, isUsable, onMake }: { change: OfferedChange; isUsable: boolean; onMake(): void }) {
  const { strategy: words } = useWords();
  const { changes } = words;
  return (
    <li className="offer">
      <p>
        {changes.if(change.tells.map((tell) => changes.tell(tell)))}{" "}
        {changes.follows(change.states.join("; "), changes.firm[change.firmness])}{" "}
        {change.scenario === undefined
          ? changes.where(change.scenarios, change.of, change.reachableIn)
          : changes.whereOnly(change.scenario, change.others)}{" "}
        {changes.size(change.size)}
      </p>
      {change.rests.length > 0 ? (
        <p className="small">
          {changes.restsOn} {change.rests.join(" ")}
        </p>
      ) : null}
      <button type="button" disabled={!isUsable} onClick={onMake}>
        {changes.make}
      </button>
    </li>
  );
}
