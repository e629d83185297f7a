import { bylineIn } from '../../../../src/domain/read/byline';
import { authorAtEnd, authorOfDateline } from '../../../../src/domain/read/byline/names';
import { peopleIn } from '../../../../src/domain/read/people';
import { printedIn, printedAs, wordsIn } from '../../../../src/domain/read/printed';
import { quotesIn } from '../../../../src/domain/read/quotes';

describe('speakers in traditional characters, which have several forms', () => {
  it.each<[string, string, string | null]>([
    ['「路修好了。」村民鍾思煒説。', '鍾思煒', '村民'],
    ['「路修好了。」村民鐘思煒說。', '鐘思煒', '村民'],
    ['黨羣活動中心負責人張羣麗説：「路修好了。」', '張羣麗', '黨羣活動中心負責人'],
    ['「路修好了。」衞生院院長余曉東表示。', '余曉東', '衞生院院長'],
    ['“路修好了。”村民钟思炜说。', '钟思炜', '村民'],
  ])('%s: %s', (text, speaker, role) =>
    expect(quotesIn([text])).toMatchObject([{ speaker, role, parts: [{ text: '路修好了。' }] }]),
  );

  it('keeps the words as printed, also where a paragraph names the speaker and another one speaks', () => {
    const paragraphs = ['館長鍾靈毓望着窗外。', '她説：「綫路裏有風，衞生也要緊。」'];
    expect(quotesIn(paragraphs)).toMatchObject([
      { speaker: '鍾靈毓', role: '館長', parts: [{ text: '綫路裏有風，衞生也要緊。' }] },
    ]);
  });

  it('names people as printed', () => {
    expect([...peopleIn(['館長鍾靈毓望着窗外。']).printed]).toEqual([['鍾靈毓', '館長']]);
  });
});

describe('bylines in traditional characters', () => {
  it('are read, and told as printed', () => {
    expect(bylineIn('本報記者 張鍾羣')).toMatchObject({ author: '張鍾羣' });
    expect(bylineIn('作者：鍾靈　編輯：張羣麗')).toMatchObject({
      author: '鍾靈',
      credits: [{ role: '編輯', name: '張羣麗' }],
    });
    expect(authorOfDateline('本報訊（浙江日報記者 張羣麗）路修好了。')).toBe('張羣麗');
    expect(authorAtEnd('路修好了。（工人日報客户端記者 張羣麗）')).toBe('張羣麗');
  });
});

describe('words as printed', () => {
  it('are those of the first text that has them', () => {
    expect(printedAs('钟灵', ['没有', '鐘靈', '鍾靈'])).toBe('鐘靈');
    expect(printedAs('钟灵', ['没有'])).toBeNull();
  });

  it('are put together from characters of the document, if it has them nowhere as a whole', () => {
    expect(wordsIn('鍾 靈', '钟、灵')).toBe('鍾、靈');
    const document = printedIn();
    document.add('鍾先生', []);
    document.add('鐘靈', ['钟灵']);
    expect([document.of('钟灵'), document.of('钟声')]).toEqual(['鐘靈', '鍾声']);
  });
});
