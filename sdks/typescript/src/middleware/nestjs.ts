import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  HttpException,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Verdict as TheVerdict, type Verifier } from './index.js';
import type { Scope } from './options.js';
import type { Headers } from './credential.js';

export * from './index.js';

const scopesKey = 'latchkey:scopes';
const costKey = 'latchkey:cost';
const openKey = 'latchkey:open';

/** Says which scopes a handler needs, or all handlers of a controller: all of them. */
export const RequiresScopes = (...scopes: readonly Scope[]): MethodDecorator & ClassDecorator =>
  SetMetadata(scopesKey, scopes);

/** Says how many requests a call of a handler counts for. */
export const Costs = (requests: number): MethodDecorator & ClassDecorator => SetMetadata(costKey, requests);

/** Opens a handler to everybody, where the guard stands before all of them. */
export const OpenToAll = (): MethodDecorator & ClassDecorator => SetMetadata(openKey, true);

/** Whose credential the request came with, as a parameter of a handler: `@Verdict() caller: Verdict`. */
export const Verdict = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<AskedRequest>().latchkey,
);
/** Whose credential it is. */
export type Verdict = TheVerdict;

interface AskedRequest {
  readonly headers: Headers;
  readonly ip?: string;
  latchkey?: TheVerdict;
}

/** What answers of Express and of Fastify have in common. */
interface Answer {
  header(name: string, value: string): unknown;
}

/**
 * Lets requests pass whose credential is good for what the handler says, and tells all others why not: as `APP_GUARD`, with
 * `useGlobalGuards` or with `@UseGuards`.
 */
export class LatchkeyGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(private readonly verifier: Verifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.said<boolean>(openKey, context)) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<AskedRequest>();
    const needs = { scopes: this.said<Scope[]>(scopesKey, context), cost: this.said<number>(costKey, context) };
    const outcome = await this.verifier.check(request.headers, request.ip, needs);
    if (outcome.valid) {
      request.latchkey = outcome;
      return true;
    }
    const { status, headers, body } = this.verifier.refuse(outcome, needs);
    for (const [name, value] of Object.entries(headers)) http.getResponse<Answer>().header(name, value);
    throw new HttpException(body, status);
  }

  private said<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}
