/** Whether digits found in a text are a year or a span of years: 2009, 2004–2006. */
export const isYear = (digits: string) => /^(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?$/.test(digits);
