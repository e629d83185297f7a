import { text } from '../../../helpers/read-of';
import { peopleIn } from '../../../../src/domain/read/people';

const quotesOf = (...lines: string[]) =>
  text('云溪镇2025年工作总结', '一、工作开展情况', '今年完成投资3亿元。', ...lines).quotes.map(
    ([, speaker, role]) => [speaker, role],
  );

/** Who acts in a sentence, and who is only acted on. */
it.each<[string, string[], (string | null)[][]]>([
  [
    'who acts, not whose sleeve it is',
    ['在白岩寨，七十三岁的龙阿婆拉住志愿者小孟的袖子：“孙女考上县中了，你们千万要来吃酒。”'],
    [['龙阿婆', null]],
  ],
  [
    'no ordinary word before a role, in traditional script either',
    ['高級經理何慧珊說：「舊地磚洗過了，再鋪回原處。」', '高级经理何慧珊说：“旧地砖洗过了。”'],
    [
      ['何慧珊', '高級經理'],
      ['何慧珊', '高级经理'],
    ],
  ],
  [
    'the mother of somebody, not somebody who acts on her',
    ['志愿者小孟的母亲说：“他一年没回家了。”'],
    [[null, '志愿者小孟的母亲']],
  ],
  [
    'the neighbour of somebody',
    ['村民李小梅的邻居笑着说：“她家的灯最后一个灭。”'],
    [[null, '村民李小梅的邻居']],
  ],
  [
    'who shows something, not to whom',
    [
      '记者徐旭说，初见杨修凯，觉得她很黑。她拉着徐旭到公开栏前，指着照片给徐旭看：“我以前真的没有这么黑，不信你看！”',
    ],
    [['杨修凯', null]],
  ],
  [
    'whose name a sentence gives with 他叫',
    ['医生龙三江来了。他叫龙三江，笑着说：“我是来看病的。”'],
    [['龙三江', '医生']],
  ],
  [
    'who is described after the name',
    ['班长解小川，如今也是一名医生，站在空床前喃喃道：“老师，您的课还没上完。”'],
    [['解小川', '班长']],
  ],
  [
    'somebody new after a name',
    ['社工苏晴忆述，有一名男生不说话，纸条上写着：“我想回家。”'],
    [[null, '一名男生']],
  ],
  [
    'whose voice is heard',
    ['“大闺女，你来了，快来。”听见小区王奶奶熟悉的声音，网格员们笑了。'],
    [['王奶奶', null]],
  ],
  [
    'whose feelings a word shows',
    ['“晴天一身土，雨天一身泥。”略显自嘲的一句话，却反映了党支部书记罗鹏的真实感受。'],
    [['罗鹏', '党支部书记']],
  ],
  ['a body that is called by its kind', ['校方已回复：“下学期就修好。”'], [[null, '校方']]],
  ['no body in a direction', ['他望着远方：“下学期就修好。”'], [[null, null]]],
  [
    'whose name ends before a verb',
    ['支教老师杨明遭受质疑。他笑了，“十年八年呢，我可以一直做下去。”'],
    [['杨明', '支教老师']],
  ],
  [
    'nobody who comes to ask',
    ['湛三毛躲进芦苇丛。记者来采访，追着问：“你怕不怕？”'],
    [[null, '记者']],
  ],
  [
    'the only one who acts',
    ['站长敖守田数着鸟。大伙都笑了。只有敖守田没笑。“明年，得添个人。”'],
    [['敖守田', '站长']],
  ],
  [
    'role and name with a space between them, as television prints them',
    ['小港長照據點長輩 王文得：「作義工就是歡喜心在做啊。」'],
    [['王文得', '小港長照據點長輩']],
  ],
  ['a label that is no name', ['全年工作 重点任务：“把路修到每一个村里去。”'], []],
  [
    'who ends with a mark after the words',
    ['村民李大山连声道谢。“太谢谢警察同志了，可把我们急坏了”！'],
    [['李大山', '村民']],
  ],
])('speaks: %s', (_case, lines, expected) => expect(quotesOf(...lines)).toEqual(expected));

describe('what a sentence says somebody is', () => {
  it.each<[string, [string, string][]]>([
    ['李慧是白菜湾社区的一名网格员。', [['李慧', '网格员']]],
    ['今年57岁的罗鹏，是黑岩村的党支部书记。', [['罗鹏', '党支部书记']]],
    ['方洪友今年44岁，是明月楼社区专职工作者。', [['方洪友', '明月楼社区专职工作者']]],
    // Words that begin like a surname, and things that are no role.
    ['高考是人生的一位老师。', []],
    ['安全是最大的主任。', []],
    ['李慧是最早来的。', []],
  ])('is known: %s', (sentence, expected) => {
    expect([...peopleIn([sentence]).roles].filter(([, role]) => role)).toEqual(expected);
  });

  it('is enough to find who speaks without a verb of speech', () => {
    expect(
      quotesOf(
        '李慧是白菜湾社区的一名网格员。于大爷要买车。',
        '李慧得知后，一边给他科普隐患，一边讲解便民措施：“我们可以用轮椅推着姨去。”',
      ),
    ).toEqual([['李慧', '网格员']]);
  });
});

describe('a column of voices without quotation marks', () => {
  const [ONE, TWO] = ['◎今年最大的变化，是我敢提意见了。', '◎夜班食堂多了一碗热汤。'];
  it('has as many speakers as lines that sign', () => {
    expect(quotesOf(ONE, '——驾驶员　车敏', TWO, '——炉前工　尚志远')).toEqual([
      ['车敏', '驾驶员'],
      ['尚志远', '炉前工'],
    ]);
  });
  it('is none with one such line, which may be a motto, or without roles', () => {
    expect(quotesOf(ONE, '——驾驶员　车敏')).toEqual([]);
    expect(quotesOf(ONE, '——论语', TWO, '——诗经')).toEqual([]);
  });
});

describe('an English article', () => {
  const said = (...lines: string[]) =>
    text('Larkfield Trust Annual Report 2025', '1. The year', ...lines).quotes.map(
      ([, speaker]) => speaker,
    );
  const FIRST = '“Few people read annual reports to the end,” says Kate Sayer, a fellow.';
  it('goes on with the same speaker where a paragraph names nobody', () => {
    expect(
      said(
        FIRST,
        '“Poor reporting puts people off giving to a charity.',
        '“We need to change that,” she said.',
        'She said: “The focus should be on people.”',
      ),
    ).toEqual(['Kate Sayer', 'Kate Sayer', 'Kate Sayer']);
  });
  it('tells of the one who comes after the verb', () => {
    expect(
      said(
        'Retired driver Colm Hanratty propped open the door. “Fifty-two before nine,” he told me.',
        'Among them was Shanelle, a mother of three. She had never come before. “I stood outside,” she said.',
      ),
    ).toEqual(['Colm Hanratty', 'Shanelle']);
  });
  it('does not go on far below', () => {
    const more = 'The trust opened a hall.';
    expect(said(FIRST, more, more, more, 'She said: “It is open.”').at(-1)).toBeNull();
  });
  it('gives the full name of a surname in another section, if only one person has it', () => {
    const below = (...lines: string[]) =>
      said(...lines, '2. Next year', '“It works,” Sayer wrote.');
    expect(below(FIRST).at(-1)).toBe('Kate Sayer');
    expect(below(FIRST, 'Tom Sayer chairs the board.').at(-1)).toBe('Sayer');
  });
});
