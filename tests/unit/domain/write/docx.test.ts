import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromDocx } from '../../../../src/domain/read';
import type { Block } from '../../../../src/domain/report';
import { textOf } from '../../../../src/domain/translate/blocks';
import { pictureAddresses, toDocx } from '../../../../src/domain/write/docx';
import { image, paragraph, publication, section, words } from '../../../helpers/publication';

const PHOTO = path.resolve(__dirname, '../../../../database/sample/photos/story-hour.png');
const png = readFileSync(PHOTO);
const pictures = new Map(
  ['/uploads/cover.png', '/uploads/van.png'].map((address) => [address, png]),
);
const NONE = new Map<string, Uint8Array>();

/** The parts of a file as text, by name. */
function partsOf(file: Uint8Array): (name: string) => string {
  const parts = unzipSync(file);
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}
const write = async (...args: Parameters<typeof toDocx>) => partsOf(await toDocx(...args));

describe('an edition as a Word file', () => {
  it('is read back by our own reader as the same report', async () => {
    const { edition } = publication();
    const { value } = await fromDocx(await toDocx(publication(), pictures));
    const { report } = value;
    const { title, subtitle, author, source, year, credits } = edition;
    expect(report).toMatchObject({ title, subtitle, author, source, year, credits });
    expect(report.issuedOn).toBe('2026-01-16T09:30+08:00');
    expect(report.sections.map(({ heading, level }) => [heading, level])).toEqual(
      edition.sections.map(({ heading, level }) => [heading, level]),
    );
    const prose = ({ body }: { body: Block[] }) => body.map(textOf);
    expect(report.sections.map(prose)).toEqual(edition.sections.map(prose));
    const spoken = ({
      text,
      speaker,
      role,
    }: {
      text: string;
      speaker: unknown;
      role: unknown;
    }) => ({
      ...{ text, speaker, role },
    });
    expect(report.sections.flatMap(({ quotes }) => quotes.map(spoken))).toEqual(
      edition.sections.flatMap(({ quotes }) => quotes.map(spoken)),
    );
    expect(report.sections[0]?.metrics.map(({ text }) => text)).toEqual([
      '约12万人次',
      '30万至35万元',
    ]);
    expect(report.sections[1]?.photos).toMatchObject([
      { alt: '书车', caption: '图为流动书车', credit: '何晴', after: 1 },
    ]);
    expect(value.images).toHaveLength(2);
  });

  it('is equal to the byte each time, links and pictures included, whatever the time', async () => {
    const link: Block = {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://a.example', children: [words('网址')] }],
    };
    const linked = publication({ sections: [section({ body: [link] })] });
    const [first, second] = [await toDocx(linked, pictures), await toDocx(linked, pictures)];
    expect(Buffer.compare(first, second)).toBe(0);
    // Each entry of the archive says 1 January 1980 (APPNOTE §4.4.6).
    expect(Buffer.from(first).readUInt32LE(10)).toBe(0x00210000);
    expect(partsOf(first)('word/_rels/document.xml.rels')).toContain('Target="https://a.example"');
  });

  it('says what it is: title, author, language, edition and time', async () => {
    const core = (await write(publication(), NONE))('docProps/core.xml');
    for (const property of [
      '<dc:title>书香进山</dc:title>',
      '<dc:creator>宋知远</dc:creator>',
      '<dc:language>zh-Hans</dc:language>',
      '<cp:revision>3</cp:revision>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-16T01:31:00Z</dcterms:modified>',
    ]) {
      expect(core).toContain(property);
    }
  });

  it('is laid out after GB/T 9704 in Chinese', async () => {
    const part = await write(publication(), NONE);
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/);
    expect(document).toMatch(/<w:docGrid [^>]*w:linePitch="580"/);
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(part('word/styles.xml'))?.[0];
    expect(style('Title')).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"/);
    expect(style('Heading1')).toMatch(/w:eastAsia="黑体".*<w:sz w:val="32"/);
    expect(style('Heading2')).toMatch(/w:eastAsia="楷体_GB2312"/);
    expect(style('BodyText')).toMatch(/w:line="580".*w:lineRule="exact"/);
    expect(style('BodyText')).toMatch(/w:firstLineChars="200"/);
    expect(style('BodyText')).toMatch(/w:ascii="Times New Roman".*w:eastAsia="仿宋_GB2312"/);
    expect(part('word/footer1.xml')).toMatch(/— .*PAGE.* —/);
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
    expect(part('word/fontTable.xml')).toContain('<w:altName w:val="华文中宋"/>');
  });

  it('has Latin letters in English, and says that it is a translation', async () => {
    const part = await write(publication({ locale: 'en', credits: [] }), NONE);
    expect(part('word/styles.xml')).toContain('w:ascii="Arial"');
    expect(part('word/document.xml')).toContain('By 宋知远');
    expect(part('word/document.xml')).toContain('The Chinese text is authentic.');
  });

  it('shows a photo with what it says to those who do not see it, at most as wide as the text', async () => {
    const document = (await write(publication(), pictures))('word/document.xml');
    expect(document).toContain('descr="书车"');
    expect(document).toContain(`<wp:extent cx="${580 * 9525}" cy="${387 * 9525}"/>`);
  });

  it('keeps the caption of a photo that cannot be read or shown', async () => {
    const webp = new Map([['/uploads/van.png', Buffer.from('RIFF0000WEBP')]]);
    for (const given of [NONE, webp]) {
      const document = (await write(publication(), given))('word/document.xml');
      expect(document).not.toContain('<w:drawing');
      expect(document).toContain('图为流动书车（何晴 摄）');
    }
  });

  it('asks for the smaller rendering of a photo, and for pictures that stand in the prose', () => {
    const large = { url: '/uploads/large.png', width: 1000, height: 667 };
    const photo = { ...publication().edition.cover!, key: 'p2' };
    const photos = [{ ...photo, image: { ...image('/uploads/a.png'), formats: { large } } }];
    const body: Block[] = [{ type: 'image', image: { url: '/uploads/b.png' }, children: [] }];
    const { edition } = publication({ sections: [section({ photos, body })] });
    expect(pictureAddresses(edition)).toEqual([
      '/uploads/cover.png',
      '/uploads/large.png',
      '/uploads/b.png',
    ]);
  });

  it('counts each ordered list from 1, and nests', async () => {
    const item = (text: string) => ({ type: 'list-item' as const, children: [words(text)] });
    const list: Block = {
      ...{ type: 'list', format: 'ordered' },
      children: [item('一'), { type: 'list', format: 'unordered', children: [item('甲')] }],
    };
    const part = await write(
      publication({ sections: [section({ body: [list, paragraph('间'), list] })] }),
      NONE,
    );
    const numbers = [
      ...part('word/document.xml').matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g),
    ];
    expect(numbers.map(([, level]) => level)).toEqual(['0', '1', '0', '1']);
    expect(new Set(numbers.map(([, , list]) => list)).size).toBe(4);
  });

  it('opens whatever was typed: marks, line breaks, and what XML cannot hold', async () => {
    const typed = '<w:p> &\u0001 "\u{1f600}"';
    const part = await write(
      publication({ title: typed, sections: [section({ body: [paragraph(`${typed}\n二`)] })] }),
      NONE,
    );
    expect(part('word/document.xml')).toContain('&lt;w:p&gt; &amp;');
    expect(part('word/document.xml')).toContain('<w:br/>');
    expect(part('docProps/core.xml')).not.toContain('\u0001');
    const { value } = await fromDocx(
      await toDocx(
        publication({ title: typed, sections: [section({ body: [paragraph('文。')] })] }),
        NONE,
      ),
    );
    expect(value.report.title).toBe(typed.replace('\u0001', ''));
  });
});
