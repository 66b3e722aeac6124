import { fieldLabel } from "../../../words/fieldLabels.ts";
import { useLanguage, useWords } from "../../parts/words.ts";
import type { Path } from "./path.ts";

/** What a field is called in the reader's language. */
export function useFieldLabel(): (name: string, kind?: string) => string {
  const language = useLanguage();
  return (name, kind) => fieldLabel(name, language, kind);
}

/** A field as it is told from others of its name: `Phases 2. Sources`. */
export function usePathLabel(): (path: Path) => string {
  const { write } = useWords();
  const labelOf = useFieldLabel();
  return (path) =>
    path.map((step) => (typeof step === "number" ? write.item(step + 1) : labelOf(step))).join(" ");
}
