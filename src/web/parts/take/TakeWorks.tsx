import { useDay, useWorkbench } from "../../state/useWorkbench.ts";
import { useWords } from "../words.ts";
import { copy, download, fileName } from "./copy.ts";
import { TakeOut } from "./TakeOut.tsx";

const FORMS = { BibTeX: "bib", RIS: "ris", "CSL-JSON": "json" } as const;

/** Works of the case, as reference managers take them; of one work also its citation. */
export function TakeWorks({ name, ids }: { name: string; ids: readonly string[] }) {
  const { app } = useWords();
  const workbench = useWorkbench();
  const day = useDay();
  const [only, ...others] = ids;
  const citation = only !== undefined && others.length === 0 ? workbench.citationOf(only) : undefined;
  const forms = Object.entries(FORMS).map(([label, extension]) => ({
    label,
    act: async () =>
      download(
        fileName(name, day, extension),
        await workbench.engine.bibliographyText(ids, `.${extension}`),
        "text/plain;charset=utf-8",
      ),
  }));
  const citing =
    citation === undefined ? [] : [{ label: app.take.copyNote, act: () => copy({ "text/plain": citation }) }];
  return <TakeOut name={name} actions={[...citing, ...forms]} />;
}
