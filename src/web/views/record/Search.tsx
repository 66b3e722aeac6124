import { useDeferredValue, useId } from "react";
import { openEntry } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";
import { useEngine } from "../../state/workbench.ts";

/** Everything recorded, by its words. */
export function Search({ asOf }: { asOf: string }) {
  const { record: words } = useWords();
  const { query } = useAddress();
  const id = useId();
  const text = query.search ?? "";
  const sought = useDeferredValue(text);
  const answer = useEngine((engine) => engine.search(asOf, sought), [asOf, sought]);
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
            {found.hits.map(({ noun, id: entry, title, excerpt }) => (
              <li key={`${noun}:${entry}`}>
                <span className="hit-noun">{words.nouns[noun]}</span>{" "}
                <button type="button" className="linklike" onClick={() => openEntry(noun, entry)}>
                  {title}
                </button>
                <p className="small">{excerpt}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}
