import { inOneForm, withStops } from '../../../../src/domain/quantity/notation';

it.each([
  ['读者多了.馆员少了.', '读者多了。馆员少了。'],
  ['他说:"很近."馆长笑了.', '他说:"很近。"馆长笑了。'],
  ['增长5%.支出少了.\n二.展望', '增长5%。支出少了。\n二.展望'],
  // A name, a number, a list number, an English end and an ellipsis have points of their own.
  ['约翰.史密斯来了。', '约翰.史密斯来了。'],
  ['约翰.史密斯', '约翰.史密斯'],
  ['一.工作', '一.工作'],
  ['一.工作开展了.', '一.工作开展了。'],
  ['J.K.罗琳的书增长2.5%.', 'J.K.罗琳的书增长2.5%。'],
  ['我们用iPhone.', '我们用iPhone.'],
  ['她想...', '她想...'],
  ['Demand rose by 18%.', 'Demand rose by 18%.'],
  ['Work went on, 帮扶.', 'Work went on, 帮扶.'],
])('a point that ends a Chinese sentence is a full stop: %s', (text, formed) =>
  expect(withStops(text)).toBe(formed),
);

it.each(['「好」', '＂好＂', '２０２５', '⼈', '31\u2009500', '卡琳--雷诺', '多了.'])(
  'every character keeps its offset: %s',
  (text) => expect(inOneForm(text)).toHaveLength(text.length),
);
