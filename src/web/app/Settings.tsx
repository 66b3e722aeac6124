import { useEffect, useId } from "react";
import { LANGUAGES, type LanguageCode, useLanguage, useWords } from "../parts/words.ts";
import { Observable, useObservable } from "../state/observable.ts";
import { readSetting, writeSetting } from "../state/remembered.ts";

export const language = new Observable<LanguageCode>(
  readSetting("language", Object.keys(LANGUAGES) as LanguageCode[]) ?? "en",
);

const THEMES = ["system", "light", "dark"] as const;
const theme = new Observable<(typeof THEMES)[number]>(readSetting("theme", THEMES) ?? "system");

/** Language and appearance, remembered on this machine. */
export function Settings() {
  const { app } = useWords();
  const spoken = useLanguage();
  const shown = useObservable(theme);
  const ids = { language: useId(), theme: useId() };
  useEffect(() => {
    if (shown === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = shown;
  }, [shown]);
  return (
    <div className="settings">
      <span>
        <label htmlFor={ids.language}>{app.language}</label>
        <select
          id={ids.language}
          value={spoken}
          onChange={({ target }) => {
            const code = target.value as LanguageCode;
            language.set(code);
            writeSetting("language", code);
          }}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label htmlFor={ids.theme}>{app.theme}</label>
        <select
          id={ids.theme}
          value={shown}
          onChange={({ target }) => {
            const value = target.value as (typeof THEMES)[number];
            theme.set(value);
            writeSetting("theme", value);
          }}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {app.themes[value]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
