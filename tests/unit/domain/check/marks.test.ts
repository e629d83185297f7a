import { check } from '../../../../src/domain/check';
import { halfWidthIn } from '../../../../src/domain/check/form/half-width';
import { paragraph, section } from '../../../helpers/carried';

/** Returns the findings about the marks of a paragraph. */
const found = (text: string) =>
  check(
    {
      ...{ title: '2025年工作综述', subtitle: null, author: '某', source: '某', year: 2025 },
      ...{ issuedOn: '2026-01-20', summary: null, keywords: null, credits: [] },
      sections: [section('s1', { heading: null, body: [paragraph(text)] })],
    },
    'zh',
  ).map(({ ruleId }) => ruleId);

describe('a half-width stop', () => {
  it.each(['他说“好”.修路3公里。', '修路（全部硬化）.', '种树500亩，成活率高. 又补种。'])(
    'is found in %s',
    (text) => {
      expect(found(text)).toContain('half-width-marks');
      expect(halfWidthIn(text).map(({ full }) => full)).toEqual(['。']);
    },
  );

  it.each(['一.建议增加人手', '种树3.5亩', '见图一.jpg', '访问zongshu.example'])(
    'is not seen in %s',
    (text) => expect(halfWidthIn(text)).toEqual([]),
  );
});

describe('quotation marks the wrong way round', () => {
  it.each([
    ['她说：”好。“', true],
    ['她说：“好。”', false],
    ['她说：“好。”他说：“行。”', false],
  ])('%s', (text, isFound) => {
    expect(found(text).includes('unmatched-quote-marks')).toBe(isFound);
  });
});
