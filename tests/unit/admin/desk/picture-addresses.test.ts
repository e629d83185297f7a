import {
  plainAddress,
  showPictures,
  shownAddress,
} from '../../../../src/admin/desk/picture-addresses';

const PROOF = '?until=1795760400000&signature=0_NXb4ql5BRUpRwq1';

describe('the address of a picture', () => {
  it.each([
    ['of this server', '/uploads/van.png', PROOF],
    ['of other storage', 'https://s3.example.org/van.png', '?X-Amz-Expires=900&X-Amz-Signature=ab'],
    ['that is open to all', 'https://cdn.example.org/van.png', ''],
  ])(
    '%s is kept without its proof, as the server stores it, and seen with it',
    (_, plain, proof) => {
      expect(plainAddress(plain + proof)).toBe(plain);
      expect(shownAddress(plain)).toBe(plain + proof);
    },
  );

  it('is what the server says of a draft that is opened', () => {
    showPictures({ '/uploads/bus.png': `/uploads/bus.png${PROOF}` });
    expect(shownAddress('/uploads/bus.png')).toBe(`/uploads/bus.png${PROOF}`);
    expect(shownAddress('/uploads/other.png')).toBe('/uploads/other.png');
  });
});
