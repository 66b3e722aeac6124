import { type ReactNode, useDeferredValue, useId, useState } from "react";
import { openEntry } from "../../parts/side/open.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useEngine } from "../../state/useEngine.ts";

/** So many at once; more are shown on request. */
const STEP = 60;

/** Everything recorded, by its words. */
export function Search({ asOf }: { asOf: string }) {
  const { record: words } = useWords();
  const { query } = useAddress();
  const id = useId();
  const text = query.search ?? "";
  const sought = useDeferredValue(text);
  const [asked, setAsked] = useState({ sought, most: STEP });
  const most = asked.sought === sought ? asked.most : STEP;
  const language = useLanguage();
  const answer = useEngine(
    (engine) => engine.search(asOf, sought, most, language),
    [asOf, sought, most, language],
  );
  const found = answer.status === "failed" ? undefined : answer.value;
  return (
    <search className="search">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        placeholder={words.searchHelp}
        value={text}
        onChange={({ target }) => select({ search: target.value }, { replace: true })}
      />
      {sought.trim() === "" || !found ? null : (
        <>
          <p role="status" className="small">
            {words.results(found.hits.length, found.count)}
          </p>
          <ul className="hits">
            {found.hits.map((hit) => (
              <li key={`${hit.noun}:${hit.id}`}>
                <span className="hit-noun">{words.nouns[hit.noun]}</span>{" "}
                <button
                  type="button"
                  className="linklike"
                  dir="auto"
                  onClick={() => openEntry(hit.noun, hit.id)}
                >
                  {marked(hit.title, hit.titleMarks)}
                </button>
                <p className="small" dir="auto">
                  {marked(hit.excerpt, hit.excerptMarks)}
                </p>
              </li>
            ))}
          </ul>
          {found.count > found.hits.length ? (
            <button type="button" onClick={() => setAsked({ sought, most: most + 5 * STEP })}>
              {words.showMore(Math.min(5 * STEP, found.count - found.hits.length))}
            </button>
          ) : null}
        </>
      )}
    </search>
  );
}

/** A text with what was sought in it marked. */
function marked(text: string, marks: readonly (readonly [number, number])[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  parts.push(text.slice(done));
  return parts;
}
