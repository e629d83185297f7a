import { embeddedPictures } from '../../../src/formats/embedded-pictures';
import { fromHtml } from '../../../src/domain/read';

const reportWith = (...sources: string[]) =>
  fromHtml(
    `<h1>年报</h1><p>一。</p>${sources.map((src) => `<img src="${src}"><p>二。</p>`).join('')}`,
  ).value.report;

describe('the pictures that a page holds in itself', () => {
  it('are its data: addresses of formats that browsers show, each once', () => {
    const png = `data:image/png;base64,${Buffer.from([137, 80, 78, 71]).toString('base64')}`;
    const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
    const found = embeddedPictures(reportWith(png, svg, 'https://example.org/a.png', png));
    expect(found).toEqual([
      { src: png, contentType: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) },
    ]);
  });
});
