import type { Language } from '../quantity';
import type { Words } from '../review/chain';
import type { Hindrance } from '../review/may-sign';

/** A stage that is not complete, with the names of its open parts. */
export interface OpenStage {
  locale: string;
  /** The language's own name for itself. */
  language: string;
  name: Words;
  signed: number;
  total: number;
  open: readonly string[];
  isReturned: boolean;
}

/** The most open parts that a sentence names. */
const NAMED = 3;

/** The sentences about reviews in one language, each built from its parts. */
interface Wording {
  unsigned: (each: readonly string[]) => string;
  stage: (stage: OpenStage, named: readonly string[]) => string;
  part: (name: string, hindrance: Words) => string;
  hindered: (named: readonly string[], count: number) => string;
}

const WORDING: Record<Language, Wording> = {
  zh: {
    unsigned: (each) =>
      `还没有审签完毕，未予发布：${each.join('；')}。请审签后再发布；确需紧急发布的，由有权人员写明理由。`,
    stage: ({ language, name, signed, total, open, isReturned }, named) => {
      const state = isReturned ? '已退回' : `已签${signed}/${total}`;
      const more = open.length > named.length ? '等' : '';
      return `${name.zh}（${language}）${state}${named.length > 0 ? `，未签：${named.join('、')}${more}` : ''}`;
    },
    part: (name, hindrance) => `${name}（${hindrance.zh}）`,
    hindered: (named, count) =>
      `不能签：${named.join('、')}${count > named.length ? `等${count}处` : ''}。`,
  },
  en: {
    unsigned: (each) =>
      `Not published because reviews are open: ${each.join('; ')}. Have them signed, or publish as an emergency with a reason, if you may.`,
    stage: ({ language, name, signed, total, open, isReturned }, named) => {
      const state = isReturned ? 'returned it' : `has signed ${signed} of ${total} parts`;
      const more = open.length > named.length ? ' and others' : '';
      return `${name.en} (${language}) ${state}${named.length > 0 ? `; open: ${named.join(', ')}${more}` : ''}`;
    },
    part: (name, hindrance) => `${name} (${hindrance.en})`,
    hindered: (named, count) =>
      `Not signed: ${named.join(', ')}${count > named.length ? ` and others, ${count} in all` : ''}.`,
  },
};

/** Says why nothing is published: which stages have not signed which parts. */
export const unsignedMessage = (stages: readonly OpenStage[], language: Language): string =>
  WORDING[language].unsigned(
    stages.map((stage) => WORDING[language].stage(stage, stage.open.slice(0, NAMED))),
  );

const HINDRANCES: Record<Hindrance, Words> = {
  signed: { zh: '您已在本审次签过，须另一人签', en: 'you have signed it; another must' },
  'not-yet': { zh: '上一审还没有签', en: 'the stage before has not signed it' },
  'other-stage': {
    zh: '您已在另一审次签过，不能兼签',
    en: 'you have signed it in another stage',
  },
  'own-words': { zh: '是您最后修改的，须由他人审签', en: 'you wrote it last' },
};

/** Says why a person may not sign some parts. */
export const hinderedMessage = (
  parts: readonly { name: string; hindrance: Hindrance }[],
  language: Language,
): string =>
  WORDING[language].hindered(
    parts
      .slice(0, NAMED)
      .map(({ name, hindrance }) => WORDING[language].part(name, HINDRANCES[hindrance])),
    parts.length,
  );

/** Fixed sentences about reviews, in both languages. */
export const REVIEW_WORDS = {
  role: {
    zh: (stage: Words) => `您的角色不能签“${stage.zh}”。请管理员在 config/zongshu.ts 中设置。`,
    en: (stage: Words) =>
      `Your role may not sign "${stage.en}". Stages and their roles are set in config/zongshu.ts.`,
  },
  person: {
    zh: '审签须由本人登录后进行，不能用 API 令牌。',
    en: 'Only a person can sign, not an API token. Sign in to the admin.',
  },
  emergency: {
    zh: '您的角色不能紧急发布。请先完成审签。',
    en: 'Your role may not publish in an emergency. Have the reviews signed first.',
  },
  lowering: {
    zh: '降低密级须由能签最后一审的人员进行。',
    en: 'Only a person who may sign the last stage may make a report less sensitive.',
  },
  confirming: {
    zh: '错误须由审核人员确认：您的角色只签第一审或不审。请改正文字，或请审核人员确认。',
    en: 'An error must be confirmed by a reviewer, but your role signs only the first stage, or none. Change the text, or ask a reviewer.',
  },
  ownError: {
    zh: (part: string) => `${part}是您最后修改的，其中的错误须由别人确认。`,
    en: (part: string) =>
      `You changed ${part} last. Somebody else confirms that the error there is none.`,
  },
  nothing: {
    zh: '没有可签的内容：都已签过。',
    en: 'There is nothing to sign: everything is signed.',
  },
} as const;
