import { fromHtml } from '../../../../../src/domain/read';

const page = (sheet: string, body: string) =>
  fromHtml(
    `<html><head><style>${sheet}</style></head><body><h1>青禾县图书馆2025年工作总结</h1><p>全年接待读者12万人次，举办讲座46场。</p>${body}</body></html>`,
  );
const bodyOf = ({ value }: ReturnType<typeof page>) => JSON.stringify(value.report.sections);

describe('what a style sheet in the page hides', () => {
  it.each([
    ['.draft{display:none}', '<p class="draft">内部稿</p>'],
    ['a, .draft , b { color: red; display : none !important }', '<p class="x draft">内部稿</p>'],
    ['#draft{visibility:hidden}', '<div id="draft"><p>内部稿</p></div>'],
    ['p.draft{display:none}', '<p class="draft">内部稿</p>'],
    ['/* .draft{display:block} */ .draft{display:none}', '<p class="draft">内部稿</p>'],
    ['@media print{p{color:red}} .draft{display:none}', '<p class="draft">内部稿</p>'],
  ])('is left out, and named: %s', (sheet, body) => {
    const reading = page(sheet, body);
    expect(bodyOf(reading)).not.toContain('内部稿');
    expect(JSON.stringify(reading.issues)).toContain('内部稿');
    expect(reading.value.account.lost).toBe(0);
  });

  it.each([
    ['.draft{color:red}', '<p class="draft">正式稿</p>'],
    ['.draft{display:none} .draft{display:block}', '<p class="draft">正式稿</p>'],
    ['@media print{.draft{display:none}}', '<p class="draft">正式稿</p>'],
    ['.menu .draft{display:none}', '<p class="draft">正式稿</p>'],
    ['div.draft{display:none}', '<p class="draft">正式稿</p>'],
  ])('is not more than it says: %s', (sheet, body) => {
    expect(bodyOf(page(sheet, body))).toContain('正式稿');
  });

  it('is no text that would be most of the page: a script shows it', () => {
    const text = '正式稿'.repeat(20);
    expect(bodyOf(page('.all{display:none}', `<div class="all"><p>${text}</p></div>`))).toContain(
      text,
    );
  });
});
