// Loaded when it is asked for: most commands write nothing, and it takes longer to load than what reads a case.
const cryptography = () => process.getBuiltinModule("node:crypto");

/** SHA-256, in hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
  return cryptography().createHash("sha256").update(bytes).digest("hex");
}

/** So many random bytes, in hexadecimal: for names that nobody else gives. */
export function randomHex(bytes: number): string {
  return cryptography().randomBytes(bytes).toString("hex");
}
