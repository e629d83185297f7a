import { seatsIn } from '../../../../src/admin/desk/checks/seats';
import { schema } from '../../../../src/admin/desk/schema';
import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';

const docOf = (credits: object[]) =>
  schema.nodeFromJSON(
    manuscriptOf({ title: '图书馆', sections: [{ key: 'a', body: [] }], credits } as never, 'zh'),
  );

/** Returns the line that a finding about the credits leads to: its kind, and the words around it. */
function lineOf(credits: object[], actual: string | null) {
  const doc = docOf(credits);
  const seat = seatsIn(doc).seatOf({ field: 'credits', actual });
  if (!seat) return null;
  const $seat = doc.resolve(seat.from);
  return [$seat.parent.type.name, $seat.node(1).textContent];
}

describe('the place of a finding about the credits', () => {
  const whole = { role: '编辑', name: '林秀英' };
  it.each([
    [
      'the name that is missing',
      [whole, { role: '一审', name: '' }],
      '一审',
      ['credit_name', '一审'],
    ],
    [
      'the role that is missing',
      [{ role: '', name: '何晴' }, whole],
      '何晴',
      ['credit_role', '何晴'],
    ],
    ['a line without both', [whole, { role: '', name: '' }], null, ['credit_role', '']],
    ['the last line, if it was mended since', [whole], '一审', ['credit_role', '编辑林秀英']],
  ])('is %s', (_, credits, actual, line) => {
    expect(lineOf(credits, actual)).toEqual(line);
  });

  it('is nowhere if there are none', () => {
    expect(lineOf([], null)).toBeNull();
  });
});
