import { useSyncExternalStore } from "react";
import { keepScroll } from "./scrolling.ts";

/**
 * Where the reader is, kept behind the # of the address: it works from disk and from any host, can be linked and
 * bookmarked, and the browser's back and forward lead through it.
 */
export interface Address {
  view: string;
  /** What follows the view: `strategy/december-2021` gives `["december-2021"]`. */
  path: string[];
  /** What is selected and filtered in the view, by name. */
  query: Record<string, string>;
}

export function parseAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [view = "", ...rest] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  return { view, path: rest, query: Object.fromEntries(new URLSearchParams(query)) };
}

export function formatAddress({ view, path = [], query = {} }: Partial<Address>): string {
  const steps = [view ?? "", ...path].map(encodeURIComponent).join("/");
  const kept = Object.entries(query).filter(([, value]) => value !== "");
  const text = new URLSearchParams(kept).toString();
  return `#/${steps}${text === "" ? "" : `?${text}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let last: { hash: string; address: Address } | undefined;

function current(): Address {
  const { hash } = window.location;
  if (last?.hash !== hash) last = { hash, address: parseAddress(hash) };
  return last!.address;
}

const listeners = new Set<() => void>();
const announce = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("hashchange", announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("hashchange", announce);
  };
}

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, current, current);
}

/** A step the reader can go back from; `replace` for what is no step, such as dragging a slider. */
export function goTo(address: Partial<Address>, { replace = false } = {}): void {
  const hash = formatAddress(address);
  if (hash === window.location.hash) return;
  if (replace) window.history.replaceState(window.history.state, "", hash);
  else {
    keepScroll();
    // Kept of the new step too: it may be left before anything is scrolled.
    window.history.pushState(window.history.state, "", hash);
  }
  announce();
}

/** What goes along from view to view: the day, and a what-if with the model it changes. */
function onward(from: Address, to: Partial<Address>): Partial<Address> {
  const { day = "", if: whatIf = "", made = "" } = from.query;
  const of = (from.view === "strategy" ? from.path[0] : from.query.of) ?? "";
  if (to.view !== "strategy" || whatIf === "")
    return { ...to, query: { day, if: whatIf, ...(whatIf === "" ? {} : { of, made }), ...to.query } };
  const path = to.path ?? (of === "" ? [] : [of]);
  return { ...to, path, query: { day, if: whatIf, made, ...to.query } };
}

/** Addresses to be linked, which carry along what holds in every view. */
export function useLink(): (to: Partial<Address>) => string {
  const from = useAddress();
  return (to) => formatAddress(onward(from, to));
}

/** The same as a step. */
export function goOn(to: Partial<Address>): void {
  goTo(onward(current(), to));
}

/** Goes on to an address from where the reader is now, unless they have gone elsewhere by then. */
export function fromHere(): (address: Partial<Address>) => void {
  const { hash } = window.location;
  return (address) => {
    if (window.location.hash === hash) goOn(address);
  };
}

/** The same view with some of its selection changed; undefined or "" takes a name out. */
export function select(changes: Record<string, string | undefined>, options?: { replace?: boolean }): void {
  const { view, path, query } = current();
  const next = { ...query };
  for (const [name, value] of Object.entries(changes)) next[name] = value ?? "";
  goTo({ view, path, query: next }, options);
}
