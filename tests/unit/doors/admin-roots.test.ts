import { atAdminDoor, behindAdminDoor } from '../../../src/doors/admin-roots';

describe('the door of the admin', () => {
  it.each([
    ['/content-manager/init?x=1', '/admin/api/content-manager/init?x=1'],
    ['/upload', '/admin/api/upload'],
    ['/upload?id=1', '/admin/api/upload?id=1'],
    ['/uploads/a.png', '/uploads/a.png'],
    ['/admin/login', '/admin/login'],
    ['/api/upload', '/api/upload'],
  ])('leads from %s to %s', (address, moved) => {
    expect(atAdminDoor(address)).toBe(moved);
  });

  it('leads back to what stands beside the admin, and to nothing else', () => {
    expect(behindAdminDoor('/admin/api/i18n/locales')).toBe('/i18n/locales');
    expect(behindAdminDoor('/admin/api/api/terms')).toBeNull();
    expect(behindAdminDoor('/admin/api/admin/users')).toBeNull();
    expect(behindAdminDoor('/admin/api-tokens')).toBeNull();
  });
});
