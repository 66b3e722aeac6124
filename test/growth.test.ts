import { expect, test } from "vitest";
import { growth, LINEAR } from "./growth.ts";

const spin = (steps: number) => {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += Math.sqrt(i);
  return sum;
};

test("work that grows with its input is told from work that grows with its square", () => {
  expect(growth(Number, 8_000_000, spin)).toBeLessThan(LINEAR);
  expect(growth(Number, 8_000, (n) => spin(n * n))).toBeGreaterThan(LINEAR);
});
