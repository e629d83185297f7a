import type { Between, Goal } from './claim';

const STARTED = /(?:由|从)[^,由从]{0,12}$/;
const BECAME =
  /^[^,]{0,8}?(?:增|升|提高|提升|扩|发展|涨|降|减|缩|跌|压|落|恢复|跃)[^,]{0,6}(?:到|至|为|成)[^,]{0,8}$/;
const AIMED = /(?:目标|任务|计划)(?:任务|数|值)?(?:为|是)?$/;
const DONE = /^[^;]{0,10}(?:完成|达到|达|实现|落实|兑现|建成|完工|实际)[^;]{0,6}$/;
/** A plan that names its deed: 年初计划新建大棚. 培养计划培训教师 is the name of a programme. */
const AIMED_DEED =
  /^(?:年初|年度|全年|当年|今年|本年|去年|上年|原先?|其中)?(?:目标|计划(?!生育)|拟|任务)(?:为|是)?[一-龥]{2,12}$/;
const DONE_DEED =
  /^[,(](?:实际|最终|现已?|已|共|累计|年末|全年|截至年底)*(?:完成|达到|达|实现|落实|兑现|建成|完工|实际[一-龥]{2})[一-龥]{0,6}$/;
const AIMED_AFTER =
  /^[(,]?(?:占|比|较|超过?|完成)?(?:年度|全年|年初|计划|省定|市定|既定)*(?:目标|任务|计划)(?:任务|数|值)?(?:为|是)?$/;

/** Finds a target or a baseline: 由100亩增加到300亩; 目标100户，完成118户; 计划新建30座，实际建成32座; 完成118户（目标100户）. */
export function goalZh({ clause, joint }: Between): Goal | null {
  if (STARTED.test(clause) && BECAME.test(joint)) return { field: 'baseline', of: 'second' };
  if (AIMED_AFTER.test(joint)) return { field: 'target', of: 'first' };
  const isAimed = AIMED.test(clause) || (AIMED_DEED.test(clause) && DONE_DEED.test(joint));
  return isAimed && DONE.test(joint) ? { field: 'target', of: 'second' } : null;
}
