import { withoutEndMark } from '../../search/format/end-mark.ts';
import type { Load } from '../../search/query/index-files.ts';

/** The reasons of a failed search, as told to the reader. */
export const faults = ['offline', 'unreachable', 'missing', 'renewed', 'cut'] as const;
export type Fault = (typeof faults)[number];

/** An index file that could not be fetched, or is damaged. */
export class FaultyFile extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, name: string) {
    super(`${name}: ${fault}`);
    this.fault = fault;
  }
}

/** Fetches the files of an index folder. After a fault it bypasses the browser's cache. */
export class IndexFetcher {
  readonly #folder: string;
  #isSuspect = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly load: Load = async (name) => {
    const response = await fetch(this.#folder + name, { cache: this.#isSuspect ? 'reload' : 'default' }).catch(() => null);
    if (response === null) throw new FaultyFile(navigator.onLine ? 'unreachable' : 'offline', name);
    if (response.status === 404 || response.status === 410) throw new FaultyFile('missing', name);
    if (!response.ok) throw new FaultyFile('unreachable', name);
    const body = await response.text().catch(() => null);
    const whole = body === null ? null : withoutEndMark(name, body);
    if (whole === null) throw new FaultyFile(navigator.onLine ? 'cut' : 'offline', name);
    return whole;
  };

  /** The reason of an error, as far as it can be known. A missing file may mean that the page is older than the site. */
  async faultOf(error: unknown): Promise<Fault> {
    this.#isSuspect = true;
    const fault = error instanceof FaultyFile ? error.fault : 'cut';
    return fault === 'missing' && (await this.#isRenewed()) ? 'renewed' : fault;
  }

  async #isRenewed(): Promise<boolean> {
    const page = await fetch(location.pathname, { cache: 'reload' })
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '');
    return page.includes('data-index=') && !page.includes(this.#folder);
  }
}
