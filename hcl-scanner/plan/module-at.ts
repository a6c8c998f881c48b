import { type ConfigCall, type ConfigModule } from "./configuration.ts";
import { joined, stepsOf, suffixOf } from "./address.ts";

/** A module in one instance, as a plan's addresses tell of it. */
export interface ModuleAt {
  /** `module.api["eu"]`; empty for the root module. */
  readonly address: string;
  readonly config: ConfigModule;
  readonly parent?: ModuleAt;
  /** How the parent calls it. */
  readonly call?: ConfigCall;
  readonly key?: string | number;
}

export interface Modules {
  readonly root: ModuleAt;
  /** Undefined where the configuration has no such module. */
  at(address: string): ModuleAt | undefined;
  child(parent: ModuleAt, name: string, key: string | number | undefined): ModuleAt | undefined;
  /** Every instance that an address was asked of. */
  all(): Iterable<ModuleAt>;
}

export function modulesOf(config: ConfigModule): Modules {
  const root: ModuleAt = { address: "", config };
  const known = new Map<string, ModuleAt | undefined>([["", root]]);
  const modules: Modules = {
    root,
    child(parent, name, key) {
      const address = joined(parent.address, `module.${name}${suffixOf(key)}`);
      const found = known.get(address);
      if (found || known.has(address)) return found;
      const call = parent.config.calls.get(name);
      const child = call && { address, config: call.module, parent, call, ...(key !== undefined && { key }) };
      known.set(address, child);
      return child;
    },
    at(address) {
      if (known.has(address)) return known.get(address);
      let at: ModuleAt | undefined = root;
      const steps = stepsOf(address) ?? [];
      for (let i = 0; at && i < steps.length;) {
        const name = steps[i + 1];
        const next = steps[i + 2];
        if (!name || !("name" in name)) return undefined;
        const key: string | number | undefined = next && "key" in next ? next.key : undefined;
        at = modules.child(at, name.name, key);
        i += key === undefined ? 2 : 3;
      }
      known.set(address, at);
      return at;
    },
    *all() {
      for (const each of known.values()) if (each) yield each;
    },
  };
  return modules;
}
