import { quotesIn } from '../../../../src/domain/read/quotes';

/** Paragraphs, and the speeches in them: words (parts joined by /), speaker, role. */
const ROWS: [what: string, paragraphs: string[], speeches: (string | null)[][]][] = [
  [
    'speech after which somebody acts, and which goes on',
    ['“树苗都活了。”护林员石大勇拍拍身上的土，“明年春天再来看。”'],
    [['树苗都活了。/明年春天再来看。', '石大勇', '护林员']],
  ],
  [
    'two who answer each other after a colon',
    ['记者问：“累不累？”她头也不抬：“习惯了。”'],
    [
      ['累不累？', null, '记者'],
      ['习惯了。', null, null],
    ],
  ],
  [
    'a pronoun that means the person named before',
    ['社区医生沈知夏每周上门三次。她说：“老人见了我就安心。”'],
    [['老人见了我就安心。', '沈知夏', '社区医生']],
  ],
  [
    'a bare title that means the person named before',
    ['清早，郝师傅领我上山。“踩稳了！”师傅回头喊道。'],
    [['踩稳了！', '郝师傅', null]],
  ],
  [
    'turns without a word between them',
    ['列车员阿果过来歇脚，我问她忙不忙。“忙！车厢都满了。”“那歇会儿？”“不敢歇。”她说。'],
    [
      ['忙！车厢都满了。', '阿果', '列车员'],
      ['那歇会儿？', null, '我'],
      ['不敢歇。', '阿果', '列车员'],
    ],
  ],
  [
    'a letter over several paragraphs',
    ['三年级学生柳青青在信里写道：', '“谢谢你们。', '“我会好好读书。”'],
    [['谢谢你们。/我会好好读书。', '柳青青', '三年级学生']],
  ],
  [
    'somebody who speaks to somebody else',
    ['徒弟小雪冻得直跺脚。我跟小雪讲：“再等一刻钟就好。”'],
    [['再等一刻钟就好。', null, '我']],
  ],
  [
    'a name that a verb of coming follows',
    ['讲解员谷雨来自实验小学，她指着展柜说：“这只陶鸭在笑呢！”'],
    [['这只陶鸭在笑呢！', '谷雨', '讲解员']],
  ],
  [
    'no name in a place, a body or an office',
    ['羊倌葛长水数着羊。他把鞭子挂在门后，只说：“羊渴了会叫。”'],
    [['羊渴了会叫。', '葛长水', '羊倌']],
  ],
  [
    'a child who is called by the given name alone',
    ['“姐姐教我做功课，妈妈下班才来接我。”九岁的子轩说。', '“我想当医生。”八岁的孙女说。'],
    [
      ['姐姐教我做功课，妈妈下班才来接我。', '子轩', null],
      ['我想当医生。', null, '八岁的孙女'],
    ],
  ],
  [
    'a surname that few have, and words that begin like it',
    ['村民普遍认为好。村民普会兰家挂着牌子。她说：“攒够分换袋米。”'],
    [['攒够分换袋米。', '普会兰', '村民']],
  ],
  [
    'words that a line below them signs',
    ['“路修好了，果子好卖了。”', '——村民李大山'],
    [['路修好了，果子好卖了。', '李大山', '村民']],
  ],
  [
    'words that are signed in their line',
    ['“孩子有书读了。”——家长何晴'],
    [['孩子有书读了。', '何晴', '家长']],
  ],
  [
    'speech before somebody who only acts',
    ['“路修好了，果子好卖了。”村民李大山笑着竖起大拇指。'],
    [['路修好了，果子好卖了。', '李大山', '村民']],
  ],
  [
    'a row of speeches with their speaker after it, and an answer',
    [
      '老站长迎出门。“今年的谷子晒透了没有？”“水分高了可要压价。”“过秤慢点，莫着急”……老站长一边翻谷子一边叮嘱，周鹏应声道，“您放心，足足晒了五天。”',
    ],
    [
      ['今年的谷子晒透了没有？', null, '老站长'],
      ['水分高了可要压价。', null, '老站长'],
      ['过秤慢点，莫着急', null, '老站长'],
      ['您放心，足足晒了五天。', '周鹏', null],
    ],
  ],
  [
    'a pronoun that may mean either of two: open',
    ['村民李大山和驻村第一书记王小明一起查看果园。“路修好了，果子好卖了。”他说。'],
    [['路修好了，果子好卖了。', null, null]],
  ],
  [
    'a body that speaks',
    ['县教育局表示：“将继续扩大学位供给。”'],
    [['将继续扩大学位供给。', null, '县教育局']],
  ],
  [
    'whole offices: 中心主任, 后勤科长, 对口办主任',
    [
      '县政务服务中心主任张明华说：“更快了。”',
      '县医院后勤科科长李建国说：“都换了。”',
      '市对口办主任何晴说：“去年12次。”',
    ],
    [
      ['更快了。', '张明华', '县政务服务中心主任'],
      ['都换了。', '李建国', '县医院后勤科科长'],
      ['去年12次。', '何晴', '市对口办主任'],
    ],
  ],
  [
    'names of other nations',
    [
      '“今年收入翻了一番。”村民买买提·艾力说。',
      '牧民巴特尔说：“草场好了。”',
      '藏族老师卓玛告诉记者：“孩子都回来了。”',
      '外籍教师约翰·史密斯表示：“我很开心。”',
      '村民古丽努尔说：“日子好了。”',
      '护林员扎西多吉笑着说：“雪豹回来了。”',
    ],
    [
      ['今年收入翻了一番。', '买买提·艾力', '村民'],
      ['草场好了。', '巴特尔', '牧民'],
      ['孩子都回来了。', '卓玛', '藏族老师'],
      ['我很开心。', '约翰·史密斯', '外籍教师'],
      ['日子好了。', '古丽努尔', '村民'],
      ['雪豹回来了。', '扎西多吉', '护林员'],
    ],
  ],
  [
    'words of the ancients, of books and of sayings',
    ['古人云：“民以食为天。”《果树栽培》说：“剪枝要在冬季进行。”'],
    [],
  ],
  [
    'English speech, with who says it after, before, and as he or she',
    [
      '“Our district has turned a page,” said Zhou Liang, head of the health bureau. “We go on,” he added.',
      'Dr James Okafor, chair of the trustees, said: “We will reach 5,000 children by 2027.”',
      '"Nobody asked us before," Amina Khan recalled.',
      'The “quiet room” opened in May.',
    ],
    [
      ['Our district has turned a page,', 'Zhou Liang', 'head of the health bureau'],
      ['We go on,', 'Zhou Liang', 'head of the health bureau'],
      ['We will reach 5,000 children by 2027.', 'James Okafor', 'chair of the trustees'],
      ['Nobody asked us before,', 'Amina Khan', null],
    ],
  ],
  [
    'English speech that goes on after the sentence that says who speaks',
    [
      '“Salmon passed within a week,” says ecologist Imran Qureshi. “We had expected to wait years.”',
      '“Music found my daughter,” wrote one parent.',
      '“We never rush a conversation,” ward sister Ngozi Eze told us.',
    ],
    [
      ['Salmon passed within a week,/We had expected to wait years.', 'Imran Qureshi', 'ecologist'],
      ['Music found my daughter,', null, 'one parent'],
      ['We never rush a conversation,', 'Ngozi Eze', 'ward sister'],
    ],
  ],
  [
    'words of somebody that end a sentence with its mark after them, but no term',
    ['策展人尹若虚认为，“一个好展览，是替观众把问题问出来”。', '馆长周亮表示，要办好“流动书车”。'],
    [['一个好展览，是替观众把问题问出来', '尹若虚', '策展人']],
  ],
  [
    'somebody whose surname is another word as a rule, and nobody where it is that word',
    [
      '“路修好了，我们都看见了。”党支部书记和志强说。',
      '“路修好了，我们都看见了。”机电工程学院2023级学生师俊豪说。',
      '“路修好了，我们都看见了。”居民和干部说。',
      '“路修好了，我们都看见了。”网友生气地说。',
      '“路修好了，我们都看见了。”家长后来说。',
    ],
    [
      ['路修好了，我们都看见了。', '和志强', '党支部书记'],
      ['路修好了，我们都看见了。', '师俊豪', '机电工程学院2023级学生'],
      ['路修好了，我们都看见了。', null, '居民'],
      ['路修好了，我们都看见了。', null, '网友'],
      ['路修好了，我们都看见了。', null, '家长'],
    ],
  ],
  [
    'traditional script',
    ['館長陳美玉表示：「閱讀是最好的禮物。」', '「路鋪好了！」村民林阿土說。'],
    [
      ['閱讀是最好的禮物。', '陳美玉', '館長'],
      ['路鋪好了！', '林阿土', '村民'],
    ],
  ],
  [
    'a manner between a name and its verb',
    ['“孩子能走路了！”家住城关镇的刘桂芳哽咽着说。'],
    [['孩子能走路了！', '刘桂芳', null]],
  ],
  ['an inscription', ['墙上写着：“安全第一，质量至上！”'], []],
  ['a saying', ['俗话说：“众人拾柴火焰高。”大家都来帮忙。'], []],
  ['a slogan with an end mark', ['“把小事办好！”成为全队的共识。'], []],
];

describe('quotesIn', () => {
  it.each(ROWS)('reads %s', (_what, paragraphs, speeches) => {
    const found = quotesIn(paragraphs).map(({ parts, speaker, role }) => [
      ...[parts.map(({ text }) => text).join('/'), speaker, role],
    ]);
    expect(found).toEqual(speeches);
  });
});

describe('paragraphs that are nothing but a quotation', () => {
  const said = (...lines: string[]) => quotesIn(lines).map(({ speaker, role }) => [speaker, role]);
  it('are a dialogue if there are two', () => {
    expect(
      said('“苑老师，山的那边是什么？”', '“山的那边，还是山。”', '退休以后，我去支教。'),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });
  it('may be a motto if there is one, or without a full stop', () => {
    expect(said('“山的那边，还是山。”', '退休以后，我去支教。')).toEqual([]);
    expect(said('“山的那边”', '“还是山”')).toEqual([]);
  });
});
