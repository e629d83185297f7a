/** Texts that once took quadratic time or worse, one of each kind. */
const WORST =
  '百 １ 9 余 李 ,000 1倍 1个 1人次、 增长1% 三分之一 张三说：“ < <tr><td> <a_ "1_ _ /*_'.split(
    ' ',
  );
const MARKS =
  '0 万 亿 “ ” 、 ， 。 （ ） 《 》 " - … . : ： 一 十 多 近 元 人 年 月 % @ # * | [ & = a é'.split(
    ' ',
  );
const WORDS =
  '1, 1. 1万 “a” 一、 （一） (1) 第一 1- 1至1 1：1 2025年 2025年1月 “是”张三说 图1 来源： 1/2 百分之 近1 1多 其中 合计 分别为 million_ more_than_ 1_million_ hundred_ twenty- 1_ 1,000, 1、2 1人、 1的 第1届 1以上 翻一番 1成 http://a \n a\n <p> <ul><li> <b>a</b> <!-- &# </p>'.split(
    ' ',
  );

/** What is repeated to make a text. */
export const STRUCTURES = [...WORST, ...MARKS, ...WORDS].map((one) => one.replaceAll('_', ' '));
