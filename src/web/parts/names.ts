import type { CaseData } from "../../questions/openedCase.ts";
import { useWorkbenchState } from "../state/workbench.ts";
import { useLanguage } from "./words.ts";

/** Names of actors and formats in the reader's language, where the case has them in it. */
export interface Names {
  actor(id: string): string;
  /** In full. */
  format(id: string): string;
}

export function useNames(): Names {
  const { data } = useWorkbenchState();
  const language = useLanguage();
  return {
    actor: (id) => nameIn(data?.actors, id, language),
    format: (id) => nameIn(data?.formats, id, language),
  };
}

function nameIn(
  list: CaseData["actors"] | CaseData["formats"] | undefined,
  id: string,
  language: string,
): string {
  const found = list?.find((one) => one.id === id);
  return found?.names?.[language] ?? found?.name ?? id;
}
