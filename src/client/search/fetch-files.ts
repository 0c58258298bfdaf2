import { withoutEndMark } from '../../search/format/end-mark.ts';
import type { Load } from '../../search/query/index-files.ts';

/** What can be said of a search that failed. */
export const faults = ['offline', 'unreachable', 'missing', 'renewed', 'cut'] as const;
export type Fault = (typeof faults)[number];

/** A file of the index that did not come, or not as it should. */
export class FaultyFile extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, name: string) {
    super(`${name}: ${fault}`);
    this.fault = fault;
  }
}

/** Fetches the files of a folder. After a fault nothing that was kept before is trusted. */
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

  /** What happened, as far as can be told. A file that is no longer there may mean that the page is older than the site. */
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
