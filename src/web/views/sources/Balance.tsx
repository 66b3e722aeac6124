import type { SourceBalance } from "../../../assessment/index.ts";
import { useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { useWords } from "../../parts/words.ts";

/** Whose voices: works and citations by the actor that speaks, as figures with a bar beside. */
export function Balance({ balance }: { balance: SourceBalance }) {
  const { sources: words } = useWords();
  const { actor: nameOf } = useNames();
  const most = Math.max(1, ...balance.byActor.map(({ works }) => works));
  const { paper } = balance;
  const seen = Object.entries(balance.seen)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${words.seenKinds[kind as keyof typeof words.seenKinds]} ${count}`);
  return (
    <section aria-labelledby="balance-heading">
      <h2 id="balance-heading">{words.balance}</h2>
      <p className="small">{words.balanceHelp}</p>
      <ScrollRegion label={words.balance} onPhone="columns">
        <table className="balance">
          <thead>
            <tr>
              <th scope="col">{words.voice}</th>
              <th scope="col">{words.works}</th>
              <th scope="col">{words.citations}</th>
            </tr>
          </thead>
          <tbody>
            {balance.byActor.map(({ actor, works, citations }) => (
              <tr key={actor ?? ""}>
                <th scope="row">{actor === undefined ? words.noVoice : nameOf(actor)}</th>
                <td>
                  <span
                    className="balance-bar"
                    style={{ width: `${(9 * works) / most}rem` }}
                    aria-hidden="true"
                  />
                  {works}
                </td>
                <td>{citations}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p>
        {seen.length > 0 ? `${words.seen}: ${seen.join(", ")}. ` : ""}
        {balance.undated > 0 ? words.undated(balance.undated) : ""}
      </p>
      {paper?.funder ? <p>{words.funder(paper.title, paper.funder, paper.funderIsParty)}</p> : null}
    </section>
  );
}
