import { attributionOf } from '../../../../src/domain/read/attribution';
import { isCited } from '../../../../src/domain/read/attribution/before';
import { peopleIn } from '../../../../src/domain/read/people';
import { quotationsIn } from '../../../../src/domain/read/quotation';

const PEOPLE = peopleIn(['村民李大山说，', '驻村第一书记吴大勇说，', '院长谭志坚说，']);

/** Returns the speaker of the last “…” quotation in a paragraph. The quotations next to it end its surroundings. */
function said(paragraph: string, people = PEOPLE) {
  const all = quotationsIn(paragraph);
  const at = all.length - 1 - [...all].reverse().findIndex(({ open }) => paragraph[open] === '“');
  const quotation = all[at]!;
  const next = all[at + 1];
  const after = paragraph.slice(quotation.close + 1, next?.open);
  const before = paragraph.slice(all[at - 1] ? all[at - 1]!.close + 1 : 0, quotation.open);
  return attributionOf(quotation, { before, after, meetsNext: next !== undefined, people });
}

/**
 * Returns a short form: the speaker, 他 for a pronoun or ? for an unknown speaker, and the side. Null if it is not
 * speech.
 */
function told(paragraph: string): string | null {
  const found = said(paragraph);
  if (!found) return null;
  const { person, pronoun, where } = found;
  return `${where} ${pronoun ? '他' : ''}${person ? [person.role, person.name].filter(Boolean).join(' ') : pronoun ? '' : '?'}`;
}

describe('attributionOf', () => {
  it.each<[string, string | null]>([
    // Said before.
    ['村民李大山笑着说：“日子好了。”', 'before 村民 李大山'],
    ['村民李大山说，“日子好了。”', 'before 村民 李大山'],
    ['村民李大山说，“日子好”的人不少', null],
    ['李大山告诉记者：“日子好了”', 'before 李大山'],
    ['他说：“日子好了。”', 'before 他'],
    ['她头也不抬：“日子好了。”', 'before 他'],
    ['李大山急了：“这怎么行！”', 'before 李大山'],
    ['我急了：“这怎么行！”', 'before 我'],
    ['我跟小郦讲：“日子好了。”', 'before 我'],
    ['记者遇到种菜大户李大山，他说：“日子好了。”', 'before 他'],
    ['记者遇到种菜大户任小军说：“日子好了。”', 'before 种菜大户 任小军'],
    ['外教约翰·史密斯笑着说：“茶很好。”', 'before 外教 约翰·史密斯'],
    ['县教育局日前表示：“名额不变。”', 'before 县教育局'],
    ['有人在人群里喊：“日子好了。”', 'before ?'],
    ['只剩一行字：“日子好了。”', 'before 他'],
    ['李大山常说的一句话：“日子好了。”', 'before 李大山'],
    ['目标是：“到年底完成全部工程。”', null],
    ['目标是：“到年底咱完成全部工程。”', 'before 他'],
    ['墙上写着：“日子好了。”', null],
    ['李大山在信中写道：“日子好了。”', 'before 李大山'],
    ['李大山在信里写着：“日子好了。”', 'before 李大山'],
    ['李大山写着：“日子好了。”', null],
    ['信里写了，日子：“日子好了。”', null],
    ['李大山说“从前的日子苦得很，如今的路修到了家门口”，这是真话。', null],
    ['路修好了，李大山说，“日子好了。”', 'before 李大山'],
    ['李大山来了，他说，“日子好了。”', 'before 他'],
    ['李大山来了，有人说：“日子好了。”', 'before ?'],
    // Said after.
    ['“日子好了。”李大山说道。', 'after 李大山'],
    ['“日子好了，”驻村第一书记吴大勇说。', 'after 驻村第一书记 吴大勇'],
    ['“日子好了。”他说。', 'after 他'],
    ['“日子好了”……李大山说。', 'after 村民 李大山'],
    ['“日子好了”李大山说。', null],
    ['“咱们日子好了，都过上了从前想也不敢想的生活”李大山说。', 'after 李大山'],
    // A deed names the speaker.
    ['“咱日子好了！”李大山竖起大拇指。', 'after 李大山'],
    ['“日子好了。”村民李大山竖起大拇指。', 'after 村民 李大山'],
    ['“日子好了。”72岁的村民李大山竖起大拇指。', 'after 村民 李大山'],
    ['“日子好了。”办理退休手续的村民李大山竖起大拇指。', 'after 村民 李大山'],
    ['“日子好了。”今年72岁的李大山竖起大拇指。', 'after 李大山'],
    ['“日子好了。”家住荷塘社区的李大山竖起大拇指。', 'after 李大山'],
    ['“日子好了。”会计李小山竖起大拇指。', 'after 会计 李小山'],
    ['“日子好了。”李小山竖起大拇指。', 'after 李小山'],
    ['“日子好了。”李大山', null],
    ['“日子好了。” 李大山竖起大拇指。', 'after 李大山'],
    ['“日子好了。”李大山的家在山上。', null],
    ['山上。 “咱日子好了！”李大山竖起大拇指。', 'after 李大山'],
    ['山上，“咱日子好了！”李大山竖起大拇指。', 'after 李大山'],
    ['村民李小山抬头，“咱日子好了！”李大山竖起大拇指。', 'before 村民 李小山'],
    ['“日子好了。”她竖起大拇指。', 'after 他'],
    ['“咱日子好了。”她竖起大拇指。', 'after 他'],
    ['“咱日子好了。”山上的花开了。', null],
    // The sentence before names the speaker.
    ['院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁。”', 'before 院长 谭志坚'],
    ['院长谭志坚说完了，最难的是人。“没有人，设备就是一堆铁。”', 'before 院长 谭志坚'],
    ['院长 谭志坚 坦言，最难的是人。“没有人，设备就是一堆铁。”', 'before 院长 谭志坚'],
    ['院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁”', null],
    ['最难的是人。“没有人，设备就是一堆铁。”', null],
    // Names, slogans, terms.
    ['实施“一网通办”改革', null],
    ['实施“一网通办”改革，李大山说，方便了。', null],
    ['“最美家庭”获得者李大山说', null],
  ])('%s: %s', (paragraph, expected) => expect(told(paragraph)).toBe(expected));

  it('takes a term of twelve characters for one, and asks more of what is longer', () => {
    expect(said(`她说“${'字'.repeat(12)}”的事`)).toBeNull();
    expect(told(`“${'字'.repeat(20)}”李大山说。`)).toBe('after 李大山');
    expect(told(`“${'字'.repeat(19)}”李大山说。`)).toBeNull();
    expect(told(`“${'字'.repeat(18)}啊”李大山说。`)).toBe('after 李大山');
  });

  it('lets somebody act in so many characters beside what was said', () => {
    const acts = (count: number, before = '山上。') =>
      told(`${before}“咱日子好了！”李大山${'走'.repeat(count)}。`);
    expect(acts(57)).toBe('after 村民 李大山');
    expect(acts(58)).toBeNull();
    // Nothing is before the words: the sentence after them tells of whoever says them, however long it is.
    expect(acts(58, '')).toBe('after 村民 李大山');
    expect(acts(58, '本报讯（记者 张三）')).toBe('after 村民 李大山');
  });

  it('says whether whoever speaks was named before', () => {
    expect(said('“日子好了。”老人家说。')).toMatchObject({ where: 'after' });
    expect(said('路边坐着一位老人。“咱日子好了。”老人家笑了。')).toMatchObject({ pronoun: true });
    expect(said('山上。有人说：“日子好了。”')).toMatchObject({ person: null, pronoun: false });
  });

  it('takes a clause between two parts of a speech for who says both', () => {
    expect(told('“日子好了，”李大山说，「以后更好。」')).toBe('after 李大山');
    expect(told('“日子好了。”李大山抬头，「以后更好。」')).toBe('after 李大山');
    expect(told('李大山抬头，“日子好了，”「以后更好。」')).toBeNull();
  });
});

it('tells what books, sayings and walls say', () => {
  expect(isCited('古人云：')).toBe(true);
  expect(isCited('墙上写着：')).toBe(true);
  expect(isCited('李大山说：')).toBe(false);
  expect(isCited('古人云，学无止境。李大山说：')).toBe(false);
  expect(isCited('')).toBe(false);
});
