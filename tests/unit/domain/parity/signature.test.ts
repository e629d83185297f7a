import { proof } from '../../../../src/domain/check/proof';
import { align } from '../../../../src/domain/parity/align';
import type { PassageKind } from '../../../../src/domain/parity/passage';
import { readPassage } from '../../../../src/domain/parity/reading';
import { endingOf, isSignature } from '../../../../src/domain/parity/signature';
import type { Language } from '../../../../src/domain/quantity';

const read = (text: string, language: Language, kind: PassageKind = 'heading') =>
  readPassage({ text, kind, section: 's1' }, language);
const zh = (...lines: string[]) => lines.map((line) => read(line, 'zh'));
const en = (...lines: string[]) => lines.map((line) => read(line, 'en'));

it.each([
  [['院长 赵文博'], ['Zhao Wenbo', 'President'], true],
  [['院長　麥潔芳醫生'], ['Dr Mak Kit-fong', 'Superintendent'], true],
  [['首席执行官 普里娅·奈尔'], ['Priya Nair', 'Chief Executive'], true],
  [['主席', '區偉雄'], ['Au Wai-hung, Chairman'], true],
  [['主席', '區偉雄'], ['Au Wai-hung', 'Chairman'], true],
  // a heading is no name
  [['院长 赵文博', '学生发展'], ['Zhao Wenbo, President'], false],
  [['主席', '学生发展'], ['Au Wai-hung, Chairman'], false],
  [['院长 赵文博'], ['Zhao Wenbo', 'Our Students'], false],
  [['院长 赵文博'], ['Our Students', 'Our President'], false],
  [['院长 赵文博'], ['Zhao Wenbo, President'], false],
])('%j and %j are one signature: %s', (source, target, expected) =>
  expect(isSignature({ source: zh(...source), target: en(...target) })).toBe(expected),
);

it.each([
  ['zh', '二○二四年六月', 'dated'],
  ['zh', '2024年3月7日', 'dated'],
  ['zh', '院长 赵文博', 'signed'],
  ['zh', '学生发展', null],
  ['en', '7 March 2024', 'dated'],
  ['en', 'June 2024', 'dated'],
  ['en', 'Zhao Wenbo, President', 'signed'],
  ['en', 'Plans for June 2024', null],
] as const)('%s: %s ends a letter: %s', (language, line, expected) =>
  expect(endingOf(read(line, language))).toBe(expected),
);

it('reads a signature after a dash', () => {
  const zh =
    '这一年，我们收到了36万笔捐赠。\n\n——理事长 方晓琳\n\n年度数据\n\n全年捐赠收入8624万元，比上年增长12.5%，创历史新高。\n';
  const en =
    'This year we received 360,000 donations.\n\n— Fang Xiaolin, Chair of the Council\n\nDonations for the year came to RMB 86.24 million, 12.5% more than last year, an all-time high.\n';
  const issues = proof(`标题\n\n寄语\n\n${zh}`, `A Title\n\nA Message\n\n${en}`);
  expect(issues.map(({ ruleId }) => ruleId)).toContain('parity-section-missing');
});

it('sets no signature against the heading after it', () => {
  const source = [
    read('变的是规模，不变的是初心。', 'zh', 'paragraph'),
    read('院长 赵文博', 'zh', 'paragraph'),
    read('学生发展', 'zh'),
    read('高考一本上线率86.4%。', 'zh', 'paragraph'),
  ];
  const target = [
    read('Our size has changed. Our wish has not.', 'en', 'paragraph'),
    read('Zhao Wenbo, President', 'en'),
    read('Of our candidates, 86.4% reached the line.', 'en', 'paragraph'),
  ];
  expect(align(source, target).map((bead) => [bead.source.length, bead.target.length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
    [1, 1],
  ]);
});
