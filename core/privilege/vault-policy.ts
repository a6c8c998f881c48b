import { read } from "../read.ts";
import { type Value, restOf } from "../value.ts";

/** A path of a policy of Vault and what it allows there. */
export interface VaultPath {
  /** With `…` for what is not known of it. */
  readonly path: string;
  readonly capabilities: readonly string[];
  /** There may be further capabilities. */
  readonly isOpen?: true;
}

export interface VaultPolicy {
  readonly paths: readonly VaultPath[];
  /** There may be further paths: a part is not known, or is no policy. */
  readonly isOpen?: true;
}

/** Stands in a text for what is not known of it. */
export const HOLE = "…";

const LONGEST = 1_000_000;
/** Deeper values are not read. */
const DEEPEST = 16;
/** What the words of old policies stand for. */
const OLD: Readonly<Record<string, readonly string[]>> = {
  read: ["read", "list"],
  write: ["create", "read", "update", "delete", "list"],
  sudo: ["create", "read", "update", "delete", "list", "sudo"],
  deny: ["deny"],
};

/** The paths of a policy in HCL. */
export const readVaultPolicy = (text: string): VaultPolicy =>
  text.length > LONGEST ? { paths: [], isOpen: true } : new Reader(text).policy();

/** The paths of a policy in JSON: an object, or as HCL allows it a list of objects. */
export function vaultPolicyOf(document: Value): VaultPolicy {
  const paths: VaultPath[] = [];
  let isOpen = document.state !== "known" || restOf(document) !== undefined;
  for (const block of each(read(document, "path"))) {
    if (block.state === "absent") continue;
    if (block.state !== "known" || !("entries" in block) || restOf(block)) isOpen = true;
    if (block.state !== "known" || !("entries" in block)) continue;
    for (const [path, rule] of block.entries) {
      const bodies = each(rule);
      const lists = bodies.map((body) => textsIn(read(body, "capabilities")));
      paths.push({
        path,
        capabilities: lists.flatMap(({ texts }) => texts),
        ...(lists.some((list) => list.isOpen) && { isOpen: true as const }),
      });
    }
  }
  return isOpen ? { paths, isOpen } : { paths };
}

const each = (value: Value): readonly Value[] =>
  value.state === "known" && "items" in value
    ? [...value.items, ...(value.rest ? [value.rest] : [])]
    : [value];

interface Texts {
  readonly texts: readonly string[];
  readonly isOpen?: true;
}

function textsIn(value: Value): Texts {
  const items = each(value).filter(({ state }) => state !== "absent");
  const texts = items.flatMap((item) =>
    item.state === "known" && item.kind === "string" ? [item.value] : [],
  );
  return texts.length < items.length ? { texts, isOpen: true } : { texts };
}

interface Token {
  readonly kind: "word" | "text" | "sign" | "hole" | "end";
  readonly text: string;
}

const END: Token = { kind: "end", text: "" };
/** It is not written as a policy is. */
const UNREADABLE = Symbol("unreadable");

/** Reads as much of HCL as policies are written in. */
class Reader {
  private readonly text: string;
  private at = 0;
  private token: Token = END;

  constructor(text: string) {
    this.text = text;
  }

  policy(): VaultPolicy {
    const paths: VaultPath[] = [];
    let isOpen = false;
    try {
      this.advance();
      while (this.token.kind !== "end") {
        if (this.token.kind === "hole") isOpen = true;
        const { text } = this.take();
        if (text === HOLE) continue;
        if (text === "path" && this.token.kind === "text") paths.push(this.path(this.take().text));
        else this.argument();
      }
    } catch (thrown) {
      if (thrown !== UNREADABLE) throw thrown;
      isOpen = true;
    }
    return isOpen ? { paths, isOpen } : { paths };
  }

  private path(path: string): VaultPath {
    this.skip("=");
    if (!this.skip("{")) throw UNREADABLE;
    let capabilities: readonly string[] = [];
    let isOpen = false;
    while (!this.skip("}")) {
      const { kind, text: key } = this.take();
      if (kind === "hole") isOpen = true;
      else if (kind !== "word" && kind !== "text") throw UNREADABLE;
      else {
        const said = this.argument();
        if (key === "capabilities") capabilities = said.texts;
        if (key === "policy") capabilities = OLD[said.texts[0] ?? ""] ?? [];
        if (key === "capabilities" || key === "policy") isOpen ||= said.isOpen ?? false;
      }
      this.skip(",");
    }
    return isOpen ? { path, capabilities, isOpen } : { path, capabilities };
  }

  private argument(): Texts {
    if (!this.skip("=")) this.skip(":");
    return this.value(0);
  }

  /** The texts in a value, however deep. */
  private value(depth: number): Texts {
    if (depth > DEEPEST) throw UNREADABLE;
    const { kind, text } = this.take();
    if (kind === "hole") return { texts: [], isOpen: true };
    if (kind === "word" || kind === "text")
      return text.includes(HOLE) ? { texts: [], isOpen: true } : { texts: [text] };
    const end = text === "[" ? "]" : text === "{" ? "}" : undefined;
    if (end === undefined) throw UNREADABLE;
    const texts: string[] = [];
    let isOpen = false;
    while (!this.skip(end)) {
      if (end === "}") {
        this.take();
        if (!this.skip("=")) this.skip(":");
      }
      const item = this.value(depth + 1);
      texts.push(...item.texts);
      isOpen ||= item.isOpen ?? false;
      this.skip(",");
    }
    return isOpen ? { texts, isOpen } : { texts };
  }

  private skip(sign: string): boolean {
    const isThere = this.token.kind === "sign" && this.token.text === sign;
    if (isThere) this.advance();
    return isThere;
  }

  private take(): Token {
    const { token } = this;
    if (token.kind === "end") throw UNREADABLE;
    this.advance();
    return token;
  }

  private advance(): void {
    this.pass();
    const start = this.at;
    const character = this.text[this.at++];
    if (character === undefined) this.token = END;
    else if (character === HOLE) this.token = { kind: "hole", text: HOLE };
    else if (character === '"') this.token = { kind: "text", text: this.quoted() };
    else if (/[\w.*-]/.test(character)) {
      while (/[\w.*-]/.test(this.text[this.at] ?? "")) this.at++;
      this.token = { kind: "word", text: this.text.slice(start, this.at) };
    } else this.token = { kind: "sign", text: character };
  }

  private quoted(): string {
    const start = this.at;
    while (this.at < this.text.length && this.text[this.at] !== '"' && this.text[this.at] !== "\n")
      this.at += this.text[this.at] === "\\" ? 2 : 1;
    if (this.text[this.at] !== '"') throw UNREADABLE;
    return this.text.slice(start, this.at++);
  }

  /** Passes blanks and comments. */
  private pass(): void {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? "")) this.at++;
      const two = this.text.slice(this.at, this.at + 2);
      if (two.startsWith("#") || two === "//") this.at = this.after("\n");
      else if (two === "/*") this.at = this.after("*/");
      else return;
    }
  }

  private after(end: string): number {
    const found = this.text.indexOf(end, this.at);
    return found === -1 ? this.text.length : found + end.length;
  }
}
