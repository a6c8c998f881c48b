import { datetimeFunctions } from "../../../hcl-scanner/evaluate/functions/datetime.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("datetime functions", () => {
  agreesWithTerraform("datetime", datetimeFunctions);
});
