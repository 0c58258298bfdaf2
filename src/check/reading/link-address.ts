/**
 * Whether a text may link to an address: `https://…` with a host, `mailto:` with one address only, a path relative to the page
 * (`../cases/wuxi/#figure-fund`), or an anchor (`#rights`). A path from the root would break under a base path. That internal links have a
 * target is verified in the built pages.
 */
export function isAllowedAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address)) return false;
  if (/^(\.\.\/|#.)/.test(address)) return true;
  if (/^mailto:/.test(address)) return /^mailto:[^@?]+@[^@?]+$/.test(address);
  return /^https:\/\/[^/@]+(\/|$)/.test(address) && URL.canParse(address);
}
