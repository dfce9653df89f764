import { type ErrorCode, type LimitName } from '@latchkey/common';
import { applyDecorators, Controller, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type Surface } from './surface.js';
import { type AnyWire } from './wire/wire.js';

/** Metadata keys of the declarations below. */
export const SURFACE = 'latchkey:surface';
export const TAG = 'latchkey:tag';
export const ANSWER = 'latchkey:answer';
export const FAILURES = 'latchkey:failures';
export const LIMITS = 'latchkey:limits';
export const UNLIMITED = 'latchkey:unlimited';
export const HEADERS = 'latchkey:headers';
export const IDEMPOTENCY = 'latchkey:idempotency';
export const FORM = 'latchkey:form';
export const FAILURE_HEADERS = 'latchkey:failure-headers';
export const ENDS_ACCESS = 'latchkey:ends-access';

/** That the same body may also say that things are not well, by another status. */
export interface OtherAnswer {
  readonly status: number;
  readonly message: string;
  /** Whether it does. */
  readonly when: (body: unknown) => boolean;
}

/** What a handler answers when all goes well. */
export interface AnswerRule {
  readonly message: string;
  readonly status: number;
  /** Undefined: the operation has nothing to say but that it is done (`data: null`). */
  readonly body?: AnyWire;
  readonly list: boolean;
  /** There may be no such thing at the moment: then `data` is null. */
  readonly nullable?: true;
  /** The body goes out as it is, without the surface's envelope. */
  readonly bare?: true;
  /** What its body says instead, and how, where it says that things are not well. */
  readonly other?: OtherAnswer;
  /** What goes out instead of JSON: what the handler returns is sent as it is. The first one, unless it says another. */
  readonly mediaTypes?: readonly string[];
  /** That there may be no such file, which a page in HTML says, with status 404. */
  readonly missing?: string;
  /** It sends a browser on, and says nothing. */
  readonly redirects?: true;
  /** A list that is paged by cursor, on a surface whose lists are paged by position otherwise. */
  readonly byCursor?: true;
}

/**
 * How an operation heeds `Idempotency-Key`:
 * `enclosed` keeps effect and answer in one transaction, so that a crash keeps both or neither;
 * `leased` claims the key first and keeps the answer afterwards, for work that is too slow to hold a transaction open and
 * does no harm when a crash makes it run twice;
 * `none` does not: the answer opens a session, or is nothing that should be had twice.
 */
export type IdempotencyMode = 'enclosed' | 'leased' | 'none';

/** Declares a controller: its surface, the path that its handlers share, and its group in the documents. */
export const SurfaceController = (surface: Surface, path: string, tag: string): ClassDecorator =>
  applyDecorators(Controller(path), SetMetadata(SURFACE, surface), SetMetadata(TAG, tag));

/** Declares that a handler answers one thing, with status 200. */
export const Answers = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 200, body, list: false });

/** Declares that a handler answers one thing, or null where there is none at the moment, with status 200. */
export const AnswersMaybe = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 200, body, list: false, nullable: true });

/** Declares that a handler creates one thing and answers it with status 201. */
export const Creates = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 201, body, list: false });

/** Declares that a handler answers a page of things. */
export const AnswersPage = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 200, body, list: true });

/** Declares that a handler answers a page that is found by cursor, on a surface whose pages are found by position. */
export const AnswersCursorPage = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 200, body, list: true, byCursor: true });

/** Declares that a handler answers nothing but that it is done. */
export const AnswersDone = (message: string): MethodDecorator => answer({ message, status: 200, list: false });

/**
 * Declares that a handler answers JSON whose shape a standard prescribes: it goes out without the surface's envelope.
 * @param other the status that goes with it where it says that things are not well
 */
export const AnswersBare = (body: AnyWire, message: string, other?: OtherAnswer): MethodDecorator =>
  answer({ message, status: 200, body, list: false, bare: true, other });

/** The same for what it makes, with status 201. */
export const CreatesBare = (body: AnyWire, message: string): MethodDecorator =>
  answer({ message, status: 201, body, list: false, bare: true });

/**
 * Declares that a handler answers a file: text, bytes, a {@link StoredFile} or a {@link StreamedFile}, sent as it is.
 * @param missing that there may be no such file, which a page says: a {@link StoredFile} in HTML, with status 404
 */
export const AnswersFile = (
  mediaTypes: string | readonly string[],
  message: string,
  missing?: string,
): MethodDecorator =>
  answer({ message, status: 200, list: false, mediaTypes: [mediaTypes].flat(), ...(missing && { missing }) });

/** Declares that a handler sends a browser on: it returns a {@link Redirection}, which is read by GET (303, RFC 9110 §15.4.4). */
export const AnswersRedirect = (message: string): MethodDecorator =>
  answer({ message, status: 303, list: false, redirects: true });

/** Declares headers of a handler's answer that its controller sets itself, each with what it says. */
export const Sends = (headers: Readonly<Record<string, string>>): MethodDecorator => SetMetadata(HEADERS, headers);

/** Declares headers that a handler's failures may carry, each with what it says. */
export const FailsSending = (headers: Readonly<Record<string, string>>): MethodDecorator =>
  SetMetadata(FAILURE_HEADERS, headers);

/** Declares that a handler takes access away, or changes its terms: it is answered when no node goes by what was before. */
export const EndsAccess = (): MethodDecorator => SetMetadata(ENDS_ACCESS, true);

/** Declares the errors that a handler can end in, beside those that its access, body and limits bring along. */
export const Fails = (...codes: ErrorCode[]): MethodDecorator => SetMetadata(FAILURES, codes);

/** Declares the limits of one operation, counted by client address, beside those of its surface. */
export const Limited = (...limits: LimitName[]): MethodDecorator => SetMetadata(LIMITS, limits);

/** Declares that no limit counts requests to an operation: it costs next to nothing, and machines ask it all the time. */
export const Unlimited = (): MethodDecorator => SetMetadata(UNLIMITED, true);

/** Declares how a POST heeds `Idempotency-Key`, where `idempotencyOf` would find something else. */
export const Idempotency = (mode: IdempotencyMode): MethodDecorator => SetMetadata(IDEMPOTENCY, mode);

/** Declares that a POST takes its body as a form (`application/x-www-form-urlencoded`) too, as a standard prescribes. */
export const TakesForm = (): MethodDecorator =>
  applyDecorators(RouteConfig({ takesForm: true }), SetMetadata(FORM, true));

const answer = (rule: AnswerRule) => SetMetadata(ANSWER, rule) as MethodDecorator;
