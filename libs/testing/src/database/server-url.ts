/** The `postgres://` URL of a database behind a unix socket; `pg` and TypeORM prefer its `host` parameter to its host. */
export function socketUrl(socketDirectory: string, user: string, database: string): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(socketDirectory)}`;
}

/** The same server's URL with another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** A URL fit for printing: without user and password. */
export function withoutCredentials(url: string): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
