/** How time grows with size: of each shape the ratio of the time for twice as much, by the processor's time of this process. */
import type { Input, Shape } from "./shapes.ts";

export interface Growth {
  shape: string;
  size: number;
  /** Of twice `size` against `size`; 2 is linear, 4 quadratic. */
  ratio: number;
  milliseconds: number;
  error?: string;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export async function measureGrowth(
  shape: Shape,
  read: (input: Input) => unknown,
  { most = 400_000, from = 500, enough = 150 } = {},
): Promise<Growth> {
  let before = 0;
  let error: string | undefined;
  let last: Growth = { shape: shape.name, size: 0, ratio: 1, milliseconds: 0 };
  for (let size = from; size <= most; size *= 2) {
    const input = shape.make(size);
    const start = cpu();
    try {
      await read(input);
    } catch (thrown) {
      error = String((thrown as Error).stack ?? thrown).slice(0, 300);
    }
    const time = cpu() - start;
    last = {
      shape: shape.name,
      size,
      ratio: before > 0 ? time / before : 1,
      milliseconds: time,
      ...(error ? { error } : {}),
    };
    if (before > enough) break;
    before = Math.max(time, 0.1);
  }
  return last;
}
