import type { ValueFinding } from "../../../assessment/index.ts";
import { useDates } from "../../parts/dates.ts";
import { useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** Claims of value by actor with their kind of evidence, and which values are named for whom. */
export function ValueClaims({ values }: { values: readonly ValueFinding[] }) {
  const { values: words } = useWords();
  const inWords = useDates();
  const actors = [...new Set(values.map(({ actor }) => actor))];
  const { actor: nameOf } = useNames();
  const names = [...new Set(values.flatMap((claim) => claim.values))];
  const shared = names.sort(
    (a, b) => countOf(values, b) - countOf(values, a) || names.indexOf(a) - names.indexOf(b),
  );
  return (
    <section aria-labelledby="values-heading">
      <h2 id="values-heading">{words.valuesHead}</h2>
      {values.length === 0 ? (
        <p>{words.noValues}</p>
      ) : (
        <>
          <p className="small">{words.valuesHelp}</p>
          <div className="value-columns">
            {actors.map((actor) => (
              <section key={actor} aria-label={nameOf(actor)}>
                <h3>{nameOf(actor)}</h3>
                <ul>
                  {values
                    .filter((claim) => claim.actor === actor)
                    .map((claim) => (
                      <li key={claim.id}>
                        <button
                          type="button"
                          className="linklike"
                          onClick={() => openEntry("claim", claim.id)}
                        >
                          {claim.values.join(", ")}
                        </button>
                        <span className="small">
                          {" "}
                          {words.kinds[claim.evidence]}
                          {claim.date ? `, ${inWords(claim.date)}` : ""};{" "}
                          {claim.declared ? words.declared : words.inferred}
                        </span>
                        {claim.note ? <p className="small">{claim.note}</p> : null}
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
          <ScrollRegion label={words.compare}>
            <table>
              <caption>{words.compare}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.value}</th>
                  {actors.map((actor) => (
                    <th key={actor} scope="col">
                      {nameOf(actor)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shared.map((value) => (
                  <tr key={value}>
                    <th scope="row">{value}</th>
                    {actors.map((actor) => {
                      const claims = values
                        .filter((claim) => claim.actor === actor && claim.values.includes(value))
                        .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
                      return (
                        <td key={actor}>
                          {claims.length === 0 ? (
                            "–"
                          ) : (
                            <ul className="value-evidence">
                              {claims.map((claim) => (
                                <li key={claim.id}>
                                  <button
                                    type="button"
                                    className="linklike"
                                    onClick={() => openEntry("claim", claim.id)}
                                  >
                                    {words.kinds[claim.evidence]}
                                  </button>
                                  <span className="small">
                                    {claim.date ? ` ${inWords(claim.date)}` : ""}
                                    {claim.declared ? "" : ` (${words.inferred})`}
                                  </span>
                                </li>
                              ))}
                            </ul>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </section>
  );
}

function countOf(values: readonly ValueFinding[], value: string): number {
  return new Set(values.filter((claim) => claim.values.includes(value)).map(({ actor }) => actor)).size;
}
