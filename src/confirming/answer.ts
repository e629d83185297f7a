import type { Core } from '@strapi/strapi';
import { record } from '../auditing/record';
import { isOver } from '../domain/confirm/standing';
import type { ConfirmTrouble } from '../domain/messages/confirm';
import { notify } from '../noticing/notify';
import { inReport } from '../stored/lock';
import {
  CONFIRMATION,
  CONFIRMATION_ANSWER,
  confirmationsOf,
  type Confirmation,
  type ConfirmationRow,
} from './confirmation-row';
import type { Answered } from './query';
import { hashOfToken } from './token';

/** The most answers to one question. People may correct themselves, but a leaked link must not fill the table. */
export const MOST_ANSWERS = 10;

/** Returns the question of a link. Null: no question has this token. `over`: the link has ended or was withdrawn. */
export async function askedBy(
  strapi: Core.Strapi,
  token: string,
): Promise<Confirmation | 'over' | null> {
  const found: ConfirmationRow | null = await strapi.db
    .query(CONFIRMATION)
    .findOne({ where: { tokenHash: hashOfToken(token) } });
  if (!found) return null;
  if (isOver(found, new Date().toISOString())) return 'over';
  const [one] = await confirmationsOf(strapi, { id: found.id });
  return one ?? null;
}

/** Stores a new answer and keeps the earlier ones. Returns why the answer is refused, or null. */
export async function answer(
  strapi: Core.Strapi,
  { row: { id, reportId } }: Confirmation,
  given: Answered,
): Promise<ConfirmTrouble | null> {
  return inReport(strapi, reportId, async () => {
    const [asked] = await confirmationsOf(strapi, { id });
    const at = new Date().toISOString();
    if (!asked || isOver(asked.row, at)) return 'over';
    if (asked.answers.length >= MOST_ANSWERS) return 'full';
    const data = { confirmation: id, ...given, at };
    await strapi.db.query(CONFIRMATION_ANSWER).create({ data });
    await tell(strapi, asked.row, given);
    return null;
  });
}

async function tell(
  strapi: Core.Strapi,
  { id, reportId, language, recipient, asker, words }: ConfirmationRow,
  { verdict, value, name }: Answered,
) {
  const details = { confirmation: id, verdict };
  await record(strapi, { chain: reportId, action: 'confirmation-answered', language, details });
  const by = name ? `${recipient}（${name}）` : recipient;
  await notify(strapi, [asker], {
    ...{ kind: 'confirmed', reportId, language },
    details: { by, text: words, answer: verdict, ...(value && { value }) },
  });
}
