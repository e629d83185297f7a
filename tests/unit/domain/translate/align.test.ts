import { align } from '../../../../src/domain/translate/align';

describe('align', () => {
  it.each([
    ['what did not change', ['a', 'b'], ['a', 'b'], [0, 1]],
    ['what moved', ['a', 'b', 'c'], ['c', 'a', 'b'], [2, 0, 1]],
    ['equal texts in their places', ['a', 'a'], ['x', 'a'], [-1, 1]],
    ['equal texts in the middle', ['x', 'a', 'a', 'y'], ['p', 'q', 'a', 'r'], [-1, -1, 2, -1]],
    ['what was edited', ['村里选准了油茶', '安装路灯86盏'], ['村里选准了油茶和草编'], [0]],
    [
      'an edited text that moved',
      ['村里选准了油茶', '安装路灯'],
      ['安装路灯', '村里选准油茶'],
      [1, 0],
    ],
    ['nothing of what is new', ['村里选准了油茶'], ['安装路灯86盏'], [-1]],
  ])('finds %s', (_what, known, current, expected) => {
    expect(align(known, current)).toEqual(expected);
  });

  it.each([
    ['what was written in its place', ['甲', '乙', '丙'], ['A', '乙', 'C'], [0, 1, 2]],
    ['each text once, where one was taken out', ['甲', '乙', '丙'], ['A', '丙'], [0, 2]],
    ['nothing for what was put in', ['甲', '乙'], ['甲', 'new', '乙'], [0, -1, 1]],
  ])('pairs in place %s', (_what, known, current, expected) => {
    expect(align(known, current, { inPlace: true })).toEqual(expected);
  });
});
