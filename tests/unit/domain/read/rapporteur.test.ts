import { rapporteurIn } from '../../../../src/domain/read/rapporteur';

it.each([
  ['县长　王明山', '王明山'],
  ['（2026年3月18日　会长　靳海涛）', '靳海涛'],
  ['2026年3月18日 院长 周亮', '周亮'],
  ['报告人：周亮', '周亮'],
  ['县长 吐尔逊江·阿不都拉', '吐尔逊江·阿不都拉'],
  ['Dr Priya Nair, Headteacher', 'Priya Nair'],
  ['Saoirse Kelleher – Chief Executive', 'Saoirse Kelleher'],
  ['Report of the Chief Executive, Gareth Llewellyn', 'Gareth Llewellyn'],
])('%s gave the report: %s', (line, name) => expect(rapporteurIn(line)).toBe(name));

it.each([
  ['全年 工作'],
  ['（2026年3月18日）'],
  ['（2026年1月28日在县第十七届人民代表大会上）'],
  ['Riverside Trust, Penport'],
  ['Otters, badgers and voles'],
  ['Report of the Chief Executive'],
])('%s names nobody', (line) => expect(rapporteurIn(line)).toBeNull());
