import type { Walk } from "../../../questions/walk.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { TableHead } from "../../parts/TableHead.tsx";
import { useWords } from "../../parts/words.ts";

/** How every option stood after a move. */
export function SituationTable({ walk, move }: { walk: Walk; move: Walk["moves"][number] }) {
  const { path: words } = useWords();
  const caption = words.table(move.inWords);
  const rows = walk.options.map(({ option, label, spans }) => {
    const span = spans.find(({ from, to }) => from <= move.to && move.to <= to);
    return {
      option,
      label,
      is: span?.is ?? "unknown",
      since: span?.since,
      isChanged: move.changed.includes(option),
    };
  });
  return (
    <ScrollRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <TableHead columns={words.head} />
        <tbody>
          {rows.map(({ option, label, is, since, isChanged }) => (
            <tr key={option} className={isChanged ? "is-chosen" : undefined}>
              <th scope="row">{label}</th>
              <td>
                {words.is[is]}
                {isChanged ? ` (${words.changed})` : ""}
              </td>
              <td>{since ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
