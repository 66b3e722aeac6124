import { withoutLevels } from "./levels.ts";
import type { Model } from "./model.ts";

/** A yes-or-no option, or a step of one with levels, in the order of the model: by decision maker, then as listed. */
export interface SpaceOption {
  id: string;
  name: string;
  /** Index of the decision maker it belongs to. */
  owner: number;
  irreversible: "on" | "off" | undefined;
  force: boolean;
}

export function listOptions(model: Model): SpaceOption[] {
  return withoutLevels(model).decisionMakers.flatMap((dm, owner) =>
    (dm.options ?? []).map(({ id, name, irreversible, force = false }) => ({
      id,
      name,
      owner,
      irreversible,
      force,
    })),
  );
}

/** Index of an option id, -1 when there is none. */
export function optionIndex(options: readonly { id: string }[]): (id: string) => number {
  const bits = new Map(options.map(({ id }, bit) => [id, bit]));
  return (id) => bits.get(id) ?? -1;
}
