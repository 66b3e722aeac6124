/** How far a search has come, told now and then. */
export interface Progress {
  /** Single edits, or sets of edits of a size in one scenario. */
  of: "edits" | "sets";
  done: number;
  all?: number;
  size?: number;
  scenario?: string;
}

export interface EffortOptions {
  /** Steps, each one state looked at for one party in one trial; absent: DEFAULT_EFFORT. */
  most?: number;
  /** Asked now and then; true ends the search. */
  isStopped?: () => boolean;
  /** Told now and then. */
  onProgress?: (told: Progress) => void;
}

/** Between one and two minutes. */
export const DEFAULT_EFFORT = 2e9;

/** Steps between two looks at whether to stop. */
const A_WHILE = 2e6;

/**
 * What all loops of a search may take together. It is spent in steps, not in time, so that the same question gets the same
 * answer; who wants to stop for another reason says so.
 */
export class Effort {
  private readonly most: number;
  private readonly isStopped: () => boolean;
  private readonly onProgress: ((told: Progress) => void) | undefined;
  private spentSoFar = 0;
  private looked = 0;
  private isOver = false;

  /** It was spent, or somebody stopped it, and something asked for more. */
  get isSpent(): boolean {
    return this.isOver;
  }

  /** Steps taken. */
  get spent(): number {
    return this.spentSoFar;
  }

  constructor({ most = DEFAULT_EFFORT, isStopped = () => false, onProgress }: EffortOptions = {}) {
    this.most = most;
    this.isStopped = isStopped;
    this.onProgress = onProgress;
  }

  /** False where no more may be taken; it stays so. */
  take(steps: number, progress?: () => Progress): boolean {
    if (this.isOver) return false;
    this.spentSoFar += steps;
    if (this.spent > this.most) this.isOver = true;
    else if (this.spent - this.looked >= A_WHILE) {
      this.looked = this.spent;
      if (this.isStopped()) this.isOver = true;
      else if (progress) this.onProgress?.(progress());
    }
    return !this.isOver;
  }
}
