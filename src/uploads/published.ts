import type { Core } from '@strapi/strapi';
import { filesOf, type Edition } from '../domain/edition';

const PUBLISHED_PICTURE = 'api::edition.published-picture';

/** Which files editions show. A file of the media library is public where an edition that can be read shows it. */
export const publishedFiles = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(PUBLISHED_PICTURE as never);

  /** Notes what an edition shows. Call inside the transaction that writes the edition. */
  async function note(edition: Edition, number: number): Promise<void> {
    const { documentId: reportId, locale: language } = edition;
    await rows().deleteMany({ where: { reportId, language, number } as never });
    const data = filesOf(edition).map((address) => ({ reportId, language, number, address }));
    // Strapi refuses to insert nothing.
    if (data.length > 0) await rows().createMany({ data: data as never });
  }

  /** Whether an edition shows the file at this address, and was not withdrawn. */
  async function isPublic(address: string): Promise<boolean> {
    const shown = await strapi.db
      .connection('published_pictures as p')
      .join('editions as e', function ofPicture() {
        this.on('e.report_id', 'p.report_id')
          .andOn('e.language', 'p.language')
          .andOn('e.number', 'p.number');
      })
      .where('p.address', address)
      .whereNull('e.withdrawn_at')
      .first('p.id');
    return shown !== undefined;
  }

  /** Whether any edition shows it, also one that was withdrawn: it may come back. */
  async function wasPublic(address: string): Promise<boolean> {
    return (await rows().count({ where: { address } as never })) > 0;
  }

  return { note, isPublic, wasPublic };
};
