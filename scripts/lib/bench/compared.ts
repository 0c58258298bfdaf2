import type { Speed } from './node-speed.ts';
import type { Quality } from './quality.ts';

/** A row of the comparison of search libraries. */
export interface Compared {
  name: string;
  quality: Quality;
  bytesFirstResult: number;
  /** CPU time in Node; for Pagefind, which runs only in a browser, wall time in Chromium. */
  speed: Speed;
}
