import type { Block } from "../../../assessment/index.ts";
import { Inlines, type Leads } from "../../parts/inline.tsx";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { SpansFigure } from "../../parts/SpansFigure.tsx";

/** The blocks of a page, in their order. */
export function Blocks({ blocks, leads }: { blocks: readonly Block[]; leads: Leads }) {
  return blocks.map((block, i) => <OneBlock key={`${i}-${block.kind}`} block={block} leads={leads} />);
}

function OneBlock({ block, leads }: { block: Block; leads: Leads }) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.level}` as "h2" | "h3";
      return (
        <Heading id={block.id}>
          <Inlines text={block.text} leads={leads} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p className={block.role}>
          <Inlines text={block.text} leads={leads} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={`${i}-${item.length}`}>
              <Inlines text={item} leads={leads} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <ScrollRegion label={block.caption}>
          <table>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((cell, i) => (
                  <th key={`${i}-${cell.length}`} scope="col">
                    <Inlines text={cell} leads={leads} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(({ cells: [first = [], ...rest] }, i) => (
                <tr key={`${i}-${rest.length}`}>
                  <th scope="row">
                    <Inlines text={first} leads={leads} />
                  </th>
                  {rest.map((cell, j) => (
                    <td key={`${j}-${cell.length}`}>
                      <Inlines text={cell} leads={leads} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      );
    case "spans":
      return <SpansFigure figure={block} />;
    case "command":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "notes":
      return (
        <ol className="notes">
          {block.items.map(({ number, text }) => (
            <li key={number} id={`note-${number}`} value={number}>
              {text}
            </li>
          ))}
        </ol>
      );
  }
}
