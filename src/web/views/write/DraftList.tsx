import { useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useObservable } from "../../state/observable.ts";
import { useWorkbench } from "../../state/useWorkbench.ts";
import { pathOfDraft } from "./draftKey.ts";
import { isWritableNoun } from "./nouns.ts";

/** Forms that were begun and not saved, with a way back to each. */
export function DraftList() {
  const { write } = useWords();
  const link = useLink();
  const { drafts: store } = useWorkbench();
  const drafts = Object.entries(useObservable(store.drafts));
  if (drafts.length === 0) return null;
  return (
    <section aria-label={write.unsaved} className="entry-list">
      <h2>{write.unsaved}</h2>
      <ul>
        {drafts.map(([key, { value }]) => {
          const path = pathOfDraft(key);
          const [noun = "", id] = path;
          const { kind } = value;
          const name = isWritableNoun(noun)
            ? id === undefined
              ? write.newEntry(write.one[noun])
              : write.editEntry(write.one[noun], id)
            : noun === "case"
              ? write.theCase
              : noun === "model" && id === undefined
                ? write.newEntry(write.model)
                : path.join(" ");
          return (
            <li key={key}>
              <a
                href={link({
                  view: "write",
                  path,
                  query: id === undefined && typeof kind === "string" ? { kind } : {},
                })}
              >
                {name}
              </a>{" "}
              <button type="button" aria-label={`${write.discard}: ${name}`} onClick={() => store.drop(key)}>
                {write.discard}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
