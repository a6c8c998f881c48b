/** ` (nor are 3 others)`, for a sentence about the first of several that something is not so of; nothing where it is the only one. */
export const norOthers = (others: number): string =>
  others === 0 ? "" : others === 1 ? " (nor is another)" : ` (nor are ${others} others)`;
