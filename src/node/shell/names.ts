/** The shells a completion can be written for, and how it is taken up there. */
export const SHELLS = {
  bash: "source <(detente completions bash)    # in ~/.bashrc",
  zsh: "detente completions zsh > ~/.zfunc/_detente    # and in ~/.zshrc, before compinit: fpath=(~/.zfunc $fpath)",
  fish: "detente completions fish > ~/.config/fish/completions/detente.fish",
} as const;

export type Shell = keyof typeof SHELLS;

/** What the exit codes of every command mean. */
export const EXIT_CODES: readonly [string, string][] = [
  ["0", "done"],
  ["1", "done, and what was read has errors"],
  ["2", "could not run"],
];
