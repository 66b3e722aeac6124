import type { Step } from "../paths.ts";

/** Why a state is stable or unstable for one mover under one concept. */
export type Witness =
  | {
      stable: true;
      /** It has no move at all. `heldBy`: its options that cannot be taken back and so forbid every move. */
      why: "no-move";
      heldBy: string[];
    }
  | {
      stable: true;
      /** It has moves, none to a state it prefers. `heldBy`: options whose irreversibility rules one out. */
      why: "no-improvement";
      heldBy: string[];
    }
  | { stable: true; why: "sanctioned"; answers: Sanctioned[] }
  | {
      stable: false;
      /** An improvement that no admissible sequence of the others punishes. */
      improvement: Step;
      /** Where the mover looks again: the shortest sanction that would deter but can be escaped, and the escape. */
      escaped?: { sanction: Step[]; escape: Step };
    };

/** An improvement and the shortest sequence of the others' moves that makes it not worth while. */
export interface Sanctioned {
  improvement: Step;
  sanction: Step[];
}
