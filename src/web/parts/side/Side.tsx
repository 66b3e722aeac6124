import { useEffect, useRef } from "react";
import type { ShownNoun as Noun } from "../../../questions/openedCase.ts";
import { select, useAddress, useLink } from "../../state/address.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { useWords } from "../words.ts";
import { EntryDetails } from "./EntryDetails.tsx";
import { entryAt } from "./entryAt.ts";
import { FileExcerpt } from "./FileExcerpt.tsx";

/**
 * What stands behind a sentence, beside it: opened by `entry=noun:id`, `at=file:line` or `works=id id` in the address,
 * so that it can be linked, and closed by going back.
 */
export function Side() {
  const { app, write } = useWords();
  const link = useLink();
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  const { query } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = `${query.entry ?? ""} ${query.at ?? ""} ${query.works ?? ""}`;
  // Asked for before the case has been read, it opens when it has.
  const isReady = data !== undefined;
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (!isReady || opened.trim() === "") return;
    const from = document.activeElement;
    if (!from?.closest(".side")) cameFrom.current = from;
    heading.current?.focus();
  }, [opened, isReady]);
  // Closed, it leaves the reader where they were, unless they have gone elsewhere by then.
  useEffect(
    () => () => {
      const from = cameFrom.current;
      if (document.activeElement === document.body && from instanceof Element && from.isConnected)
        (from as HTMLElement | SVGElement).focus();
    },
    [],
  );
  if (!data) return null;
  const at = /^(.+):(\d+)$/.exec(query.at ?? "");
  const place = at ? { file: at[1]!, line: Number(at[2]) } : undefined;
  const named = /^([a-z]+):(.+)$/.exec(query.entry ?? "");
  const entry = named
    ? { noun: named[1] as Noun, id: named[2]! }
    : place && entryAt(data, place.file, place.line);
  const works = (query.works ?? "")
    .split(" ")
    .filter((id) => data.sources.some((source) => source.id === id));
  if (!entry && !place && works.length === 0) return null;
  const where =
    place ?? data.entries.find(({ noun, id }) => noun === entry?.noun && id === entry.id) ?? undefined;
  return (
    <aside
      className="side"
      aria-label={app.groundsOf}
      onKeyDown={({ key }) => key === "Escape" && closeSide()}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {app.groundsOf}
        </h2>
        <button type="button" onClick={closeSide}>
          {app.close}
        </button>
      </header>
      {works.map((id) => (
        <EntryDetails key={id} noun="source" id={id} />
      ))}
      {entry ? <EntryDetails noun={entry.noun} id={entry.id} /> : null}
      {entry && workbench.canWrite && entry.noun !== "model" ? (
        <p>
          <a href={link({ view: "write", path: [entry.noun, entry.id] })}>{write.edit}</a>
        </p>
      ) : null}
      {where ? <FileExcerpt file={where.file} line={where.line} /> : null}
    </aside>
  );
}

function closeSide(): void {
  select({ at: undefined, entry: undefined, works: undefined });
}
