/**
 * Two comforts of every page, without which nothing is missing: the key `/` leads to the search field of the header, and a change of
 * language keeps the query and the place on the page.
 */
addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  const field = document.querySelector<HTMLInputElement>('.site-head [name="q"]');
  // On a phone the field is hidden.
  const way = field?.offsetParent === null ? document.querySelector<HTMLElement>('.to-search') : field;
  if (!way) return;
  event.preventDefault();
  way.focus();
});

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.languages a');
  if (link && !link.search) link.href += location.search + location.hash;
});
