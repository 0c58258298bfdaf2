/** The anchor of a heading, from its HTML: `When sources <em>disagree</em>` is `when-sources-disagree`, as on GitHub. */
export function headingAnchor(html: string): string {
  return html
    .replace(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
