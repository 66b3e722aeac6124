import { CASE_LANGUAGE, type LanguageCode } from "../../words/languages.ts";

type InLanguages = Readonly<Record<string, string>> | undefined;

/** A thing with what its author calls it in other languages. */
export interface Named {
  name: string;
  names?: InLanguages;
}

/** How a thing is called, in a language where its author says so. */
export function named({ name, names }: Named, language?: LanguageCode) {
  return (language && names?.[language]) ?? name;
}

/** What an author says, in a language where he says it. */
export function saidIn({ says, saysIn }: { says: string; saysIn?: InLanguages }, language?: LanguageCode) {
  return (language && saysIn?.[language]) ?? says;
}

/** What an author says in other languages, where he does, to be taken along with what he says. */
export function inOthers({ saysIn }: { saysIn?: Record<string, string> | undefined }): {
  saysIn?: Record<string, string>;
} {
  return saysIn === undefined ? {} : { saysIn };
}

/** For short, where it has a name for that: in another language its name there is understood before a foreign abbreviation. */
export function shortName(
  {
    names,
    abbreviation,
    abbreviationNames,
  }: { names?: InLanguages; abbreviation?: string | undefined; abbreviationNames?: InLanguages },
  language: LanguageCode,
): string | undefined {
  return (
    abbreviationNames?.[language] ??
    (language === CASE_LANGUAGE ? undefined : names?.[language]) ??
    abbreviation
  );
}

/** What a model is called: as the case names it, else by the title of its file. */
export function modelTitle({
  entry: { name, names },
  file,
}: {
  entry: { name?: string | undefined; names?: Named["names"] };
  file: { title: string; names?: Named["names"] };
}): Named {
  return name === undefined ? { name: file.title, names: file.names } : { name, names };
}

/** What a decision maker is called: in languages in which its model does not say, as the actor it is. */
export function makerTitle(
  { id, name, names, actor = id }: Named & { id: string; actor?: string | undefined },
  actors: readonly { id: string; names?: Named["names"] }[],
): Named {
  return { name, names: { ...actors.find((one) => one.id === actor)?.names, ...names } };
}
