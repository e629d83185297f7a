import { fromPastedHtml } from '../../../../src/domain/desk';

const textIn = ({ text = '', content = [] }: ReturnType<typeof fromPastedHtml>[number]): string =>
  text + content.map(textIn).join('');

describe('pasted HTML as blocks of the manuscript', () => {
  it('keeps the place, the address and the alternative text of each picture', () => {
    const nodes = fromPastedHtml(
      '<p>演出246场。</p><p><img src="data:image/png;base64,AAAA" alt="故事会"></p><p>观众12万人次。</p><img src="https://example.org/a.jpg">',
    );
    expect(nodes.map((node) => [node.type, node.attrs?.source, textIn(node)])).toEqual([
      ['paragraph', undefined, '演出246场。'],
      ['photo', 'data:image/png;base64,AAAA', '故事会'],
      ['paragraph', undefined, '观众12万人次。'],
      ['photo', 'https://example.org/a.jpg', ''],
    ]);
  });
});
