import type { Candidate } from './frame';

type Place = Pick<Candidate, 'name' | 'start'>;

const FAMILY =
  '(?:的|家的?)?(?:爷爷|奶奶|外婆|外公|妈妈|爸爸|母亲|父亲|妻子|丈夫|儿子|女儿|姐姐|哥哥|弟弟|妹妹|阿妈|阿爸|家长|家属)';
const ACQUAINTED =
  '的(?:邻居|同事|同学|战友|工友|室友|老乡|徒弟|老伴|搭档|孙子|孙女|婆婆|公公|岳母|岳父|儿媳妇?|女婿|姑姑|舅舅|叔叔|姨妈|表[哥姐弟妹]|堂[哥姐弟妹])';
const OF_BODY = '的(?:手(?![机艺续册法段])|肩|胳膊|衣角|衣袖|袖子|袖口|裤腿|背|头)';

const POSSESSED = new RegExp(`^(?:${FAMILY}|${OF_BODY})`);
/** The person whose words they are: 小孟的母亲, 李小梅的邻居. */
const RELATIVE = new RegExp(`^(?:${FAMILY}|${ACQUAINTED})(?!们)`);

/** Returns 小孟的母亲 for 志愿者小孟的母亲说: somebody without a name, who is not 小孟. */
export function relativeOf(text: string, { name, start }: Place): string | null {
  const end = start + name.length;
  const relative = RELATIVE.exec(text.slice(end))?.[0];
  return relative === undefined ? null : name + relative;
}

/** 秋生的爷爷, 小明妈妈, 攥着小明的手: another person speaks, not the named one. */
export const isPossessor = (text: string, { name, start }: Place): boolean => {
  const after = text.slice(start + name.length);
  return POSSESSED.test(after) || RELATIVE.test(after);
};
