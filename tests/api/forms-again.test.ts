import { readFileSync } from 'node:fs';
import path from 'node:path';
import { signIn } from '../helpers/admin';
import { publishReport, REPORT, reportData } from '../helpers/reports';
import { describeApi, startStrapi, type Running } from '../helpers/strapi';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/story-hour.png'));
const COVER = { alt: '山路', caption: '图为山路', credit: '何晴' };
const PHOTO = { alt: '故事会', caption: '图为故事会', credit: '何晴', after: 1 };

type File = { id: number; url: string };
type Pictured = { image: File | null; alt: string | null; caption: string | null };
type Draft = {
  title: string;
  cover: Pictured | null;
  organization: { key: string } | null;
  series: { key: string } | null;
  sections: { photos: Pictured[] }[];
};

describeApi('a report that is imported again from its own forms', () => {
  let app: Running;
  let session: string;
  let address: string;
  let files: { cover: File; photo: File };

  beforeAll(async () => {
    app = await startStrapi();
    session = await signIn(app);
    files = { cover: await picture(), photo: await picture() };
    const organization = await named('organization', { key: 'library', name: '青禾县图书馆' });
    const series = await named('series', { key: 'yearly', name: '年度综述', organization });
    const [lead, told] = reportData().sections;
    const { slug } = await publishReport(app, {
      ...{ organization, series, cover: { image: files.cover.id, ...COVER } },
      sections: [lead, { ...told, photos: [{ image: files.photo.id, ...PHOTO }] }],
    });
    address = `/api/reports/${slug}`;
  });
  afterAll(() => app.stop());

  async function named(type: 'organization' | 'series', data: object): Promise<string> {
    const uid = `api::${type}.${type}` as 'api::series.series';
    return (await app.strapi.documents(uid).create({ data: data as never })).documentId;
  }

  async function picture(): Promise<File> {
    const { body } = await app.http
      .post('/upload')
      .set('Authorization', `Bearer ${session}`)
      .attach('files', PNG, 'photo.png');
    return body[0];
  }

  async function exported(ending: string): Promise<Buffer> {
    const { body } = await app.http
      .get(`${address}.${ending}`)
      .buffer(true)
      .parse(whole as never);
    return body;
  }

  async function imported(form: Buffer, ending: string, fields: object = {}): Promise<Draft> {
    const request = app.http
      .post('/api/report-imports')
      .set('Authorization', `Bearer ${app.token}`)
      .field(fields as Record<string, string>)
      .attach('file', form, `report.${ending}`);
    const { status, body } = await request;
    expect([status, body.meta?.account.lost]).toEqual([201, 0]);
    return (await app.strapi.documents(REPORT).findOne({
      documentId: body.data.documentId,
      populate: {
        cover: { populate: ['image'] },
        organization: true,
        series: true,
        sections: { populate: { photos: { populate: ['image'] } } },
      },
    } as never)) as unknown as Draft;
  }

  it.each(['html', 'md', 'docx'])(
    'has its cover, its photo, its organization and its series: %s',
    async (ending) => {
      const draft = await imported(await exported(ending), ending);
      expect(draft).toMatchObject({
        cover: COVER,
        organization: { key: 'library' },
        series: { key: 'yearly' },
        sections: [{ photos: [] }, { photos: [PHOTO] }],
      });
      const shown = [draft.cover, draft.sections[1]!.photos[0]].map((one) => one?.image?.id);
      const isCopied = ending === 'docx';
      if (isCopied) for (const id of shown) expect(id).toEqual(expect.any(Number));
      else expect(shown).toEqual([files.cover.id, files.photo.id]);
    },
  );

  it('belongs to nobody where the caller says so', async () => {
    const draft = await imported(await exported('md'), 'md', { organization: '', series: '' });
    expect([draft.organization, draft.series]).toEqual([null, null]);
  });

  it('does not take a picture that no edition shows', async () => {
    const secret = (await picture()).url.replace(/\?.*/, '');
    const page = (await exported('html')).toString().replaceAll(plainUrl(files.photo), secret);
    const draft = await imported(Buffer.from(page), 'html');
    expect(draft.sections[1]!.photos).toMatchObject([{ image: null, caption: '图为故事会' }]);
  });

  const plainUrl = ({ url }: File) => url.replace(/\?.*/, '');
});

/** Reads an answer as bytes, whatever its type. */
function whole(answer: NodeJS.ReadableStream, done: (error: null, bytes: Buffer) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
  answer.on('end', () => done(null, Buffer.concat(parts)));
}
