import { text } from '../../../helpers/read-of';
import { atStart } from '../../../../src/domain/read/names/edged';
import { repeatedIn } from '../../../../src/domain/read/names/repeated';

const quotesOf = (...lines: string[]) =>
  text('云溪镇2025年工作总结', '一、工作开展情况', '今年完成投资3亿元。', ...lines).quotes.map(
    ([, speaker, role]) => [speaker, role],
  );

/** How news reports tell who speaks. */
it.each<[string, string[], (string | null)[][]]>([
  [
    'who acts in a long sentence after words that open the paragraph',
    [
      '“以前爬5楼得歇3回，现在电梯10秒到家！”近日，东门社区高龄老人张阿姨笑着按下电梯下行键，她的便利生活，正是社区网格员五年攻坚、成功加装38部电梯的生动缩影。',
      '云上大冶报道（记者 尚甜甜）“以前要走十几分钟才能搭上车。”11月16日，铜山村村民刘大妈在村门口坐上了公交车，对于3路公交线路的延伸，她感到十分高兴。',
    ],
    [
      ['张阿姨', '东门社区高龄老人'],
      ['刘大妈', '铜山村村民'],
    ],
  ],
  [
    'the one whom the sentence names before its pronoun',
    ['“我能下楼散步了！”近日，84岁的桂爷爷从家中下楼，他迈着小步，走出电梯。'],
    [['桂爷爷', null]],
  ],
  [
    'who acts after the words, where the words before are about no person',
    [
      '黑夜渐渐被曙光照亮，“心里着急呀，你要挺住。”梁旭伟回想起当时的心情依然揪心不已。',
      '品质好价格高，“咱家的茶叶最鲜甜！”刚上初中的钟思炜有点自豪。',
    ],
    [
      ['梁旭伟', null],
      ['钟思炜', null],
    ],
  ],
  [
    'whose words they are called, by any noun',
    [
      '“群众的笑脸最美！”这是村干部对记者的直言。',
      '“案件结束后你就是我们的朋友了！”这是原告当庭撤诉后的一番真心表白。',
      '“把小病留在镇里，把信任留在心里。”这是院长易敏给全院职工立下的目标。',
    ],
    [
      [null, '村干部'],
      [null, '原告'],
    ],
  ],
  [
    'a sentence that a term in quotation marks does not end',
    ['28岁的指挥员陈俊霖心里“咯噔”一下，“有人！”'],
    [['陈俊霖', '指挥员']],
  ],
  [
    'words right after a clause without a mark',
    ['5日中午，老人的儿子严先生提及此事，连声感谢消防员“如果没有他们，后果不敢想象。”'],
    [['严先生', '儿子']],
  ],
  [
    'a report of somebody’s words that goes on in the next sentence',
    [
      '体系负责人黄圣祐表示，团队服务两个乡，约500多人。访视志工检视家中环境，“让长辈感到温暖，有年轻人关心”。',
    ],
    [['黄圣祐', '体系负责人']],
  ],
  [
    'not the teacher of whom the words tell',
    ['学生肖丹想回母校看看高中的地理老师沈宇清，“我们都称呼沈老师为清哥，他很有趣。”'],
    [['肖丹', '学生']],
  ],
  [
    'nobody where a voice comes from a telephone, or several speak',
    [
      '技术员小阮给母亲打电话，说着说着就没了声。电话那头急了：“你咋不说话？”',
      '看阿嬤俐落的動作，我們常稱讚她：「阿嬤，你身體保養得好！」',
    ],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    'the old person of the paragraph, not the one who reads to her',
    ['大箐村的李桂兰老人不识字，信都是祝大勇念给她听。“他念不下去，我就晓得了。”老人说。'],
    [['李桂兰', null]],
  ],
  [
    'who speaks in the paragraph below the words',
    [
      '“真没想到，我这辈子还能看到村子通上公交车。”',
      '站在人群最前方，老村长杨大富颇为感慨地开口。',
    ],
    [['杨大富', '老村长']],
  ],
  [
    'not somebody below, if the paragraph above tells who speaks',
    [
      '住户孟阿姨告诉记者，小区里有超市，也有食堂。',
      '“住了这么久我也不想搬走。”',
      '书记张群丽告诉记者，电梯明年开工。',
    ],
    [['孟阿姨', '住户']],
  ],
  [
    'a surname that is a conjunction as a rule, between an office and a word',
    ['「一張桌子能做的事，比我們想的多。」理事長連雅筑在年終餐會上感性致詞。'],
    [['連雅筑', '理事長']],
  ],
  [
    'her husband, and not herself; who calls herself something; whose words a sentence borrows',
    [
      '老板娘鄢巧云塞了瓶水，说什么也不收钱。她男人蹲在门槛上补了一句：“记性好的都还了。”',
      '七十六岁的义工凤姐负责剥蒜头。她笑称自己“由早剥到晚，连做梦都在剥，停不下来”。',
      '他把天花板掀了，用教授高福的话来说：“人的思想不能有天花板。”',
    ],
    [
      [null, null],
      ['凤姐', '义工'],
      ['高福', '教授'],
    ],
  ],
  [
    'a few words between two sentences',
    ['船工卜德旺把缆绳解了又系，系了又解。“再等等。”他朝坡上望。'],
    [['卜德旺', '船工']],
  ],
  [
    'neither of two who act in the sentence before',
    ['站长禤海生拿棉被去堵，技术员小阮拽住他的腰带。“松开，你不要命了！”'],
    [],
  ],
  [
    'nobody of the paragraph above, where this one begins with somebody',
    [
      '街坊许太带着两个儿子轮候。许太说：“唔该晒。”',
      '一名驻军弟兄等了三周的蛋糕，送到时只剩奶油味。“没关系，味道到了就好。”他打趣。',
    ],
    [
      ['许太', '街坊'],
      [null, '驻军弟兄'],
    ],
  ],
  [
    'nobody where somebody hears the words of others',
    ['近几年，校长杨明遭受到一些质疑，“你是不是在作秀？”'],
    [[null, null]],
  ],
  [
    'a name that ends where a word begins, and one in Latin letters',
    [
      '学生杨毅现在对中考充满了信心，他说：“老师没有忘记我们。”',
      '按摩师桂怀安静静听着，说：“慢慢来。”按摩师桂怀安在座谈会上说：“慢慢来。”',
      '「冰箱一打開，是飛鼠。」Hana埋怨卻難掩驕傲地說。',
    ],
    [
      ['杨毅', '学生'],
      ['桂怀安', '按摩师'],
      ['桂怀安', '按摩师'],
      ['Hana', null],
    ],
  ],
])('%s', (_, lines, expected) => expect(quotesOf(...lines)).toEqual(expected));

describe('a full name without a role', () => {
  it('is known if a text has it twice, with other words after it', () => {
    expect(repeatedIn(['周经炼攥着信封。', '周经炼深一脚浅一脚走去。'])).toEqual(['周经炼']);
    expect(repeatedIn(['王小梅16日受访。', '曾从事报道的王小梅，走遍了各县。'])).toEqual([
      '王小梅',
    ]);
    expect(repeatedIn(['马洋回忆说。', '马洋告诉记者。'])).toEqual(['马洋']);
    expect(repeatedIn(['高质量发展。', '高质量建设。', '于是走了。', '于是来了。'])).toEqual([]);
    expect(repeatedIn(['高一年的课。', '高一年里。', '周经炼攥着信封。'])).toEqual([]);
  });

  it('begins a clause where the dictionary has a surname and single characters', () => {
    expect(atStart('钟丽眉一筷子夹到记者碗中')?.name).toBe('钟丽眉');
    expect(atStart('刚上初中的钟思炜有点自豪')?.name).toBe('钟思炜');
    expect(atStart('肖丹想回母校')).toBeNull();
    expect(atStart('高质量发展')).toBeNull();
  });
});

describe('English reports', () => {
  const said = (...lines: string[]) => quotesOf(...lines).map(([speaker]) => speaker);
  it('name the only person of the sentence before he', () => {
    expect(
      said(
        'The director, Anna van der Merwe, said: “This is an exciting time for the trust.”',
        'The charity, which is chaired by Birkenhead MP Frank Field, has grown. He said: “The early years are the best.”',
      ),
    ).toEqual(['Anna van der Merwe', 'Frank Field']);
  });
  it('describe somebody in the line of the words, or by the place he is from', () => {
    expect(
      quotesOf(
        '“It has made a very great difference to us.” Mum of 8 year old boy',
        'One social worker from Flintshire County Council states that “most evenings we get asked to place five children”.',
      ),
    ).toEqual([
      [null, 'Mum of 8 year old boy'],
      [null, 'One social worker'],
    ]);
  });
  it('take no deed for a role, and no adverb for a name', () => {
    expect(
      quotesOf(
        '“I would like to congratulate everyone,” says Phil Tran, acknowledging the effort.',
        'Instead Marjorie Pyke, a retired joiner, handed him a plane. “Make me a mess,” she told him.',
      ),
    ).toEqual([
      ['Phil Tran', null],
      ['Marjorie Pyke', 'a retired joiner'],
    ]);
  });
  it('mean by she the one whom the paragraphs above are about', () => {
    expect(
      said(
        'For decades, Anne Paladino has been helping feed hungry people.',
        'She is now the coordinator of the pantry.',
        '“I work on this every day,” she said.',
        'The demand has grown.',
        'Ten-year-old Posy had come for a machine. “They let me do the labels,” she announces.',
      ),
    ).toEqual(['Anne Paladino', 'Posy']);
  });
  it('go on in a paragraph of words below one about the speaker', () => {
    const first = '“It is worth it just for the food,” said Jack Rexrode.';
    const words = '“This is a great place to be and it does a lot of good.”';
    expect(said(first, 'Rexrode first came as a court referral.', words).at(-1)).toBe(
      'Jack Rexrode',
    );
    expect(said(first, 'The hall was full.', words)).toEqual(['Jack Rexrode']);
  });
  it('tell of relatives, letters and sources', () => {
    expect(
      quotesOf(
        'Her grandmother, standing behind her, mouths: “She has not stopped talking about it.”',
        'Here is one, from a nurse on Ward 6: “Your soup is the only thing here that is not an emergency.”',
        'Every item borrowed, according to Mark Tiller, “is one that does not end up in my lorry”.',
        'In addition to warehouse supervisor Mike Averre, Goodrick said volunteers are at the heart. “Without you we couldn’t do it,” she told them.',
        'Its founder, Bernadette Coyle, still keeps the ledger by hand. Why? “Because the computer never asks how your mother is.”',
      ),
    ).toEqual([
      [null, 'Her grandmother'],
      [null, 'a nurse on Ward 6'],
      ['Mark Tiller', null],
      ['Goodrick', null],
      ['Bernadette Coyle', 'founder'],
    ]);
  });
});
