import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../../src');

type Attribute = { type: string; enum?: string[] };

/** A content type or component, as in its file. */
export type Schema = {
  uid: string;
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible: boolean } };
  attributes: Record<string, Attribute>;
};

const parse = (uid: string, file: string): Schema => ({
  uid,
  ...JSON.parse(readFileSync(file, 'utf8')),
});

/** Returns every content type of `src/api` that the admin shows. Each needs labels and a layout. */
export function contentTypes(): Schema[] {
  return readdirSync(path.join(SRC, 'api'))
    .map((name) => ({ name, folder: path.join(SRC, 'api', name, 'content-types') }))
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ name, folder }) =>
      readdirSync(folder).map((type) =>
        parse(`api::${name}.${type}`, path.join(folder, type, 'schema.json')),
      ),
    )
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false);
}

/** Returns every component of `src/components`. */
export function components(): Schema[] {
  return readdirSync(path.join(SRC, 'components')).flatMap((category) =>
    readdirSync(path.join(SRC, 'components', category)).map((file) =>
      parse(`${category}.${path.parse(file).name}`, path.join(SRC, 'components', category, file)),
    ),
  );
}
