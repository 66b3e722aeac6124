import { type Citation, locatorInWords, plainTitle } from "../../../record/index.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { isWebAddress, PlainLink } from "../PlainLink.tsx";

/** Works as full notes, with the place in them, and a way to the work itself. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  const workbench = useWorkbench();
  const { data } = useWorkbenchState();
  if (citations.length === 0) return null;
  return (
    <ul className="citations">
      {citations.map((citation) => {
        const {
          source: id,
          locator,
          label,
        } = typeof citation === "string"
          ? { source: citation, locator: undefined, label: undefined }
          : citation;
        const source = data?.sources.find((candidate) => candidate.id === id);
        const title = source?.csl.title === undefined ? undefined : plainTitle(source.csl.title);
        const note = workbench.citationOf(id) ?? (typeof title === "string" ? title : id);
        const url = typeof source?.csl.URL === "string" ? source.csl.URL : undefined;
        const [before, after] = isWebAddress(url) ? splitAt(note, url) : [note, ""];
        return (
          <li key={`${id} ${label} ${locator}`}>
            {before}
            {isWebAddress(url) ? <PlainLink href={url}>{url}</PlainLink> : null}
            {after}
            {locator === undefined ? "" : ` (${locatorInWords({ locator, label })})`}
          </li>
        );
      })}
    </ul>
  );
}

function splitAt(text: string, part: string): [string, string] {
  const at = text.indexOf(part);
  return at < 0 ? [`${text} `, ""] : [text.slice(0, at), text.slice(at + part.length)];
}
