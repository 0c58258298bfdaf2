/** Sent by a page when it begins to listen, with the milliseconds since its request. */
export const helloSign = 'atlas:hello';

/** Sent to the pages when the diagnostics have changed and there are some. */
export const diagnosticsSign = 'atlas:diagnostics';
