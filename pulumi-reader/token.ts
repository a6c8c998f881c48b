import { type DefinitionKind } from "../core/definition.ts";
import { nativeShape, nativeToken } from "./native/index.ts";
import { type Shape } from "./native/shape.ts";
import { snake } from "./name.ts";
import { type TokenTable } from "./token-table.ts";
import { TOKEN_TABLES } from "./token-tables.ts";

/** What a token means in Terraform's words. */
export interface Meaning {
  readonly kind: DefinitionKind;
  /** The type; for what no table knows, the token itself. */
  readonly type: string;
  /** `bridge`: names follow the rule. `terraform`: they are Terraform's. Else how the properties are laid out. */
  readonly names: "bridge" | "terraform" | Shape;
}

/** The root of a stack, whose properties are what the program exports. */
export const STACK_TOKEN = "pulumi:pulumi:Stack";

/** What advice speaks of, whether the stack has it or not. */
export const ADVISED = "time:index/rotating:Rotating";

const PROVIDER = "pulumi:providers:";

/** Packages whose provider is another one's, or is called otherwise in Terraform. */
const PROVIDER_NAMES: Readonly<Record<string, string>> = { "aws-native": "aws", "azure-native": "azurerm" };

/** The tables of tokens that were loaded. */
export class Tokens {
  private readonly tables = new Map<string, TokenTable | undefined>();
  private readonly meanings = new Map<string, Meaning>();

  /** Loads what is known of a package; synchronous where it was loaded before. */
  load(token: string): Promise<void> | undefined {
    const name = packageOf(token);
    if (this.tables.has(name)) return undefined;
    if (!Object.hasOwn(TOKEN_TABLES, name)) {
      this.tables.set(name, undefined);
      return undefined;
    }
    return TOKEN_TABLES[name]!().then((loaded) => void this.tables.set(name, loaded.default));
  }

  meaning(token: string): Meaning {
    let known = this.meanings.get(token);
    if (!known) this.meanings.set(token, (known = this.find(token)));
    return known;
  }

  private find(token: string): Meaning {
    if (token.startsWith(PROVIDER))
      return { kind: "provider", type: this.provider(packageOf(token)), names: "bridge" };
    const [name = "", module = "", thing = ""] = token.split(":");
    if (module === "tf") return { kind: "resource", type: thing, names: "terraform" };
    const native = nativeShape(token);
    if (native) return { kind: "resource", type: native.type, names: native };
    const table = this.tables.get(name);
    const listed = table && typeIn(table, `${module}:${thing}`);
    if (listed !== undefined) return { kind: "resource", type: listed, names: "bridge" };
    const byRule = module.startsWith("index/") ? `${table?.prefix ?? `${name}_`}${snake(thing)}` : token;
    return { kind: "resource", type: byRule, names: "bridge" };
  }

  /** A token of a Terraform type, of the packages that were loaded; the current one where there are former ones. */
  tokenOf(type: string): string | undefined {
    for (const [name, table] of this.tables) {
      if (!table) {
        const native = nativeToken(name, type);
        if (native !== undefined) return native;
      }
      if (!table || !type.startsWith(table.prefix)) continue;
      const short = type.slice(table.prefix.length);
      const found = Object.keys(table.types).filter((each) => table.types[each] === short);
      // Former ones have a number, a word or a capital more.
      const [token] = found.sort((a, b) => a.length - b.length || (a < b ? 1 : -1));
      if (token !== undefined) return `${name}:${token}`;
    }
    return undefined;
  }

  private provider(name: string): string {
    const prefix = this.tables.get(name)?.prefix;
    return PROVIDER_NAMES[name] ?? prefix?.slice(0, -1) ?? name;
  }
}

/** `aws` of `aws:iam/user:User` and of `pulumi:providers:aws`. */
const packageOf = (token: string): string =>
  token.startsWith(PROVIDER) ? token.slice(PROVIDER.length) : token.slice(0, Math.max(0, token.indexOf(":")));

function typeIn({ prefix, types }: TokenTable, key: string): string | undefined {
  const short = Object.hasOwn(types, key) ? types[key]! : undefined;
  return short?.startsWith("=") ? short.slice(1) : short && prefix + short;
}
