import Sequencer from '@jest/test-sequencer';

/** Files that take minutes though they are short. Jest starts with the largest files, and would run these last, alone. */
const LONGEST = ['tests/e2e/screens.test.ts'];

/**
 * Which project comes when. The unit tests need no build, so the admin is built while they run. The API tests come last:
 * they are short, so no worker waits long for another at the end.
 */
const ORDER = ['unit', 'e2e'];

/** Starts the projects in their order, and in each the longest files first. */
export default class extends Sequencer {
  sort(tests) {
    const isLongest = ({ path }) => LONGEST.some((file) => path.endsWith(file));
    const place = ({ context }) => {
      const at = ORDER.indexOf(context.config.displayName.name);
      return at < 0 ? ORDER.length : at;
    };
    return super
      .sort(tests)
      .sort((a, b) => place(a) - place(b) || Number(isLongest(b)) - Number(isLongest(a)));
  }
}
