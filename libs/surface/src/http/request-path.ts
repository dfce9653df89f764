const origin = /^https?:\/\/[^/?#]*/i;
const afterPath = /[?#].*$/s;

/** The path that a request is for. Its line may name the server before it (RFC 9112 §3.2.2), as for a proxy. */
export const pathOf = (url: string): string => url.replace(origin, '').replace(afterPath, '');
