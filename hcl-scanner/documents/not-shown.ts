import { type Lifecycle, type Location } from "../../core/definition.ts";
import { type Reason, type Unknown, bool, unknown } from "../../core/value.ts";

/** What a plan or a state does not show at all. */
const notShown = (what: string): Unknown =>
  unknown({
    code: "door",
    text: `${what} is not shown there; read with its configuration (--source) it is known`,
  });

/** Neither plans nor states hold lifecycle blocks. */
export const UNSEEN_LIFECYCLE: Lifecycle = {
  createBeforeDestroy: notShown("create_before_destroy"),
  preventDestroy: notShown("prevent_destroy"),
  replaceTriggeredBy: [],
  ignoreChanges: [],
};

/** A lifecycle of which nothing is shown but, maybe, that something may replace it; that is found out when it is asked for. */
export function unseenLifecycle(
  createBeforeDestroy: boolean | undefined,
  unseen: () => Reason | undefined,
): Lifecycle {
  return {
    ...UNSEEN_LIFECYCLE,
    ...(createBeforeDestroy !== undefined && { createBeforeDestroy: bool(createBeforeDestroy) }),
    get unseen() {
      return unseen();
    },
  };
}

/** There is no text to point into. */
export const NOWHERE: Location = { file: undefined, start: 0, end: 0, callers: [] };
