import { publishedImage } from '../../../src/stored/published-image';

const rendering = (width: number, size?: number) => ({
  ...{ url: `/uploads/${width}.png`, width, height: width / 2, hash: 'private' },
  ...(size ? { size } : {}),
});

const file = (size: number | null, formats: Record<string, ReturnType<typeof rendering>>) => ({
  ...{ url: '/uploads/own.png', mime: 'image/png', width: 1600, height: 800, size, formats },
});

describe('a published picture', () => {
  it('leaves out the renderings that weigh as much as itself', () => {
    const { formats } = publishedImage(
      file(61.2, {
        thumbnail: rendering(245, 18),
        small: rendering(500, 61.2),
        large: rendering(1000, 217.4),
      }),
    );
    expect(Object.keys(formats)).toEqual(['thumbnail']);
  });

  it('keeps what is of unknown weight, and publishes no other field', () => {
    const unknown = publishedImage(file(null, { small: rendering(500, 90) })).formats;
    expect(unknown).toEqual({ small: { url: '/uploads/500.png', width: 500, height: 250 } });
    expect(Object.keys(publishedImage(file(61, { small: rendering(500) })).formats)).toEqual([
      'small',
    ]);
    expect(publishedImage({ ...file(61, {}), formats: null }).formats).toEqual({});
  });
});
