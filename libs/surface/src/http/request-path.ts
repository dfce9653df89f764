const origin = /^https?:\/\/[^/?#]*/i;
const afterPath = /[?#]/;

/** The path that a request is for. Its line may name the server before it (RFC 9112 §3.2.2), as for a proxy. */
export function pathOf(url: string): string {
  const target = url.startsWith('/') ? url : url.replace(origin, '');
  const end = target.search(afterPath);
  return end === -1 ? target : target.slice(0, end);
}
