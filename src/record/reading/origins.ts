import type { Place } from "../problem.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** Where a part was read: its file and the way to it, or the part that holds it and the last step. */
type Origin = { yaml: YamlText; path: (string | number)[] } | { within: Origin; step: string | number };

/** Where each object and list of a case was read. The schemas keep the shape, so value and file run in parallel. */
export class Origins {
  private readonly known = new Map<object, Origin>();

  /** Of a value and all that is in it. */
  remember(value: unknown, yaml: YamlText, path: (string | number)[]): void {
    if (typeof value === "object" && value !== null) this.rememberAt(value, { yaml, path });
  }

  private rememberAt(value: object, origin: Origin): void {
    this.known.set(value, origin);
    const within = (item: unknown, step: string | number) => {
      if (typeof item === "object" && item !== null) this.rememberAt(item, { within: origin, step });
    };
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) within(value[i], i);
    else for (const key of Object.keys(value)) within((value as Record<string, unknown>)[key], key);
  }

  /** Of one object alone: what was made of a part stands where the part does. */
  set(made: object, yaml: YamlText, path: (string | number)[]): void {
    this.known.set(made, { yaml, path });
  }

  /** The file a part was read from, and the way to it there. */
  of(part: object): { yaml: YamlText; path: (string | number)[] } | undefined {
    const origin = this.known.get(part);
    return origin && wayTo(origin);
  }

  placeOf(part: object, steps: (string | number)[]): Place {
    const origin = this.of(part);
    if (!origin) return { file: "case.yaml", line: 1, column: 1 };
    const { yaml, path } = origin;
    return yaml.placeAt([...path, ...steps]);
  }

  placeInside(part: object, steps: readonly (string | number)[], offset: number, length?: number): Place {
    const origin = this.of(part);
    if (!origin) return this.placeOf(part, [...steps]);
    const { yaml, path } = origin;
    return yaml.placeInside([...path, ...steps], offset, length);
  }
}

function wayTo(origin: Origin): { yaml: YamlText; path: (string | number)[] } {
  const steps: (string | number)[] = [];
  let at = origin;
  for (; "within" in at; at = at.within) steps.unshift(at.step);
  return { yaml: at.yaml, path: [...at.path, ...steps] };
}
