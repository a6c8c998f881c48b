import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Entry, type Replacement } from "../../core/catalog/entry.ts";
import { type Rotation } from "../../core/lens/credential.ts";
import { credentials } from "../../core/lens/lift.ts";
import { type Plain, drawnFrom, stackOf } from "../core/stack-of.ts";
import { catalogFiles } from "./catalog-files.ts";
import { wholeCatalog } from "./life-of.ts";
import { type Attributes, MONTH, NOW, meet, write } from "./written.ts";

interface Case {
  readonly type: string;
  readonly entry: Entry;
  readonly way: Replacement;
}

const CLOCK = { "time_rotating.t": { rotation_days: 30 } };
const fromClock = drawnFrom("time_rotating.t", "id");

describe("every replacement of the catalog", () => {
  let catalog: Catalog;
  let cases: readonly Case[];

  before(async () => {
    catalog = await wholeCatalog();
    cases = [...(await catalogFiles()).values()]
      .flatMap((entries) => Object.entries(entries))
      .filter(([, { kind }]) => kind !== undefined)
      .flatMap(([type, entry]) =>
        (entry.replacedBy ?? [])
          .filter(({ versions }) => versions === undefined)
          .map((way) => ({ type, entry, way })),
      );
  });

  /** How the lens says that it is replaced, where the way is taken. */
  function rotations({ type, entry, way }: Case, more: Attributes, value: Plain): readonly Rotation[] {
    const address = `${type}.x`;
    const own: Attributes = { ...more };
    const declared: Record<string, Attributes> = { ...CLOCK, [address]: own };
    if (way.by === "trigger" || way.by === "counter") write(own, way.path, value);
    else if (way.by === "version") {
      const at: Attributes = (declared[`${way.type}.y`] = {});
      write(at, way.join, drawnFrom(address, way.to[0]!));
      write(at, way.path, value);
    } else {
      const at = way.by === "sibling" ? (declared[`${way.type}.y`] = {}) : own;
      if (way.by === "sibling") write(at, way.join, drawnFrom(address, way.to[0]!));
      const [period] = way.period;
      if (way.enabled) write(at, way.enabled.path, value === "off" ? "off" : way.enabled.on[0]!);
      if (period) write(at, period.path, MONTH[period.format]);
      meet(at, period?.when);
      if (way.by === "provider" && way.needs) write(own, way.needs, "2030-01-01T00:00:00Z");
    }
    meet(own, way.when);
    meet(own, entry.when);
    return credentials(stackOf(declared), catalog)
      .filter(({ definition }) => definition.address === address)
      .map((each) => each.rotation(NOW));
  }

  const named = ({ type, way }: Case): string => `${type} ${way.by} ${"path" in way ? way.path : ""}`;

  it("fires where a clock or the provider drives it", () => {
    assert.deepEqual(
      cases
        .filter(({ way }) => "path" in way || way.period.length > 0)
        .filter((each) => !rotations(each, {}, fromClock).some(({ state }) => state === "timed"))
        .map(named),
      [],
    );
  });

  it("is for people to do where a constant stands there", () => {
    assert.deepEqual(
      cases
        .filter(({ entry }) => entry.replacedBy!.every(({ by }) => by === "trigger" || by === "counter"))
        .filter((each) => !rotations(each, {}, "1").some(({ state }) => state === "manual"))
        .map(named),
      [],
    );
  });

  it("does nothing where it is switched off", () => {
    assert.deepEqual(
      cases
        .filter(({ way }) => (way.by === "provider" || way.by === "sibling") && way.enabled !== undefined)
        .filter((each) => rotations(each, {}, "off").some(({ state }) => state === "timed"))
        .map(named),
      [],
    );
  });
});
