import { regexFunctions } from "../../../hcl-scanner/evaluate/functions/regex.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("regex functions", () => {
  agreesWithTerraform("regex", regexFunctions);
});
