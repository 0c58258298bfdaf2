import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Written by the compiler and by us on purpose: valid HTML, shorter.
      'no-implicit-close': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-quotes': 'off',
      'no-raw-characters': 'off',
      'doctype-style': 'off',
      // Titles name the page, its city and the site.
      'long-title': 'off',
      // Lists and regions keep their role where CSS takes the bullets away.
      'no-redundant-role': 'off',
      // Tick boxes of one question share its name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
      // Ids are ids of records and may begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // The build verifies these over all pages.
      'no-dup-id': 'off',
      'no-inline-style': 'error',
      'require-sri': 'off',
    },
  }),
);

/** What the HTML validator objects to in a page, with line and column. */
export async function markupFaults(address: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId} ${message} ${selector ?? ''}`),
  );
}
