import type { Axis } from "../../../record/axes.ts";

/** How the three axes of a format are drawn: one lane each, the more it means the thicker. */
export interface Lanes {
  /** Pixels for a format. */
  row: number;
  /** Of each axis: where its bar begins in the row, and how thick it is. */
  bars: Record<Axis, { y: number; height: number }>;
}

export const ON_SCREEN: Lanes = {
  row: 38,
  bars: {
    existence: { y: 6, height: 3 },
    participation: { y: 12, height: 7 },
    operation: { y: 22, height: 11 },
  },
};
/** Closer, so that one sheet has it. */
export const ON_PAPER: Lanes = {
  row: 24,
  bars: {
    existence: { y: 3, height: 2 },
    participation: { y: 7, height: 5 },
    operation: { y: 14, height: 7 },
  },
};

/** What is not a plain yes is told by its texture, not by its colour. */
export function fillOf(answer: string, prefix: string): string {
  return answer === "yes" ? "var(--accent)" : `url(#${prefix}-${answer})`;
}

export function Patterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-partly`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="3" height="6" fill="var(--accent)" />
      </pattern>
      <pattern id={`${prefix}-possible`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1" fill="var(--accent)" />
      </pattern>
      <pattern id={`${prefix}-disputed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0L6 6M6 0L0 6" stroke="var(--warn)" strokeWidth="1.4" />
      </pattern>
      <pattern id={`${prefix}-unknown`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="1" height="6" fill="var(--soft)" />
      </pattern>
    </defs>
  );
}
