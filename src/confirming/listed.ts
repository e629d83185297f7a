import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { standsNow, stateOf } from '../domain/confirm/standing';
import { toShanghaiTime } from '../domain/shanghai-time';
import { confirmationsOf, type AnswerRow, type Confirmation } from './confirmation-row';
import { currentStatements } from './current';

/**
 * Returns every question about a draft, with its state, its answers, and whether the draft still says what was asked.
 */
export async function shownConfirmations(strapi: Core.Strapi, target: Target) {
  const now = new Date().toISOString();
  const current = await currentStatements(strapi, target);
  const { documentId: reportId, locale: language } = target;
  const all = await confirmationsOf(strapi, { reportId, language });
  return all.map((one) => shown(one, now, standsNow(one.row, current(one.row.path))));
}

function shown({ row, answers }: Confirmation, now: string, standing: string) {
  const { id, path, kind, words, label, sentence, recipient, askerName } = row;
  return {
    ...{ id, path, kind, words, label, sentence, to: recipient, by: askerName },
    ...{ askedAt: toShanghaiTime(row.askedAt), expiresAt: toShanghaiTime(row.expiresAt) },
    ...{ state: stateOf(row, answers, now), standing, isRevoked: row.revokedAt !== null },
    answers: answers.map(shownAnswer),
  };
}

const shownAnswer = ({ verdict, value, remark, name, at }: AnswerRow) => ({
  ...{ verdict, value, remark, name, at: toShanghaiTime(at) },
});
