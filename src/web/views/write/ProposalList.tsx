import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { Data, Entry } from "../../../edit/index.ts";
import type { RefusedEdit } from "../../../questions/editedCase.ts";
import type { CaseData } from "../../../questions/openedCase.ts";
import type { Proposal } from "../../../questions/proposals.ts";
import { messageOf } from "../../engine/messageOf.ts";
import { entriesOf } from "../../parts/entriesOf.ts";
import { ProblemList } from "../../parts/ProblemList.tsx";
import { useWords } from "../../parts/words.ts";
import { goTo } from "../../state/address.ts";
import { sameFields } from "../../state/drafts.ts";
import { useObservable } from "../../state/observable.ts";
import { dropProposal, fetchProposals, program } from "../../state/server.ts";
import { useWorkbench, useWorkbenchState } from "../../state/useWorkbench.ts";
import { draftKey } from "./draftKey.ts";
import { inLines } from "./inLines.ts";
import { useFieldLabel } from "./useFieldLabel.ts";

/** What an assistant proposed, each with the words that bear it out: put into the case, amended first, or refused. */
export function ProposalList({ data }: { data: CaseData }) {
  const { write } = useWords();
  const { revision } = useWorkbenchState();
  // That nobody answers is told above every view; the list is read again when somebody does.
  const isThere = useObservable(program) === "there";
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const [failed, setFailed] = useState<string>();
  const read = useCallback(
    () =>
      fetchProposals().then(
        (list) => {
          setProposals(list);
          setFailed(undefined);
        },
        (error: Error) => setFailed(error.message),
      ),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each reading of the case the list is read anew.
  useEffect(() => {
    if (isThere) void read();
  }, [read, revision, isThere]);
  const drop = async (proposal: Proposal) => {
    try {
      await dropProposal(proposal.id);
    } catch (error) {
      setFailed(messageOf(error));
      return;
    }
    await read();
    heading.current?.focus();
  };
  if (failed !== undefined && isThere)
    return (
      <p className="caution" role="alert">
        {write.proposals.failed}: {failed}
      </p>
    );
  if (proposals.length === 0) return null;
  return (
    <section className="entry-list" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {write.proposals.title} <span className="small">{write.count(proposals.length)}</span>
      </h2>
      <p className="small">{write.proposals.help}</p>
      {proposals.map((proposal) => (
        <Proposed
          key={proposal.id}
          proposal={proposal}
          isThere={entriesOf(data, proposal.noun).some((entry) => entry.id === proposal.entry.id)}
          onDecided={() => drop(proposal)}
        />
      ))}
    </section>
  );
}

function Proposed({
  proposal: { id, noun, entry, why, quotation, proposedOn },
  isThere,
  onDecided,
}: {
  proposal: Proposal;
  /** An entry of its id stands in the case: it was accepted, or somebody else wrote it. */
  isThere: boolean;
  onDecided: () => Promise<void>;
}) {
  const { write, record } = useWords();
  const workbench = useWorkbench();
  const label = useFieldLabel();
  const headingId = useId();
  const [refusal, setRefusal] = useState<RefusedEdit>();
  const [isBusy, setIsBusy] = useState(false);
  const busy = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work();
    setIsBusy(false);
  };
  const accept = async () => {
    const refused = await workbench.edit({ edit: "add", noun, entry: entry as Entry });
    setRefusal(refused);
    if (!refused) await onDecided();
  };
  const form = draftKey([noun]);
  const begun = useObservable(workbench.drafts.drafts)[form];
  // A new entry that the reader has begun is theirs: its form is shown, and nothing put over it.
  const isInTheWay = begun !== undefined && !sameFields(begun.value, entry as Entry);
  const amend = () => {
    if (!begun) workbench.drafts.put(form, { base: {}, value: entry as Entry, conflicts: [] }, new Date());
    const { kind } = (begun?.value ?? entry) as { kind?: string };
    goTo({ view: "write", path: [noun], query: noun === "claim" && kind !== undefined ? { kind } : {} });
  };
  return (
    <article className="proposal" aria-labelledby={headingId} aria-busy={isBusy}>
      <h3 id={headingId}>
        {record.nouns[noun]} <code>{entry.id}</code>
      </h3>
      <p>
        <bdi>{why}</bdi> <span className="small">{write.proposals.on(proposedOn)}</span>
      </p>
      <figure>
        <blockquote dir="auto">
          <p>
            …{quotation.before}
            <mark>{quotation.exact}</mark>
            {quotation.after}…
          </p>
        </blockquote>
        <figcaption>{quotation.file}</figcaption>
      </figure>
      <dl className="entry-facts">
        {Object.entries(entry as Entry).map(([name, value]) =>
          name === "id" || value === undefined ? null : (
            <div key={name}>
              <dt>{label(name)}</dt>
              <dd dir="auto">
                <pre>{isPlainList(value) ? value.join(", ") : inLines(value)}</pre>
              </dd>
            </div>
          ),
        )}
      </dl>
      {refusal ? (
        <div className="caution" role="alert">
          <p>{write.refused}</p>
          <ProblemList problems={refusal.refused} />
        </div>
      ) : null}
      {isThere ? (
        <p className="form-actions">
          {write.proposals.isThere}{" "}
          <button type="button" disabled={isBusy} onClick={() => void busy(onDecided)}>
            {write.proposals.takeOff}
          </button>
        </p>
      ) : (
        <p className="form-actions">
          <button type="button" className="primary" disabled={isBusy} onClick={() => void busy(accept)}>
            {write.proposals.accept}
            <span className="visually-hidden"> {id}</span>
          </button>{" "}
          <button type="button" disabled={isBusy} onClick={amend}>
            {isInTheWay ? write.proposals.begunFirst : write.proposals.amend}
            <span className="visually-hidden"> {id}</span>
          </button>{" "}
          <button type="button" disabled={isBusy} onClick={() => void busy(onDecided)}>
            {write.proposals.refuse}
            <span className="visually-hidden"> {id}</span>
          </button>
        </p>
      )}
    </article>
  );
}

function isPlainList(value: Data): value is (string | number)[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number");
}
