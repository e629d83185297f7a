import { fromHtml } from '../../../../src/domain/read';

const TEXT =
  '全年接待读者12万人次，办讲座46场，送书下乡120次，群众满意率达到98.6%，比上年提高1.2个百分点。';
const headings = (page: string) =>
  fromHtml(`<h1>县图书馆2025年工作总结</h1>${page}`).value.outline.sections.flatMap(
    ({ heading }) => heading?.text ?? [],
  );

describe('the look that a document gives to all its text', () => {
  it.each<[what: string, page: string, headings: string[]]>([
    [
      'bold',
      `<p><b>一、成效</b></p><p><b>${TEXT}</b></p><p><b>新馆于6月建成。</b></p>`,
      ['一、成效'],
    ],
    ['a level of headings', `<h3>一、成效</h3><h3>${TEXT}</h3><h3>${TEXT}</h3>`, ['一、成效']],
  ])('tells no heading: %s', (_what, page, right) => expect(headings(page)).toEqual(right));

  it.each<[what: string, page: string, headings: string[]]>([
    [
      'bold headings',
      `<p><b>书往村里送</b></p><p>${TEXT}</p><p><b>经费还是不足！</b></p><p>${TEXT}</p>`,
      ['书往村里送', '经费还是不足！'],
    ],
    [
      'one bold paragraph',
      `<p><b>${TEXT}</b></p><p><b>书往村里送</b></p><p>${TEXT}</p><p>${TEXT}</p>`,
      ['书往村里送'],
    ],
    [
      'one paragraph among headings',
      `<h2>书往村里送</h2><p>${TEXT}</p><h2>经费还是不足，人手也少，明年要想办法。</h2><p>${TEXT}</p>`,
      ['书往村里送', '经费还是不足，人手也少，明年要想办法。'],
    ],
  ])('is not %s', (_what, page, right) => expect(headings(page)).toEqual(right));
});
