import { createContext, useContext } from "react";
import { useAddress } from "./address.ts";
import { useObservable } from "./observable.ts";
import type { Workbench } from "./workbench.ts";
import type { WorkbenchState } from "./workbenchState.ts";

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("no workbench around this view");
  return workbench;
}

export function useWorkbenchState(): WorkbenchState {
  return useObservable(useWorkbench().state);
}

/** The day everything is shown as of, from the address. */
export function useDay(): string {
  const { bundle } = useWorkbench();
  const { query } = useAddress();
  return /^\d{4}-\d{2}-\d{2}$/.test(query.day ?? "") ? query.day! : bundle.asOf;
}
