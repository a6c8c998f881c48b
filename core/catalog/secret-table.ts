/** What a provider's schema says of its types, without judgement. Types of data sources begin with `data.`. */
export interface SecretTable {
  /** Every type of the provider, be it one that has nothing to do with keys. */
  readonly types: readonly string[];
  /** Arguments that take secret material, by type. */
  readonly takes: Readonly<Record<string, readonly string[]>>;
  /** Attributes that give it. */
  readonly gives: Readonly<Record<string, readonly string[]>>;
}
