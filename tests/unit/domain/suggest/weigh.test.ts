import { unshownMessage } from '../../../../src/domain/messages/suggestions';
import { taskOf, weigh, type Ground } from '../../../../src/domain/suggest';
import {
  LONGEST_LABEL,
  LONGEST_SUMMARY,
  LONGEST_TRANSLATION,
} from '../../../../src/domain/suggest/task';

const TERMS = [{ zh: '流动书车', en: 'mobile library', forbidden: ['book truck'] }];

const translation = (source: string, isLine = false): Ground => ({
  ...{ kind: 'translation', source, isLine, terms: TERMS },
});
const SENTENCE = '全馆接待读者21.39万人次，外借图书28.42万册。';
const label = (words: string): Ground => ({
  ...{ kind: 'label', words, sentence: SENTENCE, language: 'zh' },
});
const summary: Ground = {
  ...{ kind: 'summary', language: 'zh' },
  text: `2025年，${SENTENCE}投入86万元，新增座位120个。`,
};
const reasonsOf = (answer: string, ground: Ground) =>
  weigh(answer, ground).faults.map((fault) =>
    fault.reason === 'parity' ? fault.issue.ruleId : fault.reason,
  );

describe('a suggested translation', () => {
  const SOURCE = '馆里投入86万元，流动书车下乡近96次。';

  it.each([
    ['agrees', 'The library spent RMB 860,000, and the mobile library made nearly 96 trips.', []],
    [
      'is out by a power of ten',
      'The library spent RMB 8.6 million, and the mobile library made nearly 96 trips.',
      ['parity-magnitude'],
    ],
    [
      'lost a figure',
      'The library spent money, and the mobile library made nearly 96 trips.',
      ['parity-figure-missing'],
    ],
    ['is still Chinese', SOURCE, ['parity-untranslated']],
    ['is empty', '  \n', ['empty']],
    ['is endless', 'and so on '.repeat(60), ['long']],
  ])('%s', (_what, answer, expected) => {
    expect(reasonsOf(answer, translation(SOURCE))).toEqual(expected);
  });

  it('is not shown with a rendering that the glossary forbids', () => {
    const answer = 'The library spent RMB 860,000, and the book truck made nearly 96 trips.';
    const { faults, warnings } = weigh(answer, translation(SOURCE));
    const ids = [
      ...faults.flatMap((one) => (one.reason === 'parity' ? one.issue.ruleId : [])),
      ...warnings.map(({ ruleId }) => ruleId),
    ];
    expect(ids).toContain('term-forbidden');
  });

  it('stands on one line where its source does', () => {
    expect(reasonsOf('A year\nof books', translation('书香一年', true))).toEqual(['lines']);
  });

  it.each([
    ['```\nA year of books\n```', 'A year of books'],
    ['"A year of books"', 'A year of books'],
    ['“A year of books”\n', 'A year of books'],
    ['"Come in," he said. "Sit down."', '"Come in," he said. "Sit down."'],
  ])('loses what a model puts around it: %s', (answer, text) => {
    expect(weigh(answer, translation('书香一年')).text).toBe(text);
  });
});

describe('a suggested label', () => {
  it.each([
    ['接待读者', []],
    ['外借图书的册', []],
    ['接待观众', ['word', 'word']],
    ['读者21万', ['number']],
    ['接待读者\n外借图书', ['lines']],
    ['接待读者'.repeat(10), ['long']],
  ])('%s', (answer, expected) => {
    expect(reasonsOf(answer, label('21.39万人次'))).toEqual(expected);
  });

  it('is of words of an English sentence', () => {
    const ground: Ground = {
      ...{ kind: 'label', language: 'en', words: '213,900' },
      sentence: 'The library received 213,900 visitors.',
    };
    expect(reasonsOf('Visitors to the library', ground)).toEqual([]);
    expect(reasonsOf('Borrowed books', ground)).toEqual(['word', 'word']);
  });
});

describe('a suggested summary', () => {
  it.each([
    ['2025年接待读者21.39万人次，投入86万元。', []],
    ['2025年接待读者213900人次。', []],
    ['2025年接待读者近21.39万人次。', ['number']],
    ['2025年投入860万元。', ['number']],
    ['2024年接待读者21.39万人次。', ['number']],
    ['新增座位120个，书架30个。', ['number']],
  ])('%s', (answer, expected) => {
    expect(reasonsOf(answer, summary)).toEqual(expected);
  });
});

describe('what a model is told', () => {
  it('has the terms that stand in the text, and no others', () => {
    expect(taskOf(translation('流动书车下乡')).instructions).toContain('流动书车 = mobile library');
    expect(taskOf(translation('书香一年')).instructions).not.toContain('Glossary:');
  });

  it('bounds what is taken', () => {
    expect([LONGEST_TRANSLATION, LONGEST_LABEL, LONGEST_SUMMARY]).toEqual([
      { times: 6, least: 120 },
      { zh: 30, en: 80 },
      { zh: 200, en: 600 },
    ]);
  });
});

it('says why a suggestion is not shown', () => {
  const { faults } = weigh('2025年投入860万元。', summary);
  expect(unshownMessage(faults, 'zh')).toBe('机器的建议与原文不符，未予显示：原文中没有“860万元”');
  expect(unshownMessage(faults, 'en')).toContain('does not state “860万元”');
});
