import { filesystemFunctions } from "../../../hcl-scanner/evaluate/functions/filesystem.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("filesystem functions", () => {
  agreesWithTerraform("filesystem", filesystemFunctions);
});
