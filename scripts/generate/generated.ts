/** A file that is made of something else. */
export interface Generated {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}
