import { isCount, type Quantity, type UnitCode } from '../../quantity';
import { deedOfPeople } from './deed.zh';
import { nounAfter } from './noun.zh';
import { withResult } from './result.zh';
import { WORDS } from './noun.zh';
import { PEOPLE, VERBS } from './words.zh';

/** 27户的血压 counts households. */
const OWNERS: readonly UnitCode[] = ['household', 'village', 'person'];

/** Returns the counted noun if it comes after the classifier. */
export function countedIn(figure: Quantity, after: string): string {
  const own = eventIn(figure, after) || visitIn(figure, after) || chargedIn(figure, after);
  if (own) return own;
  const isOwner = OWNERS.includes(figure.unit) && after.startsWith('的');
  const noun = isCount(figure.unit) && !isOwner ? nounAfter(after) : '';
  const following = figure.unit === 'person' ? peopleOf(noun) : noun;
  // 1万4千人造访
  const done = deedOfPeople(figure.unit, following);
  if (done) return done;
  if (following && figure.unit !== 'village') return withResult(figure, following, after);
  return figure.unit === 'batch' ? (VISITED.exec(after)?.[1] ?? '') : '';
}

/** 3名救护员感染病毒, 向420名义工致谢: what people do is no part of their name. 学生家长 and 志愿者人数 are. */
function peopleOf(noun: string): string {
  if (PEOPLE.test(noun)) return noun;
  let end = 0;
  let last = 0;
  for (const { segment } of WORDS.segment(noun)) {
    end += segment.length;
    if (end > 1 && PEOPLE.test(segment)) last = end;
    else if (last > 0) break;
  }
  if (last === 0) return noun.replace(CUT_VERB, '');
  const rest = noun.slice(last);
  return rest === '' || OF_PEOPLE_NOUN.test(rest) ? noun : noun.slice(0, last);
}
/** 38名照顾者腾(出): the first character of a verb that the word list cuts in two. */
const CUT_VERB = /(?<=[\u4e00-\u9fff](?:者|员|师))(?![们数队组团会班群])[\u4e00-\u9fff]$/;
/** What may follow a word for people in one name. */
const OF_PEOPLE_NOUN =
  /^(?:[队组团会班家属数、和与及的之]|代表|骨干|精英|子女|人[数次]|名额|宿位|岗位|职位|床位|协会|中心|学校|计划|活动|培训|服务|工作)/;

/** Returns the deed that is counted itself: 55场冬令发放, 220份申请. */
function eventIn({ text, unit }: Quantity, after: string): string {
  const [, event = ''] = (EVENTS.test(text) && WHOLE.exec(after)) || [];
  if (event && !VERBS.has(event.slice(0, 2)) && !NO_EVENT.test(event))
    return event.replace(/(?<=[\u4e00-\u9fff]{2})(?<![高初])[当其之]?中$/, '');
  return (!OF_PEOPLE.includes(unit) && ASKED.exec(after)?.[1]) || '';
}

function visitIn({ unit }: Quantity, after: string): string {
  const [, visit] = (unit === 'personTime' && WENT_TO.exec(after)) || [];
  return visit ? `${visit}人次` : '';
}

/** 230人涉违反条例被捕 */
const CHARGED =
  /^(?:因?涉|因|涉嫌)[\u4e00-\u9fff]{2,12}?(被捕|被检控|被起诉|受伤|死亡)(?=[,。;；、]|$)/;
const chargedIn = ({ unit }: Quantity, after: string): string => {
  const [, deed] = (unit === 'person' && CHARGED.exec(after)) || [];
  return deed ? `${deed}人数` : '';
};

/** 55场冬令发放: for events, all the words up to the end of the clause are the name. */
const EVENTS = /[场場次宗]$/;
const WHOLE = /^([\u4e00-\u9fff]{4,6})(?=[,。;；、]|$)/;
const NO_EVENT =
  /^(?:及|与|和|并|的|以|较|比|已|均|都|全|未|不|获|是|为|属|占|次|左|中|人|[大小微]幅|大增|大减|[急飙骤激锐略]|显著|明显|[增降升减][至到])/;
const OF_PEOPLE: readonly UnitCode[] = ['person', 'household', 'personTime'];
/** 接获220份申请: deeds that are counted themselves, if nothing follows them. */
const ASKED =
  /^((?:有效)?(?:申请|投诉|查询|举报|求助|建议|咨询|转介|通报|捐款|捐赠|订单|个案))(?=[,。;；、]|$)/;

/** 21,982人次到公立医院急症室求诊 */
const WENT_TO =
  /^(?:到|前往|赴)([\u4e00-\u9fff]{2,12}?(?:求诊|就诊|求医|参观|借阅|参加|观看|游览|服务|学习|锻炼|咨询))(?=[,。;；、]|$)/;

/** 分5个批次组织干部到村入户开展…: the words after it name what was done in batches. */
const VISITED =
  /^[\u4e00-\u9fff]{0,20}?((?:到|赴|深入|走进)[\u4e00-\u9fff]{2,6}?)(?=开展|进行|送|慰问|调研|,|。|$)/;
