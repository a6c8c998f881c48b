import { jsonFunctions } from "../../../hcl-scanner/evaluate/functions/json.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("json functions", () => {
  agreesWithTerraform("json", jsonFunctions);
});
