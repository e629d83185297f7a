import { quotesIn } from '../../../../src/domain/read/quotes';

/** Paragraphs, and the speeches in them: words (parts joined by /), speaker, role. */
const ROWS: [what: string, paragraphs: string[], speeches: (string | null)[][]][] = [
  [
    'speech behind which somebody acts, and which goes on',
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
