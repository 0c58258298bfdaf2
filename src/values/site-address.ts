/** The host of the site and its base path there, `/` or `/repo/`; or what is wrong with the environment variables. */
export type SiteAddress = { ok: true; site: string; base: string } | { ok: false; problem: string };

/** A valid base path: no empty folder, no folder `.` or `..`, no special characters. */
const folders = /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;

/** Reads `ATLAS_SITE=https://your.host` and `ATLAS_BASE=/repo/` (also `repo` or `/repo`) from the environment. */
export function readSiteAddress({ ATLAS_SITE, ATLAS_BASE }: Record<string, string | undefined>): SiteAddress {
  const site = ATLAS_SITE || 'https://point-to-surface.example';
  const url = URL.parse(site);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== url.origin + url.pathname) {
    return refuse(
      `ATLAS_SITE=${JSON.stringify(site)} is no host. Write it with its scheme and nothing behind it: ATLAS_SITE=https://your.host.`,
    );
  }
  if (url.pathname !== '/') {
    return refuse(
      `ATLAS_SITE=${JSON.stringify(site)} names a folder. Write the host there and the folder apart: ATLAS_SITE=${url.origin} ATLAS_BASE=${url.pathname}.`,
    );
  }
  const base = ATLAS_BASE || '/';
  if (!folders.test(base)) {
    return refuse(
      `ATLAS_BASE=${JSON.stringify(base)} is no base path. Write the folder alone, in letters, digits and - . _ ~: ATLAS_BASE=/repo/.`,
    );
  }
  return { ok: true, site, base: base.replace(/^(?!\/)/, '/').replace(/(?<!\/)$/, '/') };
}

function refuse(problem: string): SiteAddress {
  return { ok: false, problem };
}

/**
 * Removes the base path from an address of the host: under `/repo/`, `/repo/en/` is `/en/`; `null` for `/en/`, which is outside the base
 * path.
 */
export function addressWithin(base: string, address: string): string | null {
  return address.startsWith(base) ? address.slice(base.length - 1) : null;
}

/** Adds the base path to an address of the site: under `/repo/`, `/en/` is `/repo/en/`. */
export function addressUnder(base: string, address: string): string {
  return base + address.slice(1);
}
