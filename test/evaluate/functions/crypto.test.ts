import { cryptoFunctions } from "../../../hcl-scanner/evaluate/functions/crypto.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("crypto functions", () => {
  agreesWithTerraform("crypto", cryptoFunctions);
});
