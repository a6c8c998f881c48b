import { encodingFunctions } from "../../../hcl-scanner/evaluate/functions/encoding.ts";
import { agreesWithTerraform } from "./oracle.ts";

describe("encoding functions", () => {
  agreesWithTerraform("encoding", encodingFunctions);
});
