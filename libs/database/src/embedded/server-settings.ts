/** The settings of the running server, as arguments: they apply to old clusters too, unlike a written file. */
export function serverSettings(socketDirectory: string, maxConnections: number, durable: boolean): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_directories: quoted(socketDirectory),
    unix_socket_permissions: '0700',
    port: 5432,
    max_connections: maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Failed statements are the client's to report, and logging them would spread the values in them.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_line_prefix: '',
    logging_collector: 'off',
    log_destination: 'stderr',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The setting is a list, so a name with a comma in it has to be quoted. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}
