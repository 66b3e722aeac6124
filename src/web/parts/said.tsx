import { saidIn } from "../../record/index.ts";
import { CASE_LANGUAGE } from "../../words/index.ts";
import { useLanguage } from "./words.ts";

/** A sentence of the case, and the same in other languages. */
export interface Said {
  says?: string | undefined;
  saysIn?: Readonly<Record<string, string>> | undefined;
}

/** It in the reader's language, where the case has it in it; else as it is written, marked with that language. */
export function useSaid(): (of: Said) => { text: string; lang?: string } {
  const language = useLanguage();
  return ({ says = "", saysIn }) => {
    const text = saidIn({ says, saysIn }, language);
    return language === CASE_LANGUAGE || saysIn?.[language] ? { text } : { text, lang: CASE_LANGUAGE };
  };
}

export function SaidText({ of }: { of: Said }) {
  const { text, lang } = useSaid()(of);
  return (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
}
