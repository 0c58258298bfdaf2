import { expect, test } from 'vitest';
import { diagnosticsJson } from '../../../scripts/lib/editors/diagnostics-json.ts';
import { sarif } from '../../../scripts/lib/editors/sarif.ts';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';

const coupons: Diagnostic = {
  file: 'content/places/wuxi.yaml',
  line: 3,
  column: 8,
  code: 'VALUE_UNKNOWN',
  message: '"cty" is not in the list for "level".',
  fix: 'Did you mean "city"?',
};

test('programs that read the check find the keys they know, in their order', () => {
  expect(JSON.stringify(diagnosticsJson([coupons]))).toBe(
    '[{"file":"content/places/wuxi.yaml","line":3,"column":8,"code":"VALUE_UNKNOWN",' +
      '"message":"\\"cty\\" is not in the list for \\"level\\".","mend":"Did you mean \\"city\\"?"}]',
  );
});

test('an editor shows at its place what is wrong and how to fix it', () => {
  const [run] = sarif([coupons]).runs;
  expect(run?.tool.driver.rules).toEqual([{ id: 'VALUE_UNKNOWN' }]);
  expect(run?.results).toEqual([
    {
      ruleId: 'VALUE_UNKNOWN',
      level: 'error',
      message: { text: '"cty" is not in the list for "level". Did you mean "city"?' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'content/places/wuxi.yaml' }, region: { startLine: 3, startColumn: 8 } } },
      ],
    },
  ]);
});
