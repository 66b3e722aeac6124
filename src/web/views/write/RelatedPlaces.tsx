import type { Problem } from "../../../record/index.ts";
import { useListedName } from "../../parts/names.ts";
import { entryAt } from "../../parts/side/entryAt.ts";
import { openPlace } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";
import { useWorkbenchState } from "../../state/useWorkbench.ts";

/** Places that have to do with a refusal, by what stands there, each to be looked at beside the form. */
export function RelatedPlaces({ related }: { related: NonNullable<Problem["related"]> }) {
  const { app, record } = useWords();
  const { data } = useWorkbenchState();
  const nameOf = useListedName();
  return (
    <ul className="related">
      {related.map((place) => {
        const entry = data && entryAt(data, place.file, place.line);
        return (
          <li key={`${place.file}:${place.line}:${place.column}`}>
            {entry ? (
              <>
                <span dir="auto">{nameOf(entry.noun, entry.id)}</span>{" "}
                <span className="small">({record.nouns[entry.noun]})</span>
              </>
            ) : (
              place.message
            )}{" "}
            <button type="button" className="place" onClick={() => openPlace(place)}>
              {app.line(place.file, place.line)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
