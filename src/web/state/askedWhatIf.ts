import { useEffect, useMemo } from "react";
import type { WhatIfOf } from "../../assessment/index.ts";
import { readWhatIf } from "../../assessment/whatIfText.ts";
import type { ToldWhatIf } from "../../questions/toldWhatIf.ts";
import type { LanguageCode } from "../../words/index.ts";
import { select, useAddress } from "./address.ts";
import { useEngine } from "./useEngine.ts";
import { useDay } from "./useWorkbench.ts";

/** The what-if the address bears, in whatever view. */
export function useAskedWhatIf(): WhatIfOf | undefined {
  const { view, path, query } = useAddress();
  const model = view === "strategy" ? path[0] : query.of;
  const text = query.if ?? "";
  return useMemo(() => {
    const edits = readWhatIf(text);
    return edits.length === 0 ? undefined : { model, edits };
  }, [text, model]);
}

/**
 * What it changes; undefined where there is none, and while nothing is known of any. While another is asked for, what the
 * last one changes, without the lists it was of: they are told of none but the one in the address.
 */
export function useToldWhatIf(
  language: LanguageCode,
): (Omit<ToldWhatIf, "lists"> & { lists?: string }) | undefined {
  const day = useDay();
  const asked = useAskedWhatIf();
  const answer = useEngine(
    async (engine) => asked && engine.toldWhatIf(asked.model, asked.edits, day, language),
    [asked, day, language],
  );
  if (!asked || answer.status === "failed" || !answer.value) return undefined;
  if (answer.status === "ready") return answer.value;
  const { lists: _, ...last } = answer.value;
  return last;
}

/**
 * Whether the lists were others when the what-if in the address was made: then its places mean other priorities than were
 * meant. An address that does not say on which it was made says so from now on.
 */
export function useOtherLists(told: { lists?: string } | undefined): boolean {
  const { made = "" } = useAddress().query;
  const lists = told?.lists ?? "";
  const isUnmarked = made === "" && lists !== "";
  useEffect(() => {
    if (isUnmarked) select({ made: lists }, { replace: true });
  }, [isUnmarked, lists]);
  return made !== "" && lists !== "" && made !== lists;
}
