import { redacted } from '../../../../src/domain/years/redact';
import { redactedText } from '../../../../src/domain/years/redact-text';

const NAME = { words: ['周大山'], except: [] };
const gone = (text: string, words: string[], except: string[] = []) =>
  redactedText(text, { words, except });

describe('a name that is taken out', () => {
  it.each([
    ['司机周大山说。', ['周大山'], '司机■■■说。'],
    ['周 大 山与周大山', ['周大山'], '■ ■ ■与■■■'],
    ['周　大山', ['周大山'], '■　■■'],
    ['周\n大山', ['周大山'], '■\n■■'],
    ['said Zhou Dashan, the driver', ['Zhou Dashan'], 'said ■■■■ ■■■■■■, the driver'],
    ['ZHOU DASHAN', ['Zhou Dashan'], '■■■■ ■■■■■■'],
    ['Zhou\u00a0Dashan’s van', ['Zhou Dashan'], '■■■■\u00a0■■■■■■’s van'],
    ['Lina and Li', ['Li'], 'Lina and ■■'],
    ['𠮷田说', ['𠮷田'], '■■■说'],
    ['13800000000', ['13800000000'], '■■■■■■■■■■■'],
    ['a.b', ['a.b'], '■■■'],
    ['axb', ['a.b'], 'axb'],
    ['无此人', ['周大山'], '无此人'],
  ])('%s without %s', (text, words, clean) => {
    expect(gone(text, words)).toBe(clean);
    expect(clean).toHaveLength(text.length);
  });

  it('leaves longer names that contain it, where they are named', () => {
    expect(gone('王一平与王一', ['王一'], ['王一平'])).toBe('王一平与■■');
    expect(gone('王一平与王一', ['王一'])).toBe('■■平与■■');
  });

  it('is found over two leaves of a line, and leaves their marks', () => {
    const line = [
      { type: 'text', text: '司机周', bold: true },
      { type: 'text', text: '大山说。' },
    ];
    expect(redacted({ children: line }, NAME)).toEqual({
      children: [
        { type: 'text', text: '司机■', bold: true },
        { type: 'text', text: '■■说。' },
      ],
    });
  });

  it('is found wherever it stands, but in what programs read', () => {
    const value = { a: ['周大山'], key: '周大山', b: { c: '周大山。' }, n: 1, x: null };
    expect(redacted(value, NAME)).toEqual({
      ...{ a: ['■■■'], key: '周大山', b: { c: '■■■。' }, n: 1, x: null },
    });
  });

  it('leaves what does not say it as it is', () => {
    const value = { a: ['甲'] };
    expect(redacted(value, NAME)).toBe(value);
    expect(redactedText('甲', { words: [], except: [] })).toBe('甲');
  });
});
