/** A short hash (64-bit FNV-1a, hexadecimal) of what identifies a finding. */
export function fingerprint(words: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(words.join("\0"))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
