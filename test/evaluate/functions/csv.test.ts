import { csvFunctions } from "../../../hcl-scanner/evaluate/functions/csv.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("csv functions", () => {
  agreesWithTerraform("csv", csvFunctions);
});
