/** Where the entries of a long file stand, by its lines alone: reading all of it for one entry would take too long. */

export interface Section {
  name: string;
  /** Offset of the line of its name. */
  start: number;
  /** Where the next section's line begins, or the end of the text. */
  end: number;
  /** Offsets of the lines that begin an entry. */
  entries: number[];
}

/**
 * The lists of a file whose entries begin with a dash in one column. YAML demands that whatever belongs to an entry
 * stands further in than its dash, so these lines are enough. Undefined where the file is written otherwise.
 */
export function sectionsOf(text: string): Section[] | undefined {
  const sections: Section[] = [];
  let section: Section | undefined;
  let dash = -1;
  /** The section's value begins on its own line or is a group: its lines are none of ours. */
  let isOther = true;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    let column = 0;
    while (text.charCodeAt(start + column) === 32) column += 1;
    const first = text[start + column];
    const isBlank = first === undefined || first === "\n" || first === "\r";
    if (first === "\t") return undefined;
    if (!isBlank && first !== "#") {
      const following = text[start + column + 1];
      const isDash =
        first === "-" &&
        (following === " " || following === "\n" || following === "\r" || following === undefined);
      if (column === 0 && !isDash) {
        const line = text.slice(start, next).trimEnd();
        const name = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/.exec(line);
        if (!name || section?.name === name[1]) return undefined;
        if (section) section.end = start;
        section = { name: name[1]!, start, end: text.length, entries: [] };
        sections.push(section);
        const rest = name[2] ?? "";
        isOther = rest !== "" && !rest.startsWith("#");
        dash = -1;
      } else if (!section) return undefined;
      else if (!isOther) {
        if (dash < 0) {
          if (isDash) dash = column;
          else isOther = true;
        }
        if (!isOther) {
          if (column < dash || (column === dash && !isDash)) return undefined;
          if (column === dash) section.entries.push(start);
        }
      } else if (column === 0) return undefined;
    }
    start = next;
  }
  return sections;
}
