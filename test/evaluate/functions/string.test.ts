import { stringFunctions } from "../../../hcl-scanner/evaluate/functions/string.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("string functions", () => {
  agreesWithTerraform("string", stringFunctions);
});
