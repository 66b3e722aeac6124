/**
 * An object whose parts that are given as functions are worked out when they are first read, and then kept. It is listed,
 * copied and printed as any other; who reads a few of its parts waits for no more.
 */
export function lazily<T extends object>(parts: { readonly [K in keyof T]: T[K] | (() => T[K]) }): T {
  const whole: object = {};
  for (const [name, part] of Object.entries(parts)) {
    const keep = (value: unknown) => Object.defineProperty(whole, name, { value, enumerable: true });
    if (typeof part !== "function") {
      keep(part);
      continue;
    }
    const get = () => {
      const value = part();
      keep(value);
      return value;
    };
    Object.defineProperty(whole, name, { get, enumerable: true, configurable: true });
  }
  return whole as T;
}

/** A function asked of each thing once, however often it is asked; `of`: the object, never changed, that alone decides its answer. */
export function onceOf<From, T>(find: (from: From) => T, of: (from: From) => object): (from: From) => T {
  const known = new WeakMap<object, { answer: T }>();
  return (from) => {
    const key = of(from);
    let found = known.get(key);
    if (!found) {
      found = { answer: find(from) };
      known.set(key, found);
    }
    return found.answer;
  };
}

/** The answer of a function that is asked once at most, and then kept. */
export function once<T>(find: () => T): () => T {
  let found: { answer: T } | undefined;
  return () => {
    found ??= { answer: find() };
    return found.answer;
  };
}
