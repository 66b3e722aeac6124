import type { ShownRecord } from "../../../questions/shownRecord.ts";
import { AXES } from "../../../record/axes.ts";
import { useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { useWords } from "../../parts/words.ts";
import { dayText } from "./days.ts";

/** The same as the timeline, in words. */
export function TimelineTable({ shown }: { shown: ShownRecord }) {
  const { record: words } = useWords();
  const names = useNames();
  return (
    <ScrollRegion label={`${words.timeline} (${words.asTable})`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.format}</th>
            {AXES.map((axis) => (
              <th key={axis} scope="col">
                {words.axes[axis]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.formats.map(({ id, lifeline }) => (
            <tr key={id}>
              <th scope="row">{names.format(id)}</th>
              {AXES.map((axis) => (
                <td key={axis}>
                  {lifeline[axis]
                    .filter(({ answer }) => answer !== "no")
                    .map(
                      ({ from, to, answer }) =>
                        `${dayText(from)} – ${to === shown.to ? "" : dayText(to)}: ${words.short[answer]}`,
                    )
                    .join("; ") || words.short.no}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
