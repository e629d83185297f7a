import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOMS } from '../../scripts/rooms.cjs';

const ROOT = path.resolve(__dirname, '../..');
const rooms = Object.entries(ROOMS);
const names = rooms.map(([name]) => name);

/** The folder of Strapi that only schemas lie in. */
const NO_ROOM = ['components'];

describe('the rooms of src', () => {
  it('are all in the list', () => {
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
      .filter((one) => one.isDirectory() && !NO_ROOM.includes(one.name))
      .map(({ name }) => name)
      // Git leaves the folders of what was moved.
      .filter((name) => filesOf(name).length > 0);
    expect([...names].sort()).toEqual([...folders, 'config'].sort());
  });

  it.each(rooms)(
    'let %s use only what stands above it, so that no two need each other',
    (room, uses) => {
      const above = names.slice(0, names.indexOf(room));
      expect(uses.filter((used) => !above.includes(used))).toEqual([]);
    },
  );

  it.each(rooms)('let %s use only what it does use', (room, uses) => {
    const used = new Set(filesOf(room).flatMap(roomsUsedBy));
    expect(uses.filter((one) => !used.has(one))).toEqual([]);
  });

  it('are described in docs/architecture.md as they are', () => {
    const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const [section = ''] = /^## Rooms$[^]*?(?=^## )/m.exec(page) ?? [];
    const rows = [...section.matchAll(/^\| `([\w-]+)` \| .* \| (.*) \|$/gm)].map(
      ([, name, uses]) => [name, uses],
    );
    const told = rooms.map(([name, uses]) => [name, [...uses].sort().join(', ') || '–']);
    expect(rows).toEqual(told);
  });
});

const folderOf = (room: string) => path.join(ROOT, room === 'config' ? room : `src/${room}`);

function filesOf(room: string): string[] {
  return readdirSync(folderOf(room), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folderOf(room), name))
    .filter((file) => /\.tsx?$/.test(file) && statSync(file).isFile());
}

function roomsUsedBy(file: string): string[] {
  const places = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)];
  return places.flatMap(([, place = '']) => {
    const [top, room] = path.relative(ROOT, path.resolve(file, '..', place)).split(path.sep);
    return top === 'config' ? [top] : (room ?? []);
  });
}
