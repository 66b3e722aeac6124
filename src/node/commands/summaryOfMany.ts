import { neutralise } from "../../page/neutralise.ts";
import type { CheckSeveral } from "../../questions/checkSeveral.ts";
import type { CommandWords } from "../../words/index.ts";

/** What was read and found in all of them: what is counted, then findings by rule, most frequent first. */
export function summaryOf(
  counts: CheckSeveral["counts"],
  unread: readonly { path: string; why: string }[],
  says: CommandWords["checkMany"],
): string {
  const rules = Object.entries(counts.rules).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rows: [string, number][] = [
    [says.papers, counts.papers],
    ...(counts.cases > 0 ? [[says.cases, counts.cases] as [string, number]] : []),
    [says.words, counts.words],
    [says.notes, counts.notes],
    [says.works, counts.works],
    [says.findings, counts.error + counts.warning + counts.note],
    ...rules.map(([rule, count]) => [`  ${rule}`, count] as [string, number]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => says.number(count).length));
  const left = Object.entries(counts.leftOut);
  return [
    ...rows.map(([name, count]) => `${name.padEnd(width)}  ${says.number(count).padStart(digits)}`),
    ...(left.length > 0 ? [says.leftOut(left)] : []),
    ...(unread.length > 0 ? [says.unread(unread.length)] : []),
    ...unread.map(({ path, why }) => `  ${neutralise(`${path}: ${why}`)}`),
    says.sum(counts.error, counts.warning, counts.note),
  ].join("\n");
}
