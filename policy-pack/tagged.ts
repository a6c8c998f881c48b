/** Stands where the SDK expects a type, in the reason why a policy does not apply. */
const NOTHING = "one that breaks this rule";

/**
 * Lets the SDK skip a validation for as long as `isIdle`: it compares a tag on the function with the type of the
 * resource, and spares itself reading the resource where they differ. An SDK that does not look runs the validation,
 * which then has nothing to say.
 */
export const tagged = <F extends (...args: never[]) => unknown>(validate: F, isIdle: () => boolean): F =>
  Object.defineProperty(validate, "__pulumiType", {
    get: () => (isIdle() ? NOTHING : undefined),
    enumerable: true,
  });
