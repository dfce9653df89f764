/** The `postgres://` URL of a database behind a unix socket; `pg` and TypeORM prefer its `host` parameter to its host. */
export function socketUrl(socketDirectory: string, user: string, database: string): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(socketDirectory)}`;
}
