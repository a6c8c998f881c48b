import { join } from "node:path";
import { Analyzer, type Diagnostic, type PackConfig } from "./analyzer.ts";
import { type BootOptions, type BootedPack, bootPack } from "./boot.ts";
import { type EngineResource } from "./resource.ts";

export const PACK = join(import.meta.dirname, "../../../policy-pack");

/** A pack that runs, and the engine's side of it. */
export interface RunningPack extends BootedPack {
  readonly analyzer: Analyzer;
}

export async function startPack(directory: string, options: BootOptions = {}): Promise<RunningPack> {
  const booted = await bootPack(directory, options);
  const analyzer = new Analyzer(booted.port);
  const stop = async (): Promise<void> => {
    analyzer.close();
    await booted.stop();
  };
  return { ...booted, analyzer, stop };
}

/** What the engine gets to hear in one preview: of each resource, then of all together. */
export interface Preview {
  readonly early: readonly Diagnostic[];
  readonly late: readonly Diagnostic[];
}

/** A preview as the engine drives it: configure, then each resource, then the stack. */
export async function preview(
  analyzer: Analyzer,
  resources: readonly EngineResource[],
  config: PackConfig = {},
): Promise<Preview> {
  await analyzer.configureStack();
  await analyzer.configure(config);
  const early: Diagnostic[] = [];
  for (const each of resources) {
    await analyzer.remediate(each);
    early.push(...(await analyzer.analyze(each)).map((found) => ({ ...found, urn: each.urn })));
  }
  return { early, late: await analyzer.analyzeStack(resources) };
}
