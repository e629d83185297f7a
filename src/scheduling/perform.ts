import type { Core } from '@strapi/strapi';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { REPORT } from '../stored/documents';
import type { ScheduleRow } from './schedule-row';

type Which = Pick<ScheduleRow, 'reportId' | 'language' | 'action'>;

const NOTHING = {
  publish: { zh: '没有可发布的稿件。', en: 'There is no draft to publish.' },
  withdraw: { zh: '没有已发布的内容可撤下。', en: 'Nothing is published that could be withdrawn.' },
};

/**
 * Publishes or withdraws, with the checks and the rights of the person in whose name it is done. Throws 422 if there is
 * nothing to publish or withdraw.
 */
export async function perform(strapi: Core.Strapi, { reportId, language, action }: Which) {
  const target = { documentId: reportId, locale: language };
  const documents = strapi.documents(REPORT);
  const { entries } = await (action === 'publish'
    ? documents.publish(target)
    : documents.unpublish(target));
  if (entries.length > 0) return;
  const spoken = callerLanguage(strapi.requestContext.get());
  throw new RefusalError('unprocessableEntity', NOTHING[action][spoken]);
}

/** Thrown to undo a trial. */
class Rehearsed extends Error {}

/** Runs the same action as a trial and rolls it back. Throws the refusal that it would get now. */
export async function rehearse(strapi: Core.Strapi, which: Which): Promise<void> {
  try {
    await strapi.db.transaction(async () => {
      await perform(strapi, which);
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
}
