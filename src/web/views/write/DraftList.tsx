import { useMakerName, useModelName } from "../../parts/names.ts";
import { useWords } from "../../parts/words.ts";
import { useLink } from "../../state/address.ts";
import { useObservable } from "../../state/observable.ts";

import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";

import { pathOfDraft } from "./draftKey.ts";
import { isWritableNoun } from "./nouns.ts";

/** Forms that were begun and not saved, with a way back to each. */
export function DraftList() {
  const { write } = useWords();
  const link = useLink();
  const { drafts: store } = useWorkbench();
  const nameOf = useDraftName();
  const drafts = Object.entries(useObservable(store.drafts));
  if (drafts.length === 0) return null;
  return (
    <section aria-label={write.unsaved} className="entry-list">
      <h2>{write.unsaved}</h2>
      <ul>
        {drafts.map(([key, { value }]) => {
          const path = pathOfDraft(key);
          const [, id] = path;
          const { kind } = value;
          const name = nameOf(path);
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

/** What a form is of, as its heading has it; of a part of a model with whose it is. */
function useDraftName(): (path: readonly string[]) => string {
  const { write } = useWords();
  const { data } = useWorkbenchState();
  const modelName = useModelName();
  const makerName = useMakerName();
  return ([noun = "", id, part = "", whose, ...rest]) => {
    if (isWritableNoun(noun))
      return id === undefined ? write.newEntry(write.one[noun]) : write.editEntry(write.one[noun], id);
    if (noun === "case") return write.theCase;
    const model = data?.models.find(({ entry }) => entry.id === id);
    if (id === undefined) return write.newEntry(write.model);
    const maker = model?.file.decisionMakers.find((one) => one.id === whose);
    const title = model ? modelName(model) : id;
    if (part === "head" || !(part in PART_WORDS)) return write.theModel(title);
    const word = write[PART_WORDS[part as keyof typeof PART_WORDS]];
    // Of a priority its place in the list; of an option, a reading or a decision maker its id.
    const which = part === "maker" ? whose : part === "statement" ? rest[1] : rest[0];
    const told = which === undefined ? write.newEntry(word) : write.editEntry(word, which);
    return [told, ...(maker && part !== "maker" ? [makerName(maker)] : []), title].join(", ");
  };
}

const PART_WORDS = {
  option: "option",
  statement: "priority",
  maker: "decisionMaker",
  type: "type",
} as const;
