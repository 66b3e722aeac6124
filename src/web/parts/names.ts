import { useMemo } from "react";
import type { CaseData, Listed } from "../../questions/openedCase.ts";
import { makerTitle, modelTitle, type Named, named, shortName } from "../../record/index.ts";
import { useWorkbenchState } from "../state/useWorkbench.ts";
import { entriesOf } from "./entriesOf.ts";
import { useLanguage } from "./words.ts";

/** Names of actors and formats in the reader's language, where the case has them in it. */
export interface Names {
  actor(id: string): string;
  /** In full. */
  format(id: string): string;
  /** For short, where it has a name for that. */
  shortly(format: Shortened): string;
}

interface Shortened {
  id: string;
  abbreviation?: string | undefined;
  abbreviationNames?: Readonly<Record<string, string>> | undefined;
}

export function useNames(): Names {
  const { data } = useWorkbenchState();
  const language = useLanguage();
  const format = (id: string) => nameIn(entriesOf(data, "format"), id, language);
  return {
    actor: (id) => nameIn(entriesOf(data, "actor"), id, language),
    format,
    shortly: ({ id, abbreviation, abbreviationNames }) =>
      shortName(
        {
          abbreviation,
          abbreviationNames,
          names: entriesOf(data, "format").find((one) => one.id === id)?.names,
        },
        language,
      ) ?? format(id),
  };
}

/** What the author of a case calls a thing in the reader's language, where he does. */
export function useOwnName(): (of: Named) => string {
  const language = useLanguage();
  return (of) => named(of, language);
}

/** How a decision maker is called: by his own name, else as the actor he is. */
export function useMakerName(): (maker: Parameters<typeof makerTitle>[0]) => string {
  const language = useLanguage();
  const { data } = useWorkbenchState();
  return (maker) => named(makerTitle(maker, entriesOf(data, "actor")), language);
}

/** How a model is called in the list of them, in the reader's language where its author does. */
export function useModelName(): (model: CaseData["models"][number]) => string {
  const ownName = useOwnName();
  return (model) => ownName(modelTitle(model));
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
