import { contentOf } from './mail-templates.js';
import { type Mail } from './mail.js';
import { printHtml, printText } from './print-mail.js';

const origin = 'https://api.example.com';
const to = "o'brien@example.com";
const token = 'LPni0yO7_PVBCzX__vJOsqThibJiEPTV12qftmjuwWA';

const mailsTo = (name: string): Mail[] => [
  { template: 'verify-email', to, name, token },
  { template: 'account-exists', to },
  { template: 'reset-password', to, name, token },
  { template: 'password-changed', to, name },
  { template: 'change-email', to, name, token },
  { template: 'email-changing', to, name, newEmail: 'new@example.com' },
  { template: 'email-changed', to, name, newEmail: 'new@example.com' },
  { template: 'account-deleted', to, name },
  { template: 'invite', to, organization: name, inviter: name, role: 'admin', token },
  { template: 'invite', to, organization: name, project: name, inviter: name, role: 'admin', token },
  { template: 'invite', to, organization: name, project: name, inviter: null, role: 'admin', token },
  { template: 'second-factor-added', to, name, factor: { kind: 'totp', name: null } },
  { template: 'second-factor-added', to, name, factor: { kind: 'passkey', name } },
  { template: 'second-factor-removed', to, name, factor: { kind: 'passkey', name }, last: true },
  { template: 'second-factor-removed', to, name, factor: { kind: 'totp', name: null }, last: false },
  { template: 'second-factors-reset', to, name },
  { template: 'recovery-codes-regenerated', to, name },
  { template: 'recovery-code-used', to, name, left: 1 },
];

describe.each(mailsTo('Ada Lovelace').map((mail) => [mail.template, mail] as const))(
  'the mail %s',
  (template, mail) => {
    const content = contentOf(mail, origin);
    const text = printText(content);
    const html = printHtml(content);

    it('says the same in text and in HTML', () => {
      const read = html
        .replace(/<head>.*<\/head>/s, '')
        .replace(/<a .*?<\/a>|Or open this address: /g, '')
        .replace(/<h1.*<\/h1>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(read.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    });

    it('links to the server alone', () => {
      const urls = [...text.matchAll(/https?:\/\/[^\s']+/g)].map(([url]) => new URL(url).origin);
      expect(new Set(urls)).toEqual(new Set(urls.length > 0 ? [origin] : []));
      expect(html).not.toMatch(/<(img|script|link|style|iframe|form)\b/i);
    });

    it('can be read aloud: a language, a title, a heading and paragraphs', () => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(html).toContain(`<title>${content.subject}</title>`);
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(html).not.toMatch(/\bundefined\b|\[object/);
    });

    it('is shown in full by any program', () => {
      expect(content.subject.length).toBeLessThanOrEqual(78);
      for (const line of text.split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(998);
    });

    it('has its secret, if it has one', () => {
      const has = 'token' in mail;
      expect([text.includes(token), html.includes(token)]).toEqual([has, has]);
      expect(content.subject).not.toContain(token);
      expect(template).toBe(mail.template);
    });
  },
);

describe('a name in a mail', () => {
  it.each(mailsTo('<img src=x onerror="alert(1)"> & \'co\'').map((mail) => [mail.template, mail] as const))(
    'is no markup: %s',
    (_, mail) => {
      expect(printHtml(contentOf(mail, origin))).not.toMatch(/<img|onerror="/);
    },
  );

  it.each(mailsTo('Ada\r\nBcc: victim@example.com\r\n\r\nHello').map((mail) => [mail.template, mail] as const))(
    'is no header: %s',
    (_, mail) => {
      const content = contentOf(mail, origin);
      expect(content.subject).not.toMatch(/[\r\n]/);
      expect(content.greeting).not.toMatch(/[\r\n]/);
    },
  );

  it.each(mailsTo('Win at https://evil.example/now').map((mail) => [mail.template, mail] as const))(
    'is no link: %s',
    (_, mail) => {
      const content = contentOf(mail, origin);
      expect([content.subject, printText(content), printHtml(content)].join()).not.toContain('evil.example');
    },
  );
});

describe('the link in a mail', () => {
  const linksIn = (index: number) =>
    contentOf(mailsTo('Ada')[index], origin).blocks.flatMap((block) => (block.kind === 'link' ? [block.url] : []));
  const indexOf = (name: Mail['template']) => mailsTo('Ada').findIndex(({ template }) => template === name);

  it.each([
    ['verify-email', `${origin}/verify-email#token=${token}`],
    ['change-email', `${origin}/verify-email#token=${token}`],
    ['reset-password', `${origin}/reset-password#token=${token}`],
    ['invite', `${origin}/invite#token=${token}`],
    ['account-exists', `${origin}/forgot-password`],
    ['password-changed', `${origin}/forgot-password`],
    ['email-changing', `${origin}/forgot-password`],
  ] as const)('leads to a page of the console: %s', (template, url) => {
    expect(linksIn(indexOf(template))).toEqual([url]);
  });

  it.each(['email-changed', 'account-deleted'] as const)(
    'is not there where there is nothing to do: %s',
    (template) => {
      expect(linksIn(indexOf(template))).toEqual([]);
    },
  );

  it.each(mailsTo('Ada').map((mail) => [mail.template, mail] as const))(
    'has its secret where a browser keeps it to itself: %s',
    (_, mail) => {
      const urls = [...printText(contentOf(mail, origin)).matchAll(/https:[^\s']+/g)].map(([url]) => new URL(url));
      for (const { search } of urls) expect(search).toBe('');
    },
  );
});

describe('the commands in a mail', () => {
  it('can be pasted: a reset', () => {
    const text = printText(contentOf(mailsTo('Ada')[2] as Extract<Mail, { template: 'reset-password' }>, origin));
    expect(text).toContain(
      `    curl -X POST '${origin}/api/auth/reset-password' -H 'Content-Type: application/json' ` +
        `-d '{"token":"${token}","newPassword":"YOUR NEW PASSWORD"}'\n`,
    );
  });

  it.each([0, 4])('can be pasted: a proof of an address', (index) => {
    const text = printText(contentOf(mailsTo('Ada')[index], origin));
    expect(text).toContain(`    curl -X POST '${origin}/api/auth/verify-email' -G -d 'token=${token}'\n`);
  });

  it('can be pasted: an invite', () => {
    const text = printText(contentOf(mailsTo('Ada')[8] as Extract<Mail, { template: 'invite' }>, origin));
    expect(text).toContain(`    curl -X POST '${origin}/api/user/invites/${token}/accept' -b cookies.txt\n`);
  });
});
