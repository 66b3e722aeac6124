import type { ShownSource } from "../../../questions/sources.ts";
import { useNames } from "../../parts/names.ts";
import { CitationList } from "../../parts/side/CitationList.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { TakeWorks } from "../../parts/take/TakeWorks.tsx";
import { useWords } from "../../parts/words.ts";
import { select, useAddress } from "../../state/address.ts";

/** Every work as a full note, with who cites it; filtered by voice and kind. */
export function Bibliography({ sources }: { sources: readonly ShownSource[] }) {
  const { app, sources: words } = useWords();
  const { query } = useAddress();
  const { voice = "", kind = "" } = query;
  const shown = sources.filter(
    (source) =>
      (voice === "" || (source.actor ?? "none") === voice) &&
      (kind === "" || (source.kind ?? "not stated") === kind),
  );
  const voices = [...new Set(sources.map(({ actor }) => actor ?? "none"))];
  const kinds = [...new Set(sources.map((source) => source.kind ?? "not stated"))];
  const { actor: nameOf } = useNames();
  return (
    <section aria-labelledby="bibliography-heading">
      <h2 id="bibliography-heading">{words.bibliography}</h2>
      <div className="filters">
        <label>
          {words.voice}{" "}
          <select value={voice} onChange={({ target }) => select({ voice: target.value })}>
            <option value="">{words.any}</option>
            {voices.map((id) => (
              <option key={id} value={id}>
                {id === "none" ? words.noVoice : nameOf(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.kind}{" "}
          <select value={kind} onChange={({ target }) => select({ kind: target.value })}>
            <option value="">{words.any}</option>
            {kinds.map((id) => (
              <option key={id} value={id}>
                {words.kinds[id as keyof typeof words.kinds] ?? id}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="small">
          {words.shown(shown.length, sources.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <TakeWorks name={app.take.shown} ids={shown.map(({ id }) => id)} />
      )}
      <ol className="bibliography">
        {shown.map((source) => (
          <li key={source.id}>
            <CitationList citations={[source.id]} />
            <p className="small">
              {[
                source.kind ? (words.kinds[source.kind as keyof typeof words.kinds] ?? source.kind) : "",
                source.actor ? nameOf(source.actor) : "",
                words.citedBy(source.citedBy.length),
              ]
                .filter(Boolean)
                .join(" · ")}{" "}
              <button
                type="button"
                className="linklike"
                aria-label={`${words.details}: ${source.title}`}
                onClick={() => openEntry("source", source.id)}
              >
                {words.details}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
