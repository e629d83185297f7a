import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { readableReports } from '../access/readable';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { parseNoQuery } from '../http/query';
import { RefusalError } from '../http/refusal';
import { personOf } from '../reviewing/person';
import { localesOf } from '../stored/load';
import { scheduleRows, shownSchedules } from './listed';
import { parseList, parseSchedule, parseWhich } from './query';
import { SCHEDULE, type ScheduledAction, type ScheduleRow } from './schedule-row';
import { cancel, schedule } from './schedules';

const RIGHTS = { publish: 'publish', withdraw: 'unpublish' } as const;

const ONLY_PEOPLE = {
  zh: '定时发布须由本人登录后安排，不能用 API 令牌。',
  en: 'A schedule is a person’s: sign in, an API token cannot make one.',
};

/** Answers requests about scheduled publications and withdrawals. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function personIn(ctx: Context) {
    const person = personOf(ctx);
    if (person) return person;
    throw new RefusalError('forbidden', ONLY_PEOPLE[callerLanguage(ctx)]);
  }

  /** Throws 404 or 403 unless the caller may do this now in every one of the languages. */
  async function assertMay(
    ctx: Context,
    documentId: string,
    language: string,
    action: ScheduledAction,
  ) {
    const all = language === '*' ? await localesOf(strapi, documentId, 'draft') : [language];
    const access = accessOf(strapi, ctx);
    for (const locale of all) await access.to(RIGHTS[action], { documentId, locale });
    const source = languagesOf(strapi, {}).locale;
    if (all.length === 0) await access.toSee({ documentId, locale: source });
  }

  async function find(ctx: Context) {
    const { report } = parseList(ctx.query);
    const rows = await scheduleRows(strapi, report);
    const ids = rows.map(({ reportId }) => reportId);
    const mayRead = await readableReports(strapi, ctx, ids);
    const data = await shownSchedules(
      strapi,
      rows.filter(({ reportId }) => mayRead(reportId)),
    );
    ctx.body = { data, meta: {} };
  }

  async function create(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = parseWhich(ctx.query);
    const language = locale === '*' ? '*' : languagesOf(strapi, { locale }).locale;
    const { action, at, anyway = false } = parseSchedule((ctx.request as Body).body ?? {});
    await assertMay(ctx, documentId, language, action);
    const { row, refusal } = await schedule(strapi, personIn(ctx), {
      ...{ reportId: documentId, language, action, dueAt: at, anyway },
    });
    ctx.status = 201;
    ctx.body = { data: (await shownSchedules(strapi, [row]))[0], meta: { refusal } };
  }

  async function remove(ctx: Context) {
    parseNoQuery(ctx.query);
    const { documentId, id } = ctx.params as { documentId: string; id: string };
    const row: ScheduleRow | null = /^\d{1,9}$/.test(id)
      ? await strapi.db.query(SCHEDULE).findOne({ where: { id, reportId: documentId } })
      : null;
    if (!row) throw new errors.NotFoundError(`No schedule "${id}" of this report.`);
    await assertMay(ctx, documentId, row.language, row.action);
    await cancel(strapi, row);
    ctx.body = { data: { id: row.id, state: 'cancelled' }, meta: {} };
  }

  return { find, create, delete: remove };
};

type Body = { body?: unknown };
