import type { Core } from '@strapi/strapi';
import { fileName } from '../../domain/write/file-name';
import { tagsOfNamed } from '../names';
import type { Context } from '../../http/context';
import { siteOf } from '../../http/site';
import { FORMS, written } from './forms';
import { send } from '../respond';
import { servedAt } from '../reports/served';

/** An edition in its other forms, one action each. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const action = (form: (typeof FORMS)[keyof typeof FORMS]) => async (ctx: Context) => {
    const found = await servedAt(strapi, ctx, form.ending);
    if (!found) return;
    const { edition, row, localizations, corrections, redaction } = found.served;
    const { number, createdAt: publishedAt } = row;
    const site = siteOf(strapi);
    const publication = {
      edition,
      number,
      publishedAt,
      localizations,
      corrections,
      redaction,
      site,
    };
    let isLasting = true;
    const body = await written(form, publication, strapi, () => (isLasting = false));
    if ('isFile' in form) {
      const fallback = row.slug + form.ending;
      ctx.attachment(fileName(edition.title) + form.ending, { fallback });
    }
    const tags = [...found.tags, ...tagsOfNamed(edition)];
    send(ctx, body, form.type, { locale: row.language, tags: isLasting ? tags : null });
  };
  return Object.fromEntries(Object.entries(FORMS).map(([name, form]) => [name, action(form)]));
};
