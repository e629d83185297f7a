import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flagsOfApplication } from '../../../src/front/child';
import { scripts } from '../../../package.json';

const ROOT = path.resolve(__dirname, '../../..');
const flagsIn = (text: string) => text.match(/--[\w-]+(=\d+)?/g);

describe('the flags of Node', () => {
  it('are the same with npm and in a container, and keep the front fast after a quiet time', () => {
    const command = /^CMD .*$/m.exec(readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8'))?.[0];
    expect(flagsIn(scripts.start)).toEqual(flagsIn(command ?? ''));
    expect(flagsIn(scripts.start)).toContain('--no-memory-reducer');
  });

  it('let the application give memory back when it is idle', () => {
    const started = ['--min-semi-space-size=16', '--no-memory-reducer', '--import', 'tsx'];
    expect(flagsOfApplication(started)).toEqual(['--min-semi-space-size=16', '--import', 'tsx']);
  });
});
