import type { ShownQuotation, ShownSource } from "../../../questions/sources.ts";
import { useListedName } from "../../parts/names.ts";
import { QuotationPair } from "../../parts/side/EntryDetails.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { useWords } from "../../parts/words.ts";

/** Words quoted: original and translation side by side, and in their text where it is at hand. */
export function Quotations({ sources }: { sources: readonly ShownSource[] }) {
  const { sources: words } = useWords();
  const quoted = sources.filter(({ quotations }) => quotations.length > 0);
  return (
    <section aria-labelledby="quotations-heading">
      <h2 id="quotations-heading">{words.quotations}</h2>
      {quoted.length === 0 ? <p>{words.noQuotations}</p> : <p className="small">{words.quotationsHelp}</p>}
      {quoted.map((source) => (
        <section key={source.id} className="quoted-source" aria-label={source.title}>
          <h3>
            <button type="button" className="linklike" onClick={() => openEntry("source", source.id)}>
              {source.title}
            </button>
          </h3>
          {source.quotations.map((shown) => (
            <Quoted key={`${shown.by.id} ${shown.quotation.exact}`} shown={shown} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Quoted({ shown: { quotation, note, by, inText } }: { shown: ShownQuotation }) {
  const { sources: words } = useWords();
  const listed = useListedName();
  return (
    <div className="quoted">
      <QuotationPair quotation={quotation} />
      <p className="small">
        {words.quotedBy}{" "}
        <button type="button" className="linklike" onClick={() => openEntry(by.noun, by.id)}>
          {listed(by.noun, by.id)}
        </button>
        {quotation.translator ? ` ${words.translator}: ${quotation.translator}.` : ""}
        {note ? ` ${note}` : ""}
      </p>
      {inText === undefined ? (
        <p className="small">{words.notAtHand}</p>
      ) : inText === "not-found" ? (
        <p className="caution">{words.notFound}</p>
      ) : (
        <figure className="in-text">
          <figcaption>{words.inText}</figcaption>
          <p>
            {inText.before}
            <mark>{inText.exact}</mark>
            {inText.after}
          </p>
        </figure>
      )}
    </div>
  );
}
