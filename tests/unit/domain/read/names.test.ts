import { isFullName } from '../../../../src/domain/read/names/given';
import { namesIn } from '../../../../src/domain/read/names';

/** Returns the reading that the reader takes: the most likely one. */
const best = (text: string) =>
  namesIn(text).sort((a, b) => b.score - a.score || a.start - b.start)[0];

const certain = (text: string) => [
  ...new Set(
    namesIn(text)
      .filter((one) => one.certain)
      .map(({ name }) => name),
  ),
];

describe('the likeliest name of a clause', () => {
  it.each<[string, string, string | null]>([
    ['村民李大山笑着说', '李大山', null],
    ['李志强说', '李志强', null],
    ['蒋军说到这里', '蒋军', null],
    ['刘桂芳哽咽着说', '刘桂芳', null],
    ['王侠军副县长介绍', '王侠军', '副县长'],
    ['欧阳修文主任表示', '欧阳修文', '主任'],
    ['作业班班长龙三江', '龙三江', null],
    ['驻村第一书记吴大勇', '吴大勇', null],
    ['石书记告诉记者', '石书记', null],
    ['田婶拉着我的手', '田婶', null],
    ['工程师傅国栋说', '傅国栋', null],
    ['徒弟小满说', '小满', null],
    ['小胖说', '小胖', null],
    ['村民老王说', '老王', null],
    ['阿强告诉我', '阿强', null],
    ['牧民买买提·艾力说', '买买提·艾力', null],
    ['志愿者约翰·史密斯说', '约翰·史密斯', null],
    ['村支书张伟，', '张伟', null],
    ['学生檀香云说', '檀香云', null],
    ['大队长第五明也点头', '第五明', null],
    ['学生奚望正调试机器', '奚望', null],
    ['学生李守正调试机器', '李守正', null],
    ['学生奚望正在调试机器', '奚望', null],
    ['老师桑吉央宗说', '桑吉央宗', null],
    ['机务员庞正道管水', '庞正道', null],
    ['机务员庞正道歉说', '庞正', null],
    ['站长裘援朝起初是来劝离的', '裘援朝', null],
    ['鄉長林衛東走去', '林衛東', null],
    ['同学黎成功的父亲', '黎成功', null],
    ['村民李强盛赞工程', '李强', null],
    ['牧民阿拉坦巴根笑着说', '阿拉坦巴根', null],
  ])('%s: %s', (text, name, role) => expect(best(text)).toMatchObject({ name, role }));

  it.each(['村民合唱团说', '，第五次说', '代表第五次说', '员工班长说', '村民檀香木说'])(
    'takes no word for a name: %s',
    (text) => expect(certain(text)).toEqual([]),
  );

  it('says where it begins, and what it scored', () => {
    expect(best('村民李大山说')).toMatchObject({ start: 2, score: 4.9, certain: true });
    expect(best('李大山说')).toMatchObject({ start: 0, score: 3.9, certain: true });
    expect(best('和李大山说')).toMatchObject({ start: 1, score: 2.9 });
    expect(best('桃李大山说')).toMatchObject({ start: 1, score: 1.9 });
    expect(best('李大山主任说')).toMatchObject({ score: 4.4, role: '主任' });
    expect(best('李明说')).toMatchObject({ name: '李明', score: 3.5 });
    expect(best('石书记说')).toMatchObject({ score: 4 });
    expect(best('小胖说')).toMatchObject({ score: 3 });
    expect(best('牧民扎西说')).toMatchObject({ name: '扎西', score: 6.5 });
  });
});

describe('names beyond doubt', () => {
  it.each<[string, string[]]>([
    ['村民李大山笑着说', ['李大山']],
    ['李大山说', ['李大山']],
    ['李大山动情地说', ['李大山', '李大']],
    ['李大山走了', []],
    ['带作业班班长龙三江回家', ['龙三江']],
    ['王侠军副县长', ['王侠军']],
    ['张年进', []],
    ['石书记', ['石书记']],
    ['田先生', ['田先生']],
    ['请陈师傅修', ['陈师傅']],
    ['工程师傅国栋', ['傅国栋']],
    ['共有320户张家', []],
    ['村民老王说', ['老王']],
    ['对老王说', ['老王']],
    ['小学生说', []],
    ['老人说', []],
    ['徒弟小满', ['小满']],
    ['请阿强修', ['阿强']],
    ['阿姨说', []],
    ['买买提·艾力', ['买买提·艾力']],
    ['牧民扎西说', ['扎西']],
  ])('%s: %j', (text, names) => expect(certain(text)).toEqual(names));

  it('knows no given name of grammar, bodies and ranks', () => {
    const words = [
      '高兴的',
      '方便了',
      '张家局',
      '区残联',
      '管水员',
      '黄副',
      '马上',
      '金中',
      '安全部',
    ];
    expect(words.filter((word) => certain(`村民${word}说`).includes(word))).toEqual([]);
  });

  it('asks what stands right before and right after, not far away', () => {
    expect(certain(`村民${'很'.repeat(13)}李大山`)).toEqual([]);
    expect(namesIn('')).toEqual([]);
    expect(namesIn('山水之间')).toEqual([]);
  });
});

/** Every reading of a clause: name, score, role, and whether it is beyond doubt. */
const readings = (text: string) =>
  namesIn(text).map(
    ({ name, score, role, certain }) =>
      `${name} ${Number(score.toFixed(2))}${role ? ` ${role}` : ''}${certain ? '!' : ''}`,
  );

describe('all readings of a clause', () => {
  it.each<[string, string, string[]]>([
    ['a rare surname after a role, before speech', '党支部书记和志强说', ['和志强 4!']],
    [
      'a rare surname after a role of one person, before a deed',
      '学员咸秀云学会剪纸',
      ['咸秀云 4!', '云学会 1.3', '云学 -1'],
    ],
    [
      'a rare surname after an age',
      '82岁的独居老人寿金枝端着碗',
      ['寿金枝 4!', '金枝端 -2.6', '金枝 1.5'],
    ],
    ['a rare surname that begins a word', '村民合唱团说', []],
    ['a rare surname at the end', '居民种玉梅', ['种玉梅 4', '玉梅 1.5']],
    ['a rare surname before no speech', '村民和志强走', ['强走 1.5']],
    ['a rare surname without a role', '种志强说', []],
    ['a rare surname of many people', '三位居民种志强说', []],
    ['the manner of speaking', '村民和很高兴说', []],
    ['a word of time', '村民后来说', []],
    ['a nickname that goes on in no known way', '老王走了', ['王走 -1']],
    ['a nickname after a particle', '和老王走', ['王走 1.5']],
    ['a nickname after a particle, before speech', '和老王说', ['老王 2!']],
    ['a nickname inside a word', '桃老王说', []],
    ['a nickname alone', '老王', []],
    ['a nickname alone in its clause', '，老王', ['老王 3!']],
    ['a nickname after a role', '村民老王', ['老王 4!']],
    ['阿 is no word of manner', '阿强走了', ['阿强 3!', '强走 -1']],
    ['a solar term after a role', '村民小满来', ['小满 4!', '满来 1.5']],
    ['a role, and no known verb', '护士长李大山走', ['李大山 2.4!', '李大 2']],
    ['a trade', '工匠李大山走', ['李大山 2.4!', '李大 2']],
    ['a particle', '请李大山走', ['李大山 0.4', '李大 0']],
    ['the beginning', '李大山走来', ['李大山 1.4', '李大 1']],
    ['a name that is a verb', '李介绍了', ['李介绍 0.8', '李介 1']],
    ['a manner of speaking', '村民李大山动情地回忆', ['李大山 4.9!', '李大 4.5!']],
    ['many people', '给村民李大山修', ['李大山 2.4', '李大 2']],
    ['a title of relatives after a particle', '对田婶走', ['田婶 3', '田婶走 2.9', '田婶 0']],
    ['a deputy', '村民李副县长说', ['李副县长 5!']],
    ['no given name', '村民李', []],
    ['a master of a trade', '老师傅国栋说', []],
    [
      'a role after the name',
      '李明主任',
      ['李明主 3.9', '李明 4 主任!', '明主任 -0.1', '明主 1.5'],
    ],
    ['a role after a word', '桃李明主任', ['李明主 1.9', '李明 2 主任', '明主任 -0.1', '明主 1.5']],
    ['a name of another people after a role', '村民扎西', ['扎西 6.5!']],
    ['a name of another people without one', '扎西来了', []],
  ])('%s: %s', (_, text, found) => expect(readings(text)).toEqual(found));
});

describe('isFullName', () => {
  it.each(['李明', '李大山', '欧阳修', '欧阳修文', '万俟宁'])('%s is one', (word) =>
    expect(isFullName(word)).toBe(true),
  );
  it.each(['李', '李大山水', '李部', '安全', '山水', '欧阳修文山', '', '王的'])(
    '%s is none',
    (word) => expect(isFullName(word)).toBe(false),
  );
});
