import { plainOf } from '../../../../src/admin/desk/schema/plain-of';
import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';

it('says as plain text what was typed, line by line, without the lines that are empty', () => {
  const document = manuscriptOf(
    {
      title: '图书馆',
      sections: [
        {
          ...{ key: 'a', level: 1, heading: '灯' },
          body: [{ type: 'paragraph', children: [{ type: 'text', text: '灯亮着。' }] }],
        },
      ],
    } as never,
    'zh',
  );
  expect(plainOf(document)).toBe('图书馆\n灯\n灯亮着。');
});
