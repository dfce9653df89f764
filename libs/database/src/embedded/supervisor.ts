/** The exit code of {@link SUPERVISOR} when another process holds the cluster. */
export const HELD = 75;

/**
 * A shell script that runs PostgreSQL for as long as its standard input, a pipe from us, is open: the pipe closes
 * however we die, and PostgreSQL then gets a fast shutdown. Signals that are meant for all of us must not take the
 * shell away, since nobody would be left to do that.
 *
 * The lock on descriptor 4 is inherited by PostgreSQL and lasts until the last of its processes is gone. Unlike process
 * numbers it is also seen from another container on the same directory. Without `flock` (macOS, or a file system that
 * cannot lock) PostgreSQL's own lock files are what there is.
 *
 * Its arguments: the cluster's directory, the socket's directory, `stale` when the lock files in both are known to be
 * left over, and then the command line of PostgreSQL.
 */
export const SUPERVISOR = `
trap '' HUP INT TERM
cluster=$1 sockets=$2 leftover=$3
shift 3
exec 3<&0 4>>"$cluster/latchkey.lock" </dev/null
flock -n -E ${HELD} 4 2>/dev/null
case $? in
  0) [ "$leftover" != stale ] || rm -f "$cluster/postmaster.pid" "$sockets"/.s.PGSQL.* ;;
  ${HELD}) exit ${HELD} ;;
esac
"$@" 3<&- &
server=$!
{ exec 4>&-; read -r _ <&3; kill -INT "$server" 2>/dev/null; } &
watcher=$!
exec 3<&- 4>&-
wait "$server"
code=$?
kill -KILL "$watcher" 2>/dev/null
exit $code
`;
