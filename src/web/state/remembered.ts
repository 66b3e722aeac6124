/** Settings of the reader, kept by the browser where it lets a page keep any. */

export function readSetting<Value extends string>(
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  try {
    const value = window.localStorage.getItem(`detente-${name}`);
    return allowed.find((one) => one === value);
  } catch {
    return undefined;
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    window.localStorage.setItem(`detente-${name}`, value);
  } catch {
    // Then it holds until the page is closed.
  }
}

/** The browser's storage, shared by all tabs of the origin, where it lets a page have it. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** That of this tab alone, which a reload leaves. */
export function storageOfTab(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
