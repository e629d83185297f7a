import type { Core } from '@strapi/strapi';
import { filesOf, type Edition } from '../domain/edition';

const PUBLISHED_PICTURE = 'api::edition.published-picture';

/** Records which files editions show. A file of the media library is public if a readable edition shows it. */
export const publishedFiles = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(PUBLISHED_PICTURE as never);

  /** Records the files of an edition. Call it inside the transaction that writes the edition. */
  async function note(edition: Edition, number: number): Promise<void> {
    const { documentId: reportId, locale: language } = edition;
    await rows().deleteMany({ where: { reportId, language, number } as never });
    const data = filesOf(edition).map((address) => ({ reportId, language, number, address }));
    // Strapi refuses to insert an empty list.
    if (data.length > 0) await rows().createMany({ data: data as never });
  }

  /** Returns those of the addresses at which an edition that is not withdrawn shows a file. */
  async function publicAmong(addresses: readonly string[]): Promise<Set<string>> {
    const shown = await strapi.db
      .connection('published_pictures as p')
      .join('editions as e', function ofPicture() {
        this.on('e.report_id', 'p.report_id')
          .andOn('e.language', 'p.language')
          .andOn('e.number', 'p.number');
      })
      .whereIn('p.address', addresses)
      .whereNull('e.withdrawn_at')
      .distinct<{ address: string }[]>('p.address');
    return new Set(shown.map(({ address }) => address));
  }

  /** Returns whether an edition that is not withdrawn shows the file at this address. */
  const isPublic = async (address: string): Promise<boolean> =>
    (await publicAmong([address])).has(address);

  /** Returns whether any edition shows it, including withdrawn ones, because they may be published again. */
  async function wasPublic(address: string): Promise<boolean> {
    return (await rows().count({ where: { address } as never })) > 0;
  }

  return { note, publicAmong, isPublic, wasPublic };
};
