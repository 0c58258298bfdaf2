/** A past search: its query string and its label. */
export interface Recent {
  address: string;
  name: string;
}

const key = 'recent-searches';
const most = 8;

/**
 * The recent searches on this device, saved only if the reader has turned this on. The existence of the storage key is that choice. If
 * storage is blocked, nothing is saved and nothing fails.
 */
export class RecentSearches {
  readonly #storage: () => Storage;

  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage;
  }

  get isOn(): boolean {
    return this.#read() !== null;
  }

  /** The recent searches, latest first. */
  get all(): Recent[] {
    return this.#read() ?? [];
  }

  /** Turns saving on or off; off deletes all. Returns whether the choice could be saved. */
  turn(isOn: boolean): boolean {
    return isOn ? this.#write(this.all) : this.#remove();
  }

  add(recent: Recent): void {
    if (this.isOn) this.#write([recent, ...this.all.filter(({ address }) => address !== recent.address)].slice(0, most));
  }

  forget(address: string): void {
    this.#write(this.all.filter((recent) => recent.address !== address));
  }

  forgetAll(): void {
    if (this.isOn) this.#write([]);
  }

  #read(): Recent[] | null {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(key) ?? 'null');
      return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : null;
    } catch {
      return null;
    }
  }

  #write(recent: Recent[]): boolean {
    try {
      this.#storage().setItem(key, JSON.stringify(recent));
      return true;
    } catch {
      return false;
    }
  }

  #remove(): boolean {
    try {
      this.#storage().removeItem(key);
      return true;
    } catch {
      return false;
    }
  }
}

function isRecent(value: unknown): value is Recent {
  const { address, name } = (value ?? {}) as Partial<Recent>;
  return typeof address === 'string' && address.startsWith('?') && typeof name === 'string';
}
