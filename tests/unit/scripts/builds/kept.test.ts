import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kept } from '../../../../scripts/builds/kept';
import { withLock } from '../../../../scripts/builds/lock';

describe('what is built once', () => {
  let builds: string;
  beforeEach(() => (builds = mkdtempSync(path.join(tmpdir(), 'zongshu-builds-'))));
  afterEach(() => rmSync(builds, { recursive: true }));

  const write = (text: string) => async (into: string) => writeFileSync(path.join(into, 'a'), text);
  const folder = () => path.join(builds, 'server-1');

  it('is made once for many who ask at once, and leaves nothing else', async () => {
    let made = 0;
    const make = async (into: string) => write(String((made += 1)))(into);
    const found = await Promise.all([1, 2, 3].map(() => kept(folder(), make)));
    expect(new Set(found)).toEqual(new Set([folder()]));
    expect(made).toBe(1);
    expect(readdirSync(builds)).toEqual(['server-1']);
  });

  it('is not there until it is whole', async () => {
    await kept(folder(), async (into) => {
      await write('half')(into);
      expect(existsSync(folder())).toBe(false);
    });
    expect(readFileSync(path.join(folder(), 'a'), 'utf8')).toBe('half');
  });

  it('is made by the next where the first failed', async () => {
    const failing = kept(folder(), () => Promise.reject(new Error('does not compile')));
    await expect(failing).rejects.toThrow('does not compile');
    await kept(folder(), write('second'));
    expect(readFileSync(path.join(folder(), 'a'), 'utf8')).toBe('second');
  });

  it('is as good where somebody else was faster', async () => {
    await kept(folder(), async (into) => {
      await write('mine')(into);
      mkdirSync(folder());
      await write('theirs')(folder());
    });
    expect(readFileSync(path.join(folder(), 'a'), 'utf8')).toBe('theirs');
    expect(readdirSync(builds)).toEqual(['server-1']);
  });
});

describe('a lock', () => {
  const file = () => path.join(mkdtempSync(path.join(tmpdir(), 'zongshu-lock-')), 'a.lock');

  it('lets one in at a time', async () => {
    const lock = file();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} in`);
      await new Promise((later) => setTimeout(later, 10));
      seen.push(`${name} out`);
    };
    await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('of a process that died counts for nothing', async () => {
    const lock = file();
    // No process has an id above the largest that Linux gives.
    writeFileSync(lock, String(2 ** 22 + 1));
    expect(await withLock(lock, async () => 'done')).toBe('done');
    expect(existsSync(lock)).toBe(false);
  });
});
