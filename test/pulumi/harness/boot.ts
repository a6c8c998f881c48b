import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { resolve } from "node:path";

/** What the language host tells a pack of the stack, in its environment. */
export interface StackEnvironment {
  readonly config?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
}

export interface BootOptions {
  readonly node?: string;
  readonly stack?: StackEnvironment;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface BootedPack {
  readonly port: number;
  readonly process: ChildProcess;
  /** Until the port was there, locating the runner included. */
  readonly milliseconds: number;
  stderr(): string;
  stop(): Promise<void>;
}

/**
 * Starts a pack as Pulumi's language host does: the runner of the SDK that the pack has, the pack's directory as the
 * working directory, the port of the pack as the first line on stdout.
 * @throws Error with what the engine would say
 */
export async function bootPack(directory: string, options: BootOptions = {}): Promise<BootedPack> {
  const { node = process.execPath, stack = {}, environment = {} } = options;
  const cwd = resolve(directory);
  const start = performance.now();
  const child = spawn(node, [runnerOf(cwd, node), "127.0.0.1:1", cwd], {
    cwd,
    env: { ...process.env, ...hostEnvironment(stack), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (data: Buffer) => void (stderr += data.toString()));
  const port = await firstLine(child, () => stderr);
  return {
    port,
    process: child,
    milliseconds: performance.now() - start,
    stderr: () => stderr,
    stop: () => stopped(child),
  };
}

function runnerOf(cwd: string, node: string): string {
  const script = "console.log(require.resolve('@pulumi/pulumi/cmd/run-policy-pack'))";
  return execFileSync(node, ["-e", script], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

const hostEnvironment = ({ config = {}, dryRun = true }: StackEnvironment): Record<string, string> => ({
  PULUMI_NODEJS_TYPESCRIPT: "true",
  PULUMI_NODEJS_ORGANIZATION: "organization",
  PULUMI_NODEJS_PROJECT: "proj",
  PULUMI_NODEJS_STACK: "dev",
  PULUMI_NODEJS_DRY_RUN: String(dryRun),
  PULUMI_CONFIG: JSON.stringify(config),
});

function firstLine(child: ChildProcess, stderr: () => string): Promise<number> {
  return new Promise((found, failed) => {
    let text = "";
    child.stdout!.on("data", (data: Buffer) => {
      text += data.toString();
      if (!text.includes("\n")) return;
      const line = text.slice(0, text.indexOf("\n"));
      if (/^\d+$/.test(line)) return found(Number(line));
      child.kill("SIGKILL");
      failed(new Error(`could not read policy pack port: the first line was ${JSON.stringify(line)}`));
    });
    child.on("exit", (code) =>
      failed(new Error(`the pack ended with ${code} before it printed a port\n${stderr()}`)),
    );
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.on("exit", () => done());
    child.kill("SIGKILL");
  });
}
