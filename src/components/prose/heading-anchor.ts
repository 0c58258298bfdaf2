/** The anchor of a heading, from its HTML, as GitHub makes it: `When sources <em>disagree</em>` is `when-sources-disagree`. */
export function headingAnchor(html: string): string {
  return html
    .replace(/<[^>]*>|&\w+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
