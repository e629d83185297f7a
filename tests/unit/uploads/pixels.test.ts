import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { assertSmall, MOST_PIXELS } from '../../../src/uploads/pixels';

describe('the limit of pictures', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-pictures-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const picture = async (width: number, height: number) => {
    const file = path.join(folder, `${width}x${height}.png`);
    const create = { width, height, channels: 3 as const, background: '#fff' };
    await sharp({ create, limitInputPixels: false }).png({ compressionLevel: 1 }).toFile(file);
    return file;
  };

  it('lets a camera through, and refuses 16,000 × 16,000 by the header', async () => {
    expect(MOST_PIXELS).toBe(64_000_000);
    await expect(assertSmall(await picture(1_000, 800), 'a.png')).resolves.toBeUndefined();
    await expect(assertSmall(await picture(16_000, 4_001), 'b.png')).rejects.toMatchObject({
      details: { width: 16_000, height: 4_001 },
    });
  });

  it('leaves what has no header to Strapi', async () => {
    await expect(assertSmall(__filename, 'c.png')).resolves.toBeUndefined();
  });
});
