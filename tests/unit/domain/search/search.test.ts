import {
  excerptOf,
  excerptOfPart,
  phrasesOf,
  searchParts,
  storedText,
  tokensOf,
} from '../../../../src/domain/search';
import { LONGEST_PART } from '../../../../src/domain/search/parts';
import { vectorsOf } from '../../../../src/publishing/search/vector';
import { paragraph, publication, section } from '../../../helpers/publication';

/** Whether a text has what a question asks for, as a database would say of its tokens. */
function has(text: string, question: string): boolean {
  const terms = tokensOf(text).map(({ term }) => term);
  const phrases = phrasesOf(question);
  return (
    phrases.length > 0 &&
    phrases.every(({ terms: asked, isOpen }) =>
      terms.some((_, at) =>
        asked.every((term, nth) => {
          const here = terms[at + nth];
          if (here === undefined) return false;
          return isOpen && nth === asked.length - 1 ? here.startsWith(term) : here === term;
        }),
      ),
    )
  );
}

describe('a text has what is asked for', () => {
  it.each([
    ['流动书车一年跑了18个村', '书车'],
    ['流动书车一年跑了18个村', '流动书车一年'],
    ['流动书车一年跑了18个村', '村'],
    ['流动书车一年跑了18个村', '18个村'],
    ['流动书车一年跑了18个村，添书10册', '18个'],
    ['读者20万人次', '20万'],
    ['“车一来，孩子们就跑出来了。”', '孩子'],
    ['经费1,200元', '1200'],
    ['经费１２００元', '1200'],
    ['全年12.5万元', '12.5万元'],
    ['The library served readers in mountains', 'reader mountain'],
    ['Volunteers’ reading rooms', 'volunteer'],
    ['the county’s reports', 'report county'],
    ['Reading at night', 'read'],
    ['Café at Jichuan', 'cafe'],
    ['霁川县图书馆 Library', 'library 图书馆'],
    ['𠀀字旧书', '𠀀字'],
    ['5G网络', '5g'],
  ])('%s ← %s', (text, question) => {
    expect(has(text, question)).toBe(true);
  });

  it.each([
    ['流动书车', '车书'],
    ['图书，馆员', '书馆'],
    ['18个村', '8个村'],
    ['经费1200元', '200'],
    ['12.5万元', '125'],
    ['night reading', 'day'],
    ['图书馆', '图书馆 博物馆'],
    ['……', '……'],
  ])('%s has not %s', (text, question) => {
    expect(has(text, question)).toBe(false);
  });

  it('has every stretch of its Chinese', () => {
    const text = '流动书车开进大山';
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        expect([text.slice(start, end), has(text, text.slice(start, end))]).toEqual([
          text.slice(start, end),
          true,
        ]);
      }
    }
  });
});

it('terms are letters and digits that no database splits', () => {
  const all = tokensOf("图书 L’Été it's 3,000.5 Привет ½ ㎡ “x'); drop”").map(({ term }) => term);
  expect(all.filter((term) => !/^[a-z0-9]+$/.test(term))).toEqual([]);
});

describe('an excerpt', () => {
  const marked = (text: string, question: string) =>
    excerptOf(text, phrasesOf(question))
      .map((part) => (part.isHit ? `[${part.text}]` : part.text))
      .join('');

  it.each([
    ['流动书车一年跑了18个村。', '书车 村', '流动[书车]一年跑了18个[村]。'],
    ['It read and reads.', 'reading', 'It [read] and [reads].'],
    ['图书馆', '没有', '图书馆'],
  ])('of %s for %s', (text, question, shown) => {
    expect(marked(text, question)).toBe(shown);
  });

  it('stands around the first hit', () => {
    const text = `${'前'.repeat(100)}书车${'后'.repeat(300)}`;
    expect(marked(text, '书车')).toBe(`…${'前'.repeat(30)}[书车]${'后'.repeat(108)}…`);
  });

  it.each([
    [
      'a word',
      `readers ${'a '.repeat(64)}children came`,
      `[readers] ${'a '.repeat(64).trimEnd()}…`,
    ],
    ['a number', `readers ${'馆'.repeat(128)} 12,000人`, `[readers] ${'馆'.repeat(128)}…`],
    [
      'a number at its comma',
      `readers ${'馆'.repeat(129)} 12,000`,
      `[readers] ${'馆'.repeat(129)}…`,
    ],
  ])('ends before %s that it would cut', (_, text, shown) => {
    expect(marked(text, 'readers')).toBe(shown);
  });

  it('begins after a number that it would cut', () => {
    const text = `${'馆'.repeat(20)}12,000 ${'馆'.repeat(27)}书车`;
    expect(marked(text, '书车')).toBe(`…${'馆'.repeat(27)}[书车]`);
  });

  it('says nothing else than the text', () => {
    const text = 'The 图书馆 served 12,000 readers; “流动书车” ran.';
    const parts = excerptOf(text, phrasesOf('readers 书车'));
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('the excerpt of a part with labels beside its prose', () => {
  const stored = storedText({
    prose: '书车跑了18个村。',
    about: '接待读者\n流动书车行程\n接待儿童',
  });
  const shown = (question: string) =>
    excerptOfPart(stored, phrasesOf(question))
      .map((part) => (part.isHit ? `[${part.text}]` : part.text))
      .join('');

  it.each([
    ['the prose, where that has it', '书车', '[书车]跑了18个村。'],
    ['the label alone that has it', '行程', '流动书车[行程]'],
    ['each label that has it', '接待', '[接待]读者 · [接待]儿童'],
    ['the prose, where neither has it', '年度', '书车跑了18个村。'],
    ['the prose, where both have a part', '18个村 儿童', '书车跑了[18个村]。'],
  ])('is of %s', (_, question, expected) => {
    expect(shown(question)).toBe(expected);
  });
});

describe('the parts of an edition', () => {
  it('keep a paragraph that says the same twice, and name a label once', () => {
    const { edition } = publication();
    const [first] = edition.sections;
    const twice = { ...first!, body: [paragraph('书车来了。'), paragraph('书车来了。')] };
    const metrics = [...first!.metrics, ...first!.metrics];
    const [, part] = searchParts({ ...edition, sections: [{ ...twice, metrics }] });
    expect(part!.prose.match(/书车来了/g)).toHaveLength(2);
    const about = part!.about.split('\n');
    expect(about).toEqual([...new Set(about)]);
  });

  it('hold everything that can be looked for', () => {
    const parts = searchParts(publication().edition);
    const all = parts.map((part) => `${part.heading}\n${part.prose}\n${part.about}`).join('\n');
    for (const words of [
      '青禾县图书馆2025年工作综述',
      '流动服务',
      '把书送进山里',
      '18个村',
      '周大山',
      '接待读者',
    ])
      expect(all).toContain(words);
    expect(parts[2]).toMatchObject({ section: 's2', heading: '把书送进山里' });
  });

  it('are cut where an index could not count through them', () => {
    const body = [paragraph('长'.repeat(LONGEST_PART)), paragraph('二'.repeat(10))];
    const parts = searchParts(publication({ sections: [section({ key: 'a', body })] }).edition);
    expect(parts.map(({ prose }) => prose.length).slice(1)).toEqual([LONGEST_PART, 10]);
  });
});

it('a vector has the places of each term, and no phrase from one field into the next', () => {
  const none = { title: [], heading: [], about: [], prose: [] };
  const { tsv } = vectorsOf({ ...none, title: ['a', 'b'], prose: ['a'] });
  expect(tsv).toBe("'a':1A,9D 'b':2A");
});

it('a vector of title and heading alone has their terms where they stand among all', () => {
  const terms = { title: ['a'], heading: ['b'], about: ['c'], prose: ['a'] };
  expect(vectorsOf(terms)).toEqual({ tsv: "'a':1A,10D 'b':4B 'c':7C", head: "'a':1A 'b':4B" });
});
