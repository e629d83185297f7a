import lock from '../../../package-lock.json';

describe('the lockfile', () => {
  it('keeps npm from compiling the release of better-sqlite3 that brings its binaries (decision 49)', () => {
    const driver: object = lock.packages['node_modules/better-sqlite3-13'];
    // npm install drops this line; without it npm ci asks for Python and a compiler. Put it back by hand.
    expect(driver).toMatchObject({ gypfile: false });
    expect(driver).not.toHaveProperty('hasInstallScript');
  });
});
