/** Goes on with a value, at once where it is there already: most resources need no waiting. */
export const then = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);
