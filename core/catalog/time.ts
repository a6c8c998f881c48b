import {
  type Entries,
  days,
  docsAt,
  hours,
  instant,
  minutes,
  months,
  relay,
  seconds,
  years,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-time@16bc819eb938");

const PARTS = ["year", "month", "day", "hour", "minute", "second", "unix"];

/** In the order in which the provider applies them. */
const ROTATION = [
  days("rotation_days"),
  hours("rotation_hours"),
  minutes("rotation_minutes"),
  months("rotation_months"),
  instant("rotation_rfc3339"),
  years("rotation_years"),
];
const OFFSET = [
  days("offset_days"),
  hours("offset_hours"),
  minutes("offset_minutes"),
  months("offset_months"),
  seconds("offset_seconds"),
  years("offset_years"),
];

/** Clocks, and moments that are kept in the state. */
export const time: Entries = {
  // Units do not add up here: the last one that is set wins.
  time_rotating: {
    gives: [
      { path: "rfc3339", base: instant("rfc3339") },
      { path: "id", base: instant("rfc3339") },
      { path: "rotation_rfc3339", base: instant("rfc3339"), plus: ROTATION, units: "last" },
      { path: "unix", base: instant("rfc3339"), plus: ROTATION, units: "last" },
    ],
    clock: { period: ROTATION, moves: ["id", "rfc3339", "rotation_rfc3339", ...PARTS] },
    relays: [relay("triggers", ["id", "rfc3339", "rotation_rfc3339", ...PARTS])],
    verified: docs(
      "docs/resources/rotating.md",
      "`rotation_days` (Number) Number of days to add to the base timestamp to configure the rotation timestamp.",
      "`rotation_rfc3339` (String) Configure the rotation timestamp with an [RFC3339](https://datatracker.ietf.org/doc/html/rfc3339#section-5.8) format of the offset timestamp.",
      "`triggers` (Map of String) Arbitrary map of values that, when changed, will trigger a new base timestamp value to be saved.",
    ),
  },
  // Units add up since 0.10; before, the last one that was set won.
  time_offset: {
    gives: [
      { path: "rfc3339", base: instant("base_rfc3339"), plus: OFFSET, units: "sum" },
      { path: "unix", base: instant("base_rfc3339"), plus: OFFSET, units: "sum" },
      { path: "base_rfc3339", base: instant("base_rfc3339") },
      { path: "id", base: instant("base_rfc3339") },
    ],
    relays: [
      relay("triggers", ["id", "rfc3339", "base_rfc3339", ...PARTS]),
      relay("base_rfc3339", ["id", "rfc3339", ...PARTS]),
    ],
    verified: docs(
      "docs/resources/offset.md",
      "`offset_days` (Number) Number of days to offset the base timestamp.",
      "`triggers` (Map of String) Arbitrary map of values that, when changed, will trigger a new base timestamp value to be saved.",
    ),
  },
  time_static: {
    gives: [
      { path: "rfc3339", base: instant("rfc3339") },
      { path: "unix", base: instant("rfc3339") },
      { path: "id", base: instant("rfc3339") },
    ],
    relays: [relay("triggers", ["id", "rfc3339", ...PARTS]), relay("rfc3339", ["id", ...PARTS])],
    verified: docs(
      "docs/resources/static.md",
      "`triggers` (Map of String) Arbitrary map of values that, when changed, will trigger a new base timestamp value to be saved.",
      "`rfc3339` (String) Base timestamp in [RFC3339](https://datatracker.ietf.org/doc/html/rfc3339#section-5.8) format (see [RFC3339 time string](https://tools.ietf.org/html/rfc3339#section-5.8) e.g., `YYYY-MM-DDTHH:MM:SSZ`).",
    ),
  },
  terraform_data: {
    relays: [relay("input", ["output"]), relay("triggers_replace", ["id", "output"])],
    verified: {
      on: "2026-11-24",
      page: "https://developer.hashicorp.com/terraform/language/resources/terraform-data",
    },
  },
  null_resource: {
    relays: [relay("triggers", ["id"])],
    verified: {
      on: "2026-11-24",
      page: "https://registry.terraform.io/providers/hashicorp/null/latest/docs/resources/resource",
    },
  },
};
