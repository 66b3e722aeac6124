import { type ReactNode, useDeferredValue, useId, useMemo, useState } from "react";
import { fold } from "../../../questions/fold.ts";
import type { CaseData, Listed } from "../../../questions/openedCase.ts";
import { choiceLabel } from "../../../words/fieldLabels.ts";
import { BeginCase } from "../../parts/BeginCase.tsx";
import { useBeginning } from "../../parts/BeginningFields.tsx";
import { entriesOf } from "../../parts/entriesOf.ts";
import { useModelName } from "../../parts/names.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useEngine } from "../../state/useEngine.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { DraftList } from "./DraftList.tsx";
import { WRITABLE } from "./nouns.ts";
import { ProposalList } from "./ProposalList.tsx";

/** So many at once; a case of ten thousand opens as fast as one of ten. */
const STEP = 100;

/** What is corrected is all of the case, whatever day is looked at. */
const WHOLE = "9999-12-31";
/** Of more nobody reads a list; their names alone are searched then. */
const MOST_SOUGHT = 20_000;

/** Every entry by noun, with a way to its form and to a new one. */
export function EntryLists({ data }: { data: CaseData }) {
  const { write, record } = useWords();
  const language = useLanguage();
  const modelName = useModelName();
  const link = useLink();
  const workbench = useWorkbench();
  const id = useId();
  const { beginning, fields } = useBeginning();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim());
  const answer = useEngine(
    async (engine) => (sought === "" ? undefined : engine.search(WHOLE, sought, MOST_SOUGHT)),
    [sought],
  );
  const hits = answer.status === "failed" ? undefined : answer.value?.hits;
  const found = useMemo(() => hits && new Set(hits.map((hit) => `${hit.noun}:${hit.id}`)), [hits]);
  const words = fold(sought).text.split(/\s+/).filter(Boolean);
  const isFound = (noun: string, { id: entry, title, names, kind = "" }: Listed) => {
    if (sought === "" || found?.has(`${noun}:${entry}`)) return true;
    const named = fold(`${entry} ${kind} ${title} ${names?.[language] ?? ""}`).text;
    return words.every((word) => named.includes(word));
  };
  const lists = WRITABLE.map((noun) => {
    const entries = entriesOf(data, noun);
    return { noun, entries, found: entries.filter((entry) => isFound(noun, entry)) };
  });
  const count = lists.reduce((sum, list) => sum + list.found.length, 0);
  return (
    <>
      <h1>{write.title}</h1>
      <p className="lead">{write.intro}</p>
      <p className="write-find">
        <label htmlFor={id}>{write.find}</label>{" "}
        <input id={id} type="search" value={text} onChange={({ target }) => setText(target.value)} />{" "}
        <span role="status">{sought === "" || !hits ? "" : record.results(count, count)}</span>
      </p>
      <DraftList />
      <ProposalList data={data} />
      <p>
        <a href={link({ view: "write", path: ["case"] })}>{write.theCase}</a>{" "}
        <span className="small">{write.theCaseHelp}</span>
      </p>
      <section aria-labelledby={`${id}-models`} className="entry-list">
        <h2 id={`${id}-models`}>{write.models}</h2>
        <p>
          <a href={link({ view: "write", path: ["model"] })}>{write.add(write.model)}</a>
        </p>
        <ul>
          {data.models.map((model) => (
            <li key={model.entry.id}>
              <a href={link({ view: "write", path: ["model", model.entry.id] })}>{modelName(model)}</a>
            </li>
          ))}
        </ul>
      </section>
      {lists.map(({ noun, entries, found }) => {
        return (
          <section key={noun} aria-labelledby={`${id}-${noun}`} className="entry-list">
            <h2 id={`${id}-${noun}`}>
              {write.nouns[noun]}{" "}
              <span className="count">
                {sought === "" ? write.count(entries.length) : write.countFound(found.length, entries.length)}
              </span>
            </h2>
            <p>
              <a href={link({ view: "write", path: [noun] })}>{write.add(write.one[noun])}</a>
            </p>
            {/* A long list is opened on request, or shown where something is sought in it. */}
            <details open={sought !== "" && found.length > 0}>
              <summary>{write.nouns[noun]}</summary>
              <ShownByStep entries={found}>
                {(entry) => (
                  <li key={entry.id}>
                    <a href={link({ view: "write", path: [noun, entry.id] })}>
                      {entry.names?.[language] ?? entry.title}
                    </a>{" "}
                    <code>{entry.id}</code>{" "}
                    {entry.kind ? <span className="small">{choiceLabel(entry.kind, language)}</span> : null}
                  </li>
                )}
              </ShownByStep>
            </details>
          </section>
        );
      })}
      <BeginCase
        title={write.newCase}
        help={write.newCaseHelp}
        make={beginning && (async () => ({ files: await workbench.engine.beginningCase(beginning) }))}
      >
        {fields}
      </BeginCase>
    </>
  );
}

/** As many as are asked for: the list does not end where the first lot does. */
function ShownByStep<Entry>({
  entries,
  children,
}: {
  entries: readonly Entry[];
  children: (entry: Entry) => ReactNode;
}) {
  const { record } = useWords();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul>{entries.slice(0, most).map(children)}</ul>
      {entries.length > most ? (
        <button type="button" onClick={() => setMost(most + 5 * STEP)}>
          {record.showMore(Math.min(5 * STEP, entries.length - most))}
        </button>
      ) : null}
    </>
  );
}
