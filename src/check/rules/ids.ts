/** The ids of things that have one. */
export const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
