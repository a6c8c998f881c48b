/**
 * Takes a validation away from a policy for as long as `isIdle`: the SDK then passes the policy over, and spares itself
 * reading the resource once more. It looks at the policy anew each time; an SDK that keeps what it saw first runs the
 * validation, which then has nothing to say.
 */
export function withIdle<P extends object, F>(
  policy: P,
  name: string,
  validate: F,
  isIdle: () => boolean,
): P {
  return Object.defineProperty(policy, name, {
    get: (): F | undefined => (isIdle() ? undefined : validate),
    enumerable: true,
  });
}
