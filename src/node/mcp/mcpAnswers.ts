/** What an assistant may be shown beside what it asks. */
export interface Resource {
  uri: string;
  name: string;
  mimeType: string;
}

export interface Said {
  text: string;
  isError: boolean;
}

/** What the process that answers an assistant is told when it starts. */
export interface AtHandAsked {
  /** Folders by the name under which they are asked for. */
  cases: [name: string, folder: string][];
  papers: string[];
}

/** What it is asked. Undefined: there is none of that name. */
export interface McpAnswers {
  /** @throws UsageError where a case or a folder of papers cannot be read */
  open(): Promise<void>;
  tools(): Promise<{ name: string; inputSchema: { type: "object" } }[]>;
  call(name: string, args: unknown): Promise<Said | undefined>;
  resources(): Promise<Resource[]>;
  resource(uri: string): Promise<string | undefined>;
}
