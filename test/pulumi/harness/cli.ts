import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const HERE = import.meta.dirname;
const MODULES = join(HERE, "../../../node_modules");
const PROVIDERS = ["aws", "random", "time"];

/** Where `pulumi` is: in KEYLINT_PULUMI, a directory, or on the PATH; undefined where it is nowhere. */
export function pulumiDirectory(): string | undefined {
  const candidates = [process.env["KEYLINT_PULUMI"], ...(process.env["PATH"] ?? "").split(delimiter)];
  return candidates.find((directory) => directory && runs(join(directory, "pulumi")));
}

const runs = (program: string): boolean => spawnSync(program, ["version"], { stdio: "ignore" }).status === 0;

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** A program and its stacks, in a directory of their own, with a real `pulumi`. */
export class Project {
  readonly directory: string;
  private readonly environment: NodeJS.ProcessEnv;

  constructor(pulumi: string, program: string) {
    this.directory = mkdtempSync(join(tmpdir(), "keylint-pulumi-"));
    const bin = join(this.directory, "bin");
    for (const name of ["bin", "home", "state", "program"]) mkdirSync(join(this.directory, name));
    for (const name of PROVIDERS) {
      const file = join(bin, `pulumi-resource-${name}`);
      writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${join(HERE, "provider.mjs")}'\n`);
      chmodSync(file, 0o755);
    }
    this.environment = {
      ...process.env,
      PATH: [bin, pulumi, process.env["PATH"]].join(delimiter),
      PULUMI_HOME: join(this.directory, "home"),
      PULUMI_BACKEND_URL: `file://${join(this.directory, "state")}`,
      PULUMI_CONFIG_PASSPHRASE: "",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_IGNORE_AMBIENT_PLUGINS: "false",
    };
    symlinkSync(MODULES, join(this.directory, "program/node_modules"));
    this.write("Pulumi.yaml", "name: shop\nruntime: nodejs\n");
    this.write("package.json", '{"name": "shop", "main": "index.js"}');
    this.write("index.js", program);
  }

  write(name: string, text: string): string {
    const file = join(this.directory, "program", name);
    writeFileSync(file, text);
    return file;
  }

  /** Runs `pulumi` in the directory of the program. */
  run(...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync("pulumi", [...args, "--non-interactive"], {
      cwd: join(this.directory, "program"),
      env: this.environment,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  }

  /** @throws Error where it fails */
  must(...args: readonly string[]): string {
    return execFileSync("pulumi", [...args, "--non-interactive"], {
      cwd: join(this.directory, "program"),
      env: this.environment,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
