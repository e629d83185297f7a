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

/** Publishes or withdraws, through the gate and the rights of whoever this is done for. Throws 422 where there is nothing. */
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

/** Undoes what only was to be tried. */
class Rehearsed extends Error {}

/** Does the same for a trial, and undoes it: throws what it would be refused with now. */
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
