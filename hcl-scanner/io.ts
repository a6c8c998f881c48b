/** What a run may know of the world around it; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where `-` is read from. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since 1970, UTC. */
  clock(): number;
}

export interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}
