import { quotesIn } from '../../../../src/domain/read/quotes';
import { bylineIn } from '../../../../src/domain/read/byline';
import { authorOfDateline } from '../../../../src/domain/read/byline/names';
import { text } from '../../../helpers/read-of';

const speakers = (...paragraphs: string[]) =>
  quotesIn(paragraphs).map(({ speaker, role }) => [speaker, role]);

/** Paragraphs that are nothing but a quotation, and who is meant by the one above. */
it.each<[string, string[], (string | null)[][]]>([
  [
    'whom the last sentence above is about',
    ['机务员庞大勇管水。领导多用了一瓢，庞大勇脸就沉下来了。', '“岛上的水更是水，省着点。”'],
    [['庞大勇', '机务员']],
  ],
  [
    'whom the question above asks, told one paragraph higher',
    ['船员戚海生在码头解缆。', '问他还想不想走。', '“等我把灯擦够一千遍再说。”'],
    [['戚海生', '船员']],
  ],
  [
    'nobody, if the sentence above has two people',
    [
      '师傅桑英权说，设备难。徒弟冯春强笑着答应，桑英权陪着冯春强熬夜。',
      '“那段时间我俩天天熬夜。”',
    ],
    [[null, null]],
  ],
  [
    'nobody, if the words above are whole',
    ['照服员罗丽娟说：“每天早上六点就出发。”', '“大家在一起很好。”'],
    [
      ['罗丽娟', '照服员'],
      [null, null],
    ],
  ],
  ['no motto at the beginning', ['“山的那边，还是山。”', '退休以后，我去支教。'], []],
])('words alone in a paragraph: %s', (_, paragraphs, expected) => {
  expect(speakers(...paragraphs)).toEqual(expected);
});

it.each<[string, string, (string | null)[][]]>([
  [
    'a name that ends like a role',
    '许子兵面对父亲的劝告，笑着回答说：“爸，我没想当主角。”',
    [['许子兵', null]],
  ],
  ['a role that ends so', '女民兵笑着回答说：“我没想当主角。”', [[null, '女民兵']]],
  [
    'who admonishes, not who is admonished',
    '村民许洪基来到儿子家，告诫许子兵说：“在村里不能当主角！”',
    [['许洪基', '村民']],
  ],
  [
    'an alias',
    '9岁的小雨（化名）跟着外公。社工阳舒每周来。第七周，小雨突然问了一句：“你下周还来吗？”',
    [['小雨', null]],
  ],
  [
    'the old person of the text, not who teaches him',
    '外公不会用手机，社工阳舒教了十一遍。老人不好意思：“丫头，我是不是太笨？”',
    [[null, '老人']],
  ],
  [
    'a name that the text gives with 叫, whatever its surname is',
    '最小的叫水长青，去年毕业。“那会儿我真想跟船回去。”水长青后来在日记里写道。',
    [['水长青', null]],
  ],
  [
    'whose last words they are, not who remembers them',
    '村民戚海生下山了。“我送它一程。”这是戚海生记得的师父的最后一句话。',
    [[null, '师父']],
  ],
  [
    'all of a class, which is nobody',
    '她舉例，全班沒有一個人離席，「那二十分鐘，我覺得自己才是學生。」',
    [[null, null]],
  ],
  [
    'another volunteer, without the words that count',
    '还有另一位志愿者洪丽英说：“我是退休职工。”',
    [['洪丽英', '志愿者']],
  ],
  [
    'a body whose name begins like a preposition, in traditional script',
    '中國文化大學學生張仁玉分享道：「我以前送物資到偏鄉。」',
    [['張仁玉', '中國文化大學學生']],
  ],
])('names %s', (_, paragraph, expected) => {
  expect(speakers(paragraph)).toEqual(expected);
});

describe('an interview', () => {
  const quotesOf = (...lines: string[]) =>
    text('红旗村工作总结', '一、访谈', '今年新建道路4公里。', ...lines).quotes;

  it('knows who asks from the questions, whatever the name is', () => {
    expect(
      quotesOf(
        '丁科源:您何时开始担任村支书?',
        '严龙宝:我是在五年前被推选的。',
        '丁科源:遇到了哪些挑战?',
        '志愿者:可以啊!',
      ),
    ).toEqual([
      ['我是在五年前被推选的。', '严龙宝', null],
      ['可以啊!', null, '志愿者'],
    ]);
  });

  it('is no list with two questions', () => {
    expect(quotesOf('问题:谁来管?', '办法:轮流管。', '投入:钱从哪来?', '效果:好。')).toEqual([]);
  });
});

it.each<[string, string | null]>([
  ['浙江在线8月30日讯(浙江日报记者 黄宏) 8月29日下午,记者来到岗亭。', '黄宏'],
  ['【記者鄧芯怡台北報導】在展牆照片上，孩子們上課。', '鄧芯怡'],
  ['【記者會】今天召開。', null],
])('reads the reporter of the dateline %s', (paragraph, author) => {
  expect(authorOfDateline(paragraph)).toBe(author);
  expect(bylineIn(paragraph)).toBeNull();
});

it('takes a month of the Republic below a title for no heading', () => {
  const report = text(
    '深坑圖書館114年度營運成果報告',
    '中華民國115年1月',
    '壹、前言',
    '入館很多。',
  );
  expect(JSON.stringify(report)).not.toContain('"heading":"中華民國115年1月"');
});

it.each<[string, string, (string | null)[][]]>([
  [
    'nobody, where one acts before the words and another after them',
    '检察官阮清和递过去一盒彩铅。“画什么都行，不画也行。”学生小凡画了一扇门。',
    [[null, null]],
  ],
  [
    'who acts after the words, if they tell of the one before',
    '队长阮清和走遍了十四个村。“阮医生一来，我这颗心就定了。”独居老人佟奶奶拉住她的手不放。',
    [['佟奶奶', '独居老人']],
  ],
  [
    'who says a clause without an end mark',
    '導師關凱琳律師指，年輕人缺的不是門路，「係有人肯聽佢講完」。',
    [['關凱琳', '導師']],
  ],
  ['no term after a verb of speech', '校长桑梅表示，全校推行新办法，“一校一品一特色”。', []],
  [
    'who gives a picture that bears the words',
    '半年后，学生小凡给她寄来第二幅画，背面写着：“把手我自己装上了。”',
    [['小凡', '学生']],
  ],
  ['nobody of an inscription', '走进大厅，墙上的画，背面写着：“严禁触摸。”', []],
  [
    'a few words at the end, after a deed',
    '司机老邱愣住了，掰着手指头算了半天。“清明。”',
    [['老邱', '司机']],
  ],
  [
    'somebody whose role is in no list, before 校友',
    '捐款人簡仲賢校友（1974年畢業）接過感謝狀，只說了一句：「我當年都係受人恩惠。」',
    [['簡仲賢', '捐款人']],
  ],
  [
    'no 成 after 叫 for a surname',
    '中六學生利嘉儀笑言，第一次把「律師」叫成「老師」，「佢話：都係教人做人。」',
    [['利嘉儀', '中六學生']],
  ],
  ['no 榮休 for a name', '榮休校長白永年說：「相跟咗我六十年。」', [['白永年', '榮休校長']]],
  [
    'a rank, in English',
    '“We just ran out of food,” Salvation Army Capt. Lorie Hunter said.',
    [['Lorie Hunter', 'Salvation Army Capt.']],
  ],
  ['a relative, in English', '"You will give it up," my father told me.', [[null, 'my father']]],
  [
    'whose words they are, in English',
    'In the words of our treasurer, Elspeth Munro: "We budgeted for growth."',
    [['Elspeth Munro', 'treasurer']],
  ],
])('reads %s', (_, paragraph, expected) => {
  expect(speakers(paragraph)).toEqual(expected);
});

it('reads the time and the day below an English title', () => {
  expect(bylineIn('Posted at 10:28 PM, Nov 25, 2021')?.publishedOn).toMatch(/^2021-11-25/);
});
