/** How many answers of each kind the box shows while a reader types. */
export const suggestionsOfKind = 4;
