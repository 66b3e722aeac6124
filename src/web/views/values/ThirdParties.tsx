import type { ThirdPartyFinding, UnnotedAssessment } from "../../../assessment/index.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { useWords } from "../../parts/words.ts";

/** What each type of a third party does to the answer and to the states that hold. */
export function ThirdParties({
  thirdParties,
  options,
  names,
}: {
  thirdParties: readonly ThirdPartyFinding[];
  options: UnnotedAssessment["statusQuo"]["options"];
  /** Of decision makers, by id. */
  names: ReadonlyMap<string, string>;
}) {
  const { values: words } = useWords();
  if (thirdParties.length === 0) return <p>{words.noThird}</p>;
  return thirdParties.map((third) => (
    <section key={third.actor} aria-labelledby={`third-${third.actor}`}>
      <h2 id={`third-${third.actor}`}>{words.thirdHead(third.name)}</h2>
      <p>
        {words.thirdSays(third.changesVerdict, third.changesParties)} {words.notUncertainty}
      </p>
      <ScrollRegion label={words.thirdHead(third.name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.type}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.holds}</th>
            </tr>
          </thead>
          <tbody>
            {third.types.map((type) => (
              <tr key={type.type}>
                <th scope="row">{type.name}</th>
                <td>{words.verdicts[type.verdict]}</td>
                <td>
                  {type.holds.length === 0 ? (
                    "–"
                  ) : (
                    <ul>
                      {type.holds.map((holds) => (
                        <li key={holds}>{holds}</li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="small">
        {words.letters}:{" "}
        {options
          .map(
            ({ option, decisionMaker, name }) =>
              `${option} ${names.get(decisionMaker) ?? decisionMaker} ${name}`,
          )
          .join("; ")}
        .
      </p>
    </section>
  ));
}
