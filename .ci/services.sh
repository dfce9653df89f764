# Finds or starts a PostgreSQL server and a Redis for the second run of the tests. Sourced by .ci/run.

started=()

# find_services <given database URL> <given Redis URL>: exports TEST_DATABASE_URL and TEST_REDIS_URL where there is one.
find_services() {
  local database redis
  database=$(node .ci/probe.mjs postgres "$1" "$(pg_environment_url)" \
    postgres://postgres@127.0.0.1:5432/postgres postgres://root@127.0.0.1:5432/postgres) || start_postgres
  if [[ -n $database ]]; then
    export TEST_DATABASE_URL=$database
  else
    skip 'the tests on a PostgreSQL server, because none answers at TEST_DATABASE_URL, PG* or 127.0.0.1:5432, and none is installed'
  fi
  redis=$(node .ci/probe.mjs redis "$2" redis://127.0.0.1:6379/5) || start_redis
  if [[ -n $redis ]]; then
    export TEST_REDIS_URL=$redis
  else
    skip 'the tests on Redis, because none answers at TEST_REDIS_URL or 127.0.0.1:6379, and none is installed'
  fi
}

# The server that libpq's own variables name, if they name one.
pg_environment_url() {
  [[ -z ${PGHOST:-}${PGPORT:-}${PGUSER:-} ]] && return
  local who=${PGUSER:-postgres}${PGPASSWORD:+:$PGPASSWORD}
  printf 'postgres://%s@127.0.0.1:%s/%s?host=%s' "$who" "${PGPORT:-5432}" "${PGDATABASE:-postgres}" "${PGHOST:-127.0.0.1}"
}

# Sets `database` to the URL of a new server in a temporary directory, or leaves it empty.
start_postgres() {
  database=
  local bin user=() directory=$WORK/postgres
  bin=$(newest_postgres) || return 0
  mkdir "$directory"
  if [[ $(id -u) -eq 0 ]]; then
    # PostgreSQL refuses to run as root.
    command -v setpriv >/dev/null || return 0
    user=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    chown 65534:65534 "$directory"
    chmod 711 "$WORK"
  fi
  (
    cd "$directory" &&
      "${user[@]+"${user[@]}"}" "$bin/initdb" --auth=trust --username=postgres --encoding=UTF8 --no-sync -D "$directory/data" &&
      "${user[@]+"${user[@]}"}" "$bin/pg_ctl" start --wait -D "$directory/data" -l "$directory/log" \
        -o "-c listen_addresses= -c unix_socket_directories=$directory -c fsync=off -c max_connections=200"
  ) >"$WORK/start-postgres.log" 2>&1 || return 0
  started+=("$(head -1 "$directory/data/postmaster.pid")")
  database="postgres://postgres@localhost/postgres?host=$directory"
}

newest_postgres() {
  local directory
  for directory in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V -r) "$(dirname "$(command -v pg_ctl || echo /none/x)")"; do
    [[ -x $directory/initdb && -x $directory/pg_ctl ]] && printf '%s' "$directory" && return
  done
  return 1
}

# Sets `redis` to the URL of a new Redis, or leaves it empty.
start_redis() {
  redis=
  command -v redis-server >/dev/null || return 0
  local port
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
  redis-server --bind 127.0.0.1 --port "$port" --save '' --appendonly no --dir "$WORK" >"$WORK/redis.log" 2>&1 &
  started+=($!)
  redis=$(node .ci/probe.mjs redis "redis://127.0.0.1:$port/0") || true
}

stop_services() {
  local pid
  for pid in "${started[@]+"${started[@]}"}"; do kill -INT "$pid" 2>/dev/null; done
  for pid in "${started[@]+"${started[@]}"}"; do
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null && sleep 0.1 || break; done
  done
}
