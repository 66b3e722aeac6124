import type { Problem } from "../../../record/index.ts";
import { openPlace } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** Places that have to do with a refusal, each to be looked at beside the form. */
export function RelatedPlaces({ related }: { related: NonNullable<Problem["related"]> }) {
  const { app } = useWords();
  return (
    <ul className="related">
      {related.map((place) => (
        <li key={`${place.file}:${place.line}:${place.column}`}>
          {place.message}{" "}
          <button type="button" className="place" onClick={() => openPlace(place)}>
            {app.line(place.file, place.line)}
          </button>
        </li>
      ))}
    </ul>
  );
}
