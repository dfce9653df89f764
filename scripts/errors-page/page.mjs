// Composes docs/errors.md: every error with what each API calls it, why it comes and what to do.

/**
 * @param facts the registry with its advice, the table of statuses, the surfaces with their documents, and how to make an error
 * @returns Markdown, not formatted
 */
export function errorsPage({ errorCodes, errorRegistry, errorAdvice, httpStatus, surfaces, documents, AppError }) {
  const declared = surfaces.map((surface) => ({ surface, codes: codesIn(documents[surface.name]) }));
  /** What no operation declares comes before any of them is reached: on every API. */
  const wordsFor = (code) => {
    const own = declared.filter(({ codes }) => codes.has(code));
    return (own.length > 0 ? own : declared).map(({ surface }) => {
      const { kind } = errorRegistry[code];
      const status = kind === 'invalid' ? surface.invalidStatus : httpStatus[kind];
      const body = surface.fail(new AppError(code), { status, requestId: '' });
      const word =
        body.code ?? body.error?.code ?? body.error ?? (Array.isArray(body.detail) ? 'a list of them' : body.detail);
      return { surface: surface.name, status, word };
    });
  };
  const words = new Map(errorCodes.map((code) => [code, wordsFor(code)]));

  const index = new Map();
  for (const code of errorCodes) {
    for (const { word } of words.get(code)) if (/^[A-Z_]+$/.test(word)) index.set(`${word} ${code}`, [word, code]);
  }
  const rows = [...index.values()].sort(([one, a], [other, b]) => (`${one} ${a}` < `${other} ${b}` ? -1 : 1));
  return [
    head,
    '## Look up a code',
    table(['code', 'is'], lookup(rows)),
    '## All errors',
    ...errorCodes.map((code) => section(code, errorRegistry[code], errorAdvice[code], words.get(code))),
  ].join('\n\n');
}

/** Every error that the operations of a document declare: their examples are named after them. */
const codesIn = (document) =>
  new Set(
    Object.values(document.components.responses).flatMap(({ content }) =>
      Object.keys(content?.['application/json']?.examples ?? {}),
    ),
  );

/** One row for each code, with every error that it may stand for. */
function lookup(rows) {
  const codes = new Map();
  for (const [word, code] of rows) codes.set(word, [...(codes.get(word) ?? []), `[${code}](#${code.toLowerCase()})`]);
  return [...codes].map(([word, links]) => [`\`${word}\``, links.join(', ')]);
}

function section(code, { message }, { cause, fix }, words) {
  const names = words.map(({ surface, status, word }) => [
    surface,
    status,
    /^a list/.test(word) ? word : `\`${word}\``,
  ]);
  return `### ${code}\n\n_${message}_\n\n**Cause:** ${cause}\n\n**Fix:** ${fix}\n\n${table(['API', 'status', 'code'], names)}`;
}

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const head = `# Errors

Every refusal has a code for programs and a sentence for people; the sentence may change, and the code does not. \`requestId\` (and
the header \`X-Request-ID\`) is in the log of the server: quote it when you ask for help. Each API has its own words and its own
shape ([surfaces](concepts/surfaces.md)):

| API          | an error is                                                               |
| ------------ | ------------------------------------------------------------------------- |
| account      | \`{ success: false, status, code, message, meta?, requestId }\`             |
| project      | \`{ error: { code, message, requestId, field?, retryable? } }\`             |
| workspace    | \`{ success: false, error: { code, message, details? } }\`                  |
| secret-key   | \`{ detail }\`: a sentence, or with status 422 a list of what is wrong      |
| internal     | as project                                                                |
| oauth        | \`{ error, error_description }\`, as RFC 6749 has it                       |

The checks have an order: the credential (401), limits (429), scope and role (403), input (400 or 422), whether it exists (404),
and its state (409). So a 403 says nothing about whether something exists.

Trying again helps with 408, 429, 500 and 503 alone: after \`Retry-After\` where it is there, and otherwise after a second, then two,
then four. A POST that is repeated wants an [\`Idempotency-Key\`](concepts/idempotency.md), so that it happens once.

This page is written by \`npm run errors\` out of the registry of the server, and a test fails where it is not true.`;
