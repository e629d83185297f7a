import { fromHtml } from '../../../../../src/domain/read';

const LEFT = '<p>通知公告</p><p>工作动态</p>';
const TEXT = '<p>全年接待读者12万人次，举办讲座46场。</p><p>经费352万元，用于购书。</p>';
const titleOf = (head: string, body: string) =>
  fromHtml(`<html><head><title>${head}</title></head><body>${body}</body></html>`).value.report
    .title;

describe('the title that the head of a page names', () => {
  it.each([
    ['青禾县图书馆2025年工作总结-青禾县人民政府', '青禾县图书馆2025年工作总结'],
    ['青禾县人民政府_青禾县图书馆2025年工作总结', '青禾县图书馆2025年工作总结'],
    ['Annual Review 2025 | Otter Trust', 'Annual Review 2025'],
  ])('%s is a line of the page: %s', (head, title) => {
    expect(titleOf(head, `${LEFT}<p>${title}</p>${TEXT}`)).toBe(title);
  });

  it.each([
    // The name of the site, and a name that is nowhere in the text.
    ['青禾县图书馆-首页', '<p>青禾县图书馆</p><p>2025年工作总结</p>'],
    ['网页标题2025年', '<p>青禾县图书馆2025年工作总结</p>'],
  ])('is not taken from %s', (head, body) => {
    expect(titleOf(head, body + TEXT)).not.toBe(head.split('-')[0]);
  });
});
