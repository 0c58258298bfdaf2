import type { Speed } from './node-speed.ts';
import type { Quality } from './quality.ts';

/** One line of the table of searches. */
export interface Compared {
  name: string;
  quality: Quality;
  bytesFirstResult: number;
  /** CPU time in Node; of Pagefind wall time in Chromium, which alone it runs in. */
  speed: Speed;
}
