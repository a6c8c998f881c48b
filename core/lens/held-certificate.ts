import { type Catalog } from "../catalog/catalog.ts";
import { type Definition } from "../definition.ts";
import { type Place } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { type Reason } from "../value.ts";
import { type Certificate, readCertificate } from "./x509.ts";

/** What the text of a certificate tells that a definition hands over; or why it is not known. */
export interface HeldCertificate extends Certificate {
  readonly at: Place;
  readonly uncertain?: Reason;
}

export function heldCertificates(definition: Definition, catalog: Catalog): HeldCertificate[] {
  const key = typeKey(definition);
  const paths = (key !== undefined && catalog.entry(key)?.certificates) || [];
  return paths.flatMap((path): HeldCertificate[] => {
    const value = definition.get(path);
    const at = { definition, path };
    // What a provider makes is judged where it is made.
    if (value.state === "unknown")
      return value.reason.code === "apply" ? [] : [{ at, uncertain: value.reason }];
    const told =
      value.state === "known" && value.kind === "string" ? readCertificate(value.value) : undefined;
    return told ? [{ at, ...told }] : [];
  });
}
