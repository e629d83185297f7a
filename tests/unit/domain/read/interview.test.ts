import { text } from '../../../helpers/read-of';

const quotesOf = (...lines: string[]) =>
  text('石门镇2025年工作总结', '一、乡村教师', '今年新建教室4间。', ...lines).quotes;

const ASKED = ['记者：周老师，您在石门小学多少年了？', '记者：最难的是什么？'];

describe('an interview without quotation marks', () => {
  it('quotes whoever answers, by name or by the first character of the name', () => {
    expect(
      quotesOf(
        ASKED[0]!,
        '周文秀：二十三年了。',
        ASKED[1]!,
        '周：最难的是“留住老师”，一年走了三个。',
      ),
    ).toEqual([
      ['二十三年了。', '周文秀', null],
      ['最难的是“留住老师”，一年走了三个。', '周文秀', null],
    ]);
  });

  it('knows the role of a label, and several people who answer', () => {
    const said = quotesOf(
      ...[
        ASKED[0]!,
        '校长周文秀：二十三年了。',
        ASKED[1]!,
        '罗鹏：最难的是留住老师。',
        '周文秀：是啊。',
      ],
    );
    expect(said.map(([, speaker, role]) => [speaker, role])).toEqual([
      ['周文秀', '校长'],
      ['罗鹏', null],
      ['周文秀', '校长'],
    ]);
  });

  it('goes on with an answer up to the next question, and no further', () => {
    const said = quotesOf(
      ...[ASKED[0]!, '周文秀：二十三年了。', '刚来的时候只有十一个学生。', ASKED[1]!],
      ...['周文秀：最难的是留住老师。', '学校今年添置图书1200册。'],
    );
    expect(said.map(([words]) => words)).toEqual([
      '二十三年了。\n刚来的时候只有十一个学生。',
      '最难的是留住老师。',
    ]);
  });

  it('is English as well', () => {
    const lines = [
      'Q: How long have you been at the school?',
      'Mary Smith: Twenty-three years now.',
    ];
    const more = ['Q: What is the hardest part?', 'Mary Smith: Keeping the teachers.'];
    const { quotes } = text('Larkfield Trust Annual Report 2025', '1. The year', ...lines, ...more);
    expect(quotes.map(([words, speaker]) => [words, speaker])).toEqual([
      ['Twenty-three years now.', 'Mary Smith'],
      ['Keeping the teachers.', 'Mary Smith'],
    ]);
  });

  it.each([
    ['one question', [ASKED[0]!, '周文秀：二十三年了。']],
    ['labels of a byline', ['记者：王芳', '电话：12345', '记者：李明', '地点：石门镇政府']],
    ['lines that lead a list', ['目标：全年接待读者3万人次。', '措施：延长开馆时间。']],
  ])('is none with %s', (_, lines) => {
    expect(quotesOf(...lines)).toEqual([]);
  });
});
