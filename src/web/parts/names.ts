import { useMemo } from "react";
import type { Listed } from "../../questions/openedCase.ts";
import { useWorkbenchState } from "../state/workbench.ts";
import { entriesOf } from "./entriesOf.ts";
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
    actor: (id) => nameIn(entriesOf(data, "actor"), id, language),
    format: (id) => nameIn(entriesOf(data, "format"), id, language),
  };
}

/** The title of the case in the reader's language; undefined until the case has been read. */
export function useCaseTitle(): string | undefined {
  const { data } = useWorkbenchState();
  const language = useLanguage();
  return data?.titles?.[language] ?? data?.title;
}

/** Entries of a noun, each by its name in the reader's language, where the case has one in it. */
export function useListed(noun: string): readonly Listed[] {
  const { data } = useWorkbenchState();
  const language = useLanguage();
  return useMemo(
    () => entriesOf(data, noun).map((entry) => ({ ...entry, title: entry.names?.[language] ?? entry.title })),
    [data, noun, language],
  );
}

/** How any entry is called, by its noun and id. */
export function useListedName(): (noun: string, id: string) => string {
  const { data } = useWorkbenchState();
  const language = useLanguage();
  return (noun, id) => nameIn(entriesOf(data, noun), id, language);
}

function nameIn(list: readonly Listed[], id: string, language: string): string {
  const found = list.find((one) => one.id === id);
  return found?.names?.[language] ?? found?.title ?? id;
}
