import { readdirSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../hcl-scanner/main.ts";
import { type Generated } from "./generated.ts";

/** The day on which the examples are judged. */
const NOW = Date.parse("2026-11-23T00:00:00Z");

/** What keylint says of each example of a Terraform stack, beside it. */
export async function exampleReports(root: string): Promise<Generated[]> {
  const made: Generated[] = [];
  for (const name of readdirSync(join(root, "examples")).sort()) {
    if (!readdirSync(join(root, "examples", name)).some((file) => file.endsWith(".tf"))) continue;
    let text = "";
    const io = { cwd: root, environment: {}, stderr: { write: () => true }, clock: () => NOW };
    await main([`examples/${name}`, "--root", "."], { ...io, stdout: { write: (more) => (text += more) } });
    made.push({ path: `examples/${name}/report.txt`, text });
  }
  return made;
}
