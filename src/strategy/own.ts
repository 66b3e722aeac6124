/** What a record holds under an id; an id that every object knows, such as `constructor`, is one like any other. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
