/** Said by a page as it begins to listen, with the milliseconds since it was asked for. */
export const helloSign = 'atlas:hello';

/** Said to the pages when there are diagnostics, or others than before. */
export const diagnosticsSign = 'atlas:diagnostics';
