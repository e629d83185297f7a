import plugins from '../../../config/plugins';
import { limitsOf } from '../../../src/bodies/limits';
import { LARGEST_FILE } from '../../../src/http/largest-file';

it('the media library and the routes accept files of the same size', () => {
  const env = (_name: string, fallback?: unknown) => fallback;
  const { upload } = plugins({ env } as never) as { upload: { config: { sizeLimit: number } } };
  expect(upload.config.sizeLimit).toBe(LARGEST_FILE);
  expect(limitsOf({ config: { takesFiles: true } } as never).files).toBe(LARGEST_FILE);
});
