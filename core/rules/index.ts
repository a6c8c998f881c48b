import { type Rule } from "../rule.ts";
import expiryMissing from "./expiry-missing.ts";
import expiryPassed from "./expiry-passed.ts";
import expiryTooFar from "./expiry-too-far.ts";
import rotationInert from "./rotation-inert.ts";
import rotationMissing from "./rotation-missing.ts";
import rotationTooSlow from "./rotation-too-slow.ts";

/** Every law, in order of id. */
export const RULES: readonly Rule[] = [
  expiryMissing,
  expiryPassed,
  expiryTooFar,
  rotationInert,
  rotationMissing,
  rotationTooSlow,
];
