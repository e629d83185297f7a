import { fromHtml } from '../../../../../src/domain/read';

const TEXT = `<h1>青禾县图书馆2025年工作总结</h1><p>${'全年接待读者12万人次，举办讲座46场，新增图书8000册。'.repeat(4)}</p>`;
const read = (part: string) => {
  const { value, issues } = fromHtml(`<div>${TEXT}${part}</div>`);
  return { body: JSON.stringify(value.report), issues: JSON.stringify(issues), ...value.account };
};

describe('a part of a page that its author names as what stands around an article', () => {
  it.each([
    '<div id="footer"><p>Firm reference number 000000.</p></div>',
    `<div class="${'a'.repeat(48)}-site-footer"><p>Firm reference number 000000.</p></div>`,
    '<div class="site-footer x"><p>Firm reference number 000000.</p></div>',
    '<div id="comments"><h3>2 comments</h3><p>Firm reference number 000000.</p></div>',
    '<footer><p>Firm reference number 000000.</p></footer>',
    '<section class="related-posts"><h3>寒假研学线路</h3><p>Firm reference number 000000.</p></section>',
  ])('is left out, and named: %s', (part) => {
    const { body, issues, lost } = read(part);
    expect(body).not.toContain('Firm reference');
    expect(issues).toContain('Firm reference');
    expect(lost).toBe(0);
  });

  it.each([
    // A name that only contains such a word, a name longer than people write, credits, sentences, a quotation’s footer,
    // most of the page.
    '<div class="footprint"><p>Firm reference number 000000</p></div>',
    `<div class="${'a-'.repeat(30)}footer"><p>Firm reference number 000000</p></div>`,
    '<div class="article-footer"><p>Firm reference number 000000</p><p>责任编辑：周亮</p></div>',
    '<div class="bottom"><p>Firm reference number 000000。</p><p>这是结尾。全馆又开了两家分馆。</p></div>',
    '<blockquote><p>灯一直亮着。</p><footer>—— Firm reference</footer></blockquote>',
    `<div class="footer"><p>Firm reference ${'x'.repeat(400)}</p></div>`,
  ])('is not more than furniture: %s', (part) => {
    expect(read(part).body).toContain('Firm reference');
  });
});
