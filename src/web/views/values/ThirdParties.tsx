import type { ThirdPartyFinding } from "../../../assessment/index.ts";
import type { ModelFile } from "../../../record/index.ts";
import { useMakerName, useOwnName } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { useWords } from "../../parts/words.ts";

/** What each type of a third party does to the answer and to the states that hold. */
export function ThirdParties({
  thirdParties,
  model,
}: {
  thirdParties: readonly ThirdPartyFinding[];
  /** The model in which they are. */
  model: ModelFile | undefined;
}) {
  const { values: words } = useWords();
  const ownName = useOwnName();
  const makerName = useMakerName();
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
        {(model?.decisionMakers ?? [])
          .flatMap((maker) =>
            (maker.options ?? []).map((option) => `${option.id} ${makerName(maker)} ${ownName(option)}`),
          )
          .join("; ")}
        .
      </p>
    </section>
  ));
}
