/** The command as whoever reads on types it: by npx alone there is none of the name. */
export function asCalled(): string {
  return process.env.npm_command === "exec" ? "npx detente" : "detente";
}
