import { hc } from "hono/client";
import type { Api } from "../../api/workbenchApi.ts";
import type {
  CaseBundle,
  Citations,
  NewCaseRequest,
  ReadBibliography,
  SaveAnswer,
  SaveConflict,
  SaveRequest,
} from "../../assessment/index.ts";
import type { Proposal } from "../../questions/proposals.ts";
import type { Csl } from "../../record/index.ts";
import { messageOf } from "../engine/messageOf.ts";
import { Observable } from "./observable.ts";
import { storage } from "./remembered.ts";

/** What the page asks of the program that serves it. Who asks shows the token that the program printed. */

const KEPT = "detente-token";
let token = takeToken();

/**
 * The token comes behind the # of the first address and is taken out of it, so that a copied address holds none. It is
 * kept in the storage of this origin, where other tabs of the same program read it; it ends with the program.
 */
function takeToken(): string {
  const given = /[#&]token=([A-Za-z0-9_-]+)/.exec(window.location.hash)?.[1];
  if (given === undefined) return storage()?.getItem(KEPT) ?? "";
  try {
    storage()?.setItem(KEPT, given);
  } catch {
    // Then a reload, or a second tab, needs the address that was printed.
  }
  window.history.replaceState(null, "", "#/");
  return given;
}

const { api } = hc<Api>(window.location.origin, {
  headers: () => ({ authorization: `Bearer ${token}` }),
});

/** `gone`: nobody answers; `other`: who answers was started anew, and knows this page no longer. */
export const program = new Observable<"there" | "gone" | "other">("there");

interface Refusal {
  status: number;
  json(): Promise<unknown>;
}

/** The program answered that it does not. */
export class Refused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Calls back once another tab of this browser was opened by an address with a new token. */
export function onNewToken(tell: () => void): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === KEPT && newValue !== null && newValue !== token) tell();
  });
}

async function refusalOf(response: Refusal): Promise<string> {
  const said = (await response.json().catch(() => ({}))) as { error?: string };
  return said.error ?? `${response.status}`;
}

export async function fetchBundle(): Promise<CaseBundle> {
  const response = await api.case.$get();
  if (!response.ok) throw new Refused(await refusalOf(response), response.status);
  // The client's types know no difference between a field that is absent and one that is undefined; JSON has one.
  return response.json() as Promise<CaseBundle>;
}

/** Each work of the case as it is cited. */
export async function fetchCitations(): Promise<Citations> {
  const response = await api.citations.$get();
  if (!response.ok) throw new Error(await refusalOf(response));
  return response.json();
}

export type Saved = { done: SaveAnswer } | { conflict: SaveConflict } | { failed: string };

/** All or none. Where the connection breaks off in the middle, the program is asked afterwards how it ended. */
export async function saveFiles(request: SaveRequest, key: string): Promise<Saved> {
  try {
    const response = await api.files.$put({ json: request }, { headers: { "Idempotency-Key": key } });
    // The lock before the routes is none of theirs, so the client's types do not know its answers.
    const status: number = response.status;
    if (status === 401) program.set("other");
    return savedBy(status, await response.json());
  } catch (error) {
    const ended = await howItEnded(key);
    if (!ended) program.set("gone");
    return ended ?? { failed: messageOf(error) };
  }
}

function savedBy(status: number, answer: unknown): Saved {
  if (status === 200) return { done: answer as SaveAnswer };
  if (status === 409) return { conflict: answer as SaveConflict };
  return { failed: (answer as { error?: string }).error ?? `${status}` };
}

const TRIES = 3;
const BETWEEN_TRIES_MILLISECONDS = 500;

/** Undefined when the program cannot be asked, or no such save arrived: then nothing was written. */
export async function howItEnded(key: string): Promise<Saved | undefined> {
  for (let i = 0; i < TRIES; i++)
    try {
      const response = await api.outcomes[":key"].$get({ param: { key } });
      if (response.status !== 200) return undefined;
      const { status, answer } = (await response.json()) as { status: number; answer: unknown };
      return savedBy(status, answer);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MILLISECONDS));
    }
  return undefined;
}

/** Notes of works that are new or changed; undefined: not to be had now. */
export async function noteSources(sources: readonly Csl[]): Promise<Citations | undefined> {
  const response = await api.citations.$post({ json: { sources: [...sources] } });
  return response.status === 200 ? response.json() : undefined;
}

/** BibTeX or RIS as CSL items; the name says which. */
export async function readBibliography(name: string, text: string): Promise<ReadBibliography> {
  const response = await api.bibliography.$post({ json: { name, text } });
  if (response.status !== 200) throw new Error(await refusalOf(response));
  return response.json() as Promise<unknown> as Promise<ReadBibliography>;
}

/** A new case in a folder beside the open one. */
export async function beginCase(request: NewCaseRequest): Promise<void> {
  const response = await api.cases.$post({ json: request });
  if (!response.ok) throw new Error(await refusalOf(response));
}

/** What an assistant proposed for the case and nobody has decided yet. */
export async function fetchProposals(): Promise<readonly Proposal[]> {
  const response = await api.proposals.$get();
  if (!response.ok) throw new Error(await refusalOf(response));
  return ((await response.json()) as { proposals: Proposal[] }).proposals;
}

/** Takes one off the list. */
export async function dropProposal(id: string): Promise<void> {
  const response = await api.proposals.$post({ json: { id } });
  if (!response.ok) throw new Error(await refusalOf(response));
}

const RETRY_MILLISECONDS = 3_000;

/** Calls back when files of the case change on disk; the browser's own reader of events sends no token. */
export function watchDisk(onChange: () => void, identity: string | undefined): void {
  const listen = async () => {
    const response = await api.events.$get().catch(() => undefined);
    if (response?.status === 401) {
      if (!(await takeNewToken(identity))) program.set("other");
      return;
    }
    program.set(response ? "there" : "gone");
    if (!response?.ok || !response.body) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const events = (rest + value).split(/\n\n/);
      rest = events.pop() ?? "";
      // "ready" too: what changed while nobody listened is read then.
      if (events.some((event) => /^event: (change|ready)$/m.test(event))) onChange();
    }
  };
  const again = () => setTimeout(() => void listen().then(again, again), RETRY_MILLISECONDS);
  void listen().then(again, again);
}

/** A tab opened by the address the program printed anew has left its token; it is taken where the case is the same. */
async function takeNewToken(identity: string | undefined): Promise<boolean> {
  const kept = storage()?.getItem(KEPT) ?? "";
  if (kept === "" || kept === token) return false;
  const shown = { headers: { authorization: `Bearer ${kept}` } };
  const response = await api.case.$get({}, shown).catch(() => undefined);
  const bundle = response?.ok ? await response.json() : undefined;
  if (bundle?.identity !== identity) return false;
  token = kept;
  return true;
}
