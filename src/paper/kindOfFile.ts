/**
 * Why bytes are no paper of the kind their name says, by how they begin; undefined where nothing speaks against it. A
 * PDF read as plain text would seem to be without fault.
 */
export function noPaper(extension: string, bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "it is empty, 0 bytes long; is it the file you meant?";
  const kind = KINDS.find(({ sign }) => [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0)));
  if (!kind || kind.endings.includes(extension)) return undefined;
  return `it is ${kind.name}, whatever its name says; ${kind.cure}`;
}

interface KindOfFile {
  /** What its first bytes spell. */
  sign: string;
  name: string;
  endings: readonly string[];
  cure: string;
}

const PICTURE = { name: "a picture", endings: [], cure: "give the text it was taken from" };
const KINDS: readonly KindOfFile[] = [
  { sign: "%PDF-", name: "a PDF", endings: ["pdf"], cure: "give it the ending .pdf" },
  {
    sign: "PK\u0003\u0004",
    name: "a Word file or another packed file",
    endings: ["docx"],
    cure: "give it the ending .docx if it is from Word, or unpack it",
  },
  {
    // Word before 2007, and any Word file under a password.
    sign: "\u00d0\u00cf\u0011\u00e0",
    name: "an old Word file (.doc), or one under a password",
    endings: [],
    cure: "open it in Word and save it as .docx, without a password",
  },
  { sign: "{\\rtf", name: "rich text (RTF)", endings: [], cure: "save it as .docx or .txt" },
  { sign: "\u0089PNG", ...PICTURE },
  { sign: "\u00ff\u00d8\u00ff", ...PICTURE },
];
