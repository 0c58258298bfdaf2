/** A whole number as the reports write it: `12,345`. */
export const count = (value: number) => Math.round(value).toLocaleString('en');

/** Milliseconds, with two digits where they are few. */
export const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);

export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
