import type { Breaks as Told } from "../../../questions/breaks.ts";
import { useDates } from "../../parts/dates.ts";
import { useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { SaidText } from "../../parts/said.tsx";
import { openPlace } from "../../parts/side/open.ts";
import { TableHead } from "../../parts/TableHead.tsx";
import { useWords } from "../../parts/words.ts";
import { useEngine } from "../../state/useEngine.ts";

type Break = Told["breaks"][number];

/** Who broke off what, and when, and how it was taken up again: as the command of the same name tells it. */
export function Breaks({ asOf }: { asOf: string }) {
  const { record: words } = useWords();
  const inWords = useDates();
  const names = useNames();
  const answer = useEngine((engine) => engine.breaks(asOf), [asOf]);
  const found = answer.status === "failed" ? undefined : answer.value?.breaks;
  const listed = (ids: readonly string[]) => ids.map(names.actor).join(", ");
  const until = ({ how, bridged }: Break) => {
    if (how === "marked") return words.breaks.marked;
    if (!bridged) return words.breaks.open;
    const doubts = [bridged.inPart && words.breaks.inPart, bridged.isDisputed && words.breaks.isDisputed];
    const told = doubts.filter(Boolean).join("; ");
    return `${inWords(bridged.date)}${told === "" ? "" : ` (${told})`}`;
  };
  return (
    <section aria-labelledby="breaks-heading">
      <h2 id="breaks-heading">{words.breaks.title}</h2>
      {found?.length === 0 ? <p>{words.breaks.none}</p> : null}
      {found && found.length > 0 ? (
        <ScrollRegion label={words.breaks.title}>
          <table className="breaks-table">
            <TableHead
              columns={[
                words.date,
                words.breaks.what,
                words.breaks.how,
                words.initiators,
                words.breaks.until,
                words.breaks.again,
              ]}
            />
            <tbody>
              {found.map((one) => (
                <tr key={`${one.file} ${one.line} ${one.axis ?? ""}`}>
                  <td data-sort={one.from}>{inWords(one.from)}</td>
                  <th scope="row">
                    <button
                      type="button"
                      className="linklike"
                      onClick={() => openPlace({ file: one.file, line: one.line })}
                    >
                      {one.format === undefined ? <SaidText of={one} /> : names.format(one.format)}
                    </button>
                    {one.party === undefined ? null : (
                      <span className="small"> {words.breaks.partOf(names.actor(one.party))}</span>
                    )}
                    {one.format === undefined ? null : (
                      <p className="small">
                        <SaidText of={one} />
                      </p>
                    )}
                  </th>
                  <td>{words.breaks.hows[one.how]}</td>
                  <td>
                    {one.by.length > 0
                      ? listed(one.by)
                      : one.how === "dormant"
                        ? words.breaks.nobody
                        : words.breaks.untold}
                  </td>
                  <td data-sort={one.bridged?.date ?? "9"}>{until(one)}</td>
                  <td>{one.bridged ? listed(one.bridged.by) : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
    </section>
  );
}
