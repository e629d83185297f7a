import type { Issue, RuleId } from '../../../src/domain/issue';
import { message } from '../../../src/domain/messages';
import { RULES } from '../../../src/domain/rules';

const wordings = (language: 'zh' | 'en') =>
  RULES.map(({ id, says }) => [id, says[language]] as const);

const issue = (ruleId: RuleId, actual: string, expected?: string): Issue => ({
  ruleId,
  severity: 'warning',
  actual,
  ...(expected && { expected }),
});

describe('the wording of an issue', () => {
  it('says what a reader left out in the language of the reader, and where, if that is known', () => {
    const formula = issue('dropped-content', 'formula', '能耗比上年');
    expect(message(formula, 'zh-Hans')).toBe('没有收入：公式，在“能耗比上年”附近。');
    expect(message(formula, 'en')).toBe('Left out: formula, near “能耗比上年”.');
    const header = issue('dropped-content', 'header');
    expect(message(header, 'zh-Hans')).toBe('没有收入：页眉。');
    expect(message(header, 'en')).toBe('Left out: header.');
    const picture = issue('dropped-content', 'picture (image/x-emf)');
    expect(message(picture, 'zh-Hans')).toBe('没有收入：不能显示的图片（image/x-emf）。');
  });

  it('does not quote what is not there', () => {
    const issue = { ruleId: 'section-empty', severity: 'warning', actual: null } as const;
    expect(message(issue, 'zh-Hans')).toBe('章节没有内容。');
    expect(message(issue, 'en')).toBe('The section is empty.');
    expect(message({ ...issue, actual: '家底' }, 'zh-Hans')).toBe('章节“家底”没有内容。');
  });

  it.each(['/uploads/_63bca0ff9a.png', 'https://example.org/a.png', 'image:2'])(
    'does not name a picture by its address: %s',
    (address) => {
      expect(message(issue('photo-without-alt', address), 'zh-Hans')).toBe('图片没有替代文字。');
      expect(message(issue('photo-without-alt', address), 'en')).toBe(
        'The picture has no alt text.',
      );
      expect(message(issue('photo-without-credit', '夜里的灯'), 'zh-Hans')).toContain('“夜里的灯”');
    },
  );

  it('takes what is found as it stands, whatever signs are in it', () => {
    expect(message(issue('doubled-mark', '$1$&', '[。]'), 'en')).toBe(
      'The mark “$1$&” is doubled; write “[。]”.',
    );
  });

  it.each(wordings('zh'))('%s: is a whole sentence in full-width marks', (_rule, wording) => {
    expect(wording).toMatch(/。$/);
    expect(wording.replace(/[{[][^}\]]*[}\]]/g, '')).not.toMatch(/[,;:!?()"]|\.\.|(?<!…)…(?!…)/);
  });

  it.each(wordings('en'))('%s: is a whole sentence in English', (_rule, wording) => {
    expect(wording).toMatch(/[.?]$/);
    expect(wording).not.toMatch(/\p{Script=Han}/u);
  });
});
