import {
  type Entries,
  days,
  hours,
  instant,
  minutes,
  months,
  registryPage,
  relay,
  seconds,
  years,
} from "./entry.ts";

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
    verified: registryPage("2026-11-24", "hashicorp/time", "resources/rotating"),
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
    verified: registryPage("2026-11-24", "hashicorp/time", "resources/offset"),
  },
  time_static: {
    gives: [
      { path: "rfc3339", base: instant("rfc3339") },
      { path: "unix", base: instant("rfc3339") },
      { path: "id", base: instant("rfc3339") },
    ],
    relays: [relay("triggers", ["id", "rfc3339", ...PARTS]), relay("rfc3339", ["id", ...PARTS])],
    verified: registryPage("2026-11-24", "hashicorp/time", "resources/static"),
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
    verified: registryPage("2026-11-24", "hashicorp/null", "resources/resource"),
  },
};
