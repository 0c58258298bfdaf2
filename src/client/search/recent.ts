/** A search that was made: its part of the address, and how it is called. */
export interface Recent {
  address: string;
  name: string;
}

const key = 'recent-searches';
const most = 8;

/**
 * The last searches on this device, kept only for readers who asked for it. What is kept shows that they did: no key, no memory.
 * Where storage is closed to the page, nothing is kept and nothing breaks.
 */
export class RecentSearches {
  readonly #storage: () => Storage;

  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage;
  }

  get isOn(): boolean {
    return this.#read() !== null;
  }

  /** The latest first. */
  get all(): Recent[] {
    return this.#read() ?? [];
  }

  /** Turning it off forgets everything. Says whether the choice could be kept. */
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
