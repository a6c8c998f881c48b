import { formatFunctions } from "../../../hcl-scanner/evaluate/functions/format.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("format functions", () => {
  agreesWithTerraform("format", formatFunctions);
});
