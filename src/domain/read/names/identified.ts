import type { Person } from '../person';
import { ROLE_END } from './frame';
import { isNameOnly } from './name-only';
import { isRareFullName } from './rare';

/** 李慧是白菜湾社区的一名网格员; 今年57岁的罗鹏，是村党支部书记: the sentence says what somebody is. */
const IS_SOMEBODY =
  /(?<=^|[，。！？；、：“”\s])(?:今年)?(?:\d{1,3}岁的)?([\u4e00-\u9fff]{2,3})(?:今年\d{1,3}岁|现年\d{1,3}岁)?，?(?:是|现任|担任)([^，。！？；：“”]{2,40})(?=[，。！？；])/g;
const IS_ROLE = new RegExp(`${ROLE_END.source}|工作者$|从业者$|负责人$|带头人$`);
const ONE = /^(?:一[位名个]|我?们?的)/;

/** 9岁的小雨（化名）, 村民周某（化名）: only a name is an alias. */
const ALIAS =
  /(?<=^|[，。！？；、：“”\s的员生民户])([小老阿][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{2,3})（化名）/g;

/** 最小的叫水长青: a name after 的叫 needs no surname that a list has. */
const CALLED = /的(?:名叫|叫做|叫)([\u4e00-\u9fff]{3})(?=[，。；])/g;

/** Returns the people of whom a paragraph says what they are. Nobody needs a verb of speech then. */
export function identifiedIn(paragraph: string): Person[] {
  const namesBy = (form: RegExp) => [...paragraph.matchAll(form)].map(([, name = '']) => name);
  const named = [...namesBy(ALIAS), ...namesBy(CALLED).filter(isWholeName)];
  const identified = [...paragraph.matchAll(IS_SOMEBODY)].flatMap(([, name = '', words = '']) => {
    const role = (words.split('的').at(-1) ?? '').replace(ONE, '');
    return isNameOnly(name) && IS_ROLE.test(role) ? [{ name, role }] : [];
  });
  return [...named.map((name) => ({ name, role: null })), ...identified];
}

const isWholeName = (name: string): boolean => isNameOnly(name) || isRareFullName(name);
