/** What an expression demands of one claim. */
export interface Comparison {
  readonly claim: string;
  readonly isExact: boolean;
  readonly values: readonly string[];
}

/** One of the cases that an expression allows: all of its comparisons hold. */
export interface Alternative {
  readonly comparisons: readonly Comparison[];
  /** It demands something else, too, that is not understood. */
  readonly isOpen: boolean;
}

/** How a language of expressions joins what it compares. */
export interface Joining {
  readonly and: RegExp;
  readonly or: RegExp;
  readonly not: RegExp;
  /** What a comparison demands: `nothing` that says who it is; undefined where it is not understood. */
  clause(text: string): Comparison | "nothing" | undefined;
}

/** More cases are not told apart, no deeper parentheses read, and no longer expressions: Google takes 4096 characters. */
const MOST = 64;
const DEEPEST = 32;
const LONGEST = 20_000;

const OPEN: readonly Alternative[] = [{ comparisons: [], isOpen: true }];
const NOTHING: readonly Alternative[] = [{ comparisons: [], isOpen: false }];

/** The cases that an expression allows. */
export const alternativesIn = (text: string, joining: Joining): readonly Alternative[] =>
  text.length > LONGEST ? OPEN : new Reader(text, joining).whole();

class Reader {
  private readonly text: string;
  private readonly joining: Joining;
  private at = 0;

  constructor(text: string, joining: Joining) {
    this.text = text;
    this.joining = joining;
  }

  whole(): readonly Alternative[] {
    const found = this.either(0);
    return this.at < this.text.length ? OPEN : found;
  }

  private either(depth: number): readonly Alternative[] {
    let found = this.all(depth);
    while (this.skip(this.joining.or)) found = few([...found, ...this.all(depth)]);
    return found;
  }

  private all(depth: number): readonly Alternative[] {
    let found = this.one(depth);
    while (this.skip(this.joining.and)) {
      const others = this.one(depth);
      found =
        found.length * others.length > MOST
          ? OPEN
          : found.flatMap((a) =>
              others.map((b) => ({
                comparisons: [...a.comparisons, ...b.comparisons],
                isOpen: a.isOpen || b.isOpen,
              })),
            );
    }
    return found;
  }

  private one(depth: number): readonly Alternative[] {
    if (depth < DEEPEST && this.skip(this.joining.not)) {
      const isPart = this.peek() === "(";
      const [only] = this.one(depth + 1);
      // What is not so says of nobody who he is.
      return isPart || !only || only.isOpen ? OPEN : NOTHING;
    }
    const start = this.at;
    if (this.peek() === "(" && depth < DEEPEST) {
      this.at++;
      const inner = this.either(depth + 1);
      if (this.peek() === ")") {
        this.at++;
        if (this.isEnd()) return inner;
      }
    }
    this.at = start;
    this.pass();
    const said = this.joining.clause(this.text.slice(start, this.at).trim());
    if (said === undefined) return OPEN;
    return said === "nothing" ? NOTHING : [{ comparisons: [said], isOpen: false }];
  }

  /** Passes a comparison, with the parentheses and texts in it. */
  private pass(): void {
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      if (character === '"' || character === "'") this.passText(character);
      else if (character === "(" || character === "[") depth++;
      else if (character === ")" || character === "]") {
        if (depth === 0) return;
        depth--;
      } else if (depth === 0 && (this.sees(this.joining.and) || this.sees(this.joining.or))) return;
    }
  }

  private passText(quote: string): void {
    for (this.at++; this.at < this.text.length && this.text[this.at] !== quote; this.at++)
      if (this.text[this.at] === "\\") this.at++;
  }

  private isEnd(): boolean {
    const next = this.peek();
    return next === "" || next === ")" || this.sees(this.joining.and) || this.sees(this.joining.or);
  }

  /** The next character that is no blank. */
  private peek(): string {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
    return this.text[this.at] ?? "";
  }

  private sees(operator: RegExp): boolean {
    operator.lastIndex = this.at;
    return operator.test(this.text);
  }

  private skip(operator: RegExp): boolean {
    this.peek();
    const isThere = this.sees(operator);
    if (isThere) this.at = operator.lastIndex;
    return isThere;
  }
}

const few = (found: readonly Alternative[]): readonly Alternative[] => (found.length > MOST ? OPEN : found);
