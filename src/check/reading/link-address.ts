/**
 * Whether a text may lead to an address: `https://…` with a host, `mailto:` with one address and nothing more, the way from the page
 * (`../cases/wuxi/#figure-fund`), or a place on it (`#rights`). A way from the root would not survive a move of the site into a folder.
 * That something stands where a way within the site leads is verified in the built pages.
 */
export function isAllowedAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address)) return false;
  if (/^(\.\.\/|#.)/.test(address)) return true;
  if (/^mailto:/.test(address)) return /^mailto:[^@?]+@[^@?]+$/.test(address);
  return /^https:\/\/[^/@]+(\/|$)/.test(address) && URL.canParse(address);
}
