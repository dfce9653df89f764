import { Access, Caller, Public, type UserPrincipal } from '@latchkey/access';
import {
  Answers,
  AnswersRedirect,
  Fails,
  Idempotency,
  PathText,
  Redirection,
  SurfaceController,
  Unlimited,
} from '@latchkey/surface';
import { Body, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { account } from '../../surfaces/account.surface.js';
import { ApprovalBody, AuthorizationRequestView, DecisionView } from '../dto/consent.dto.js';
import { Interactions } from './interactions.js';

const uidText = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/)
  .meta({ description: 'What is asked.', examples: ['x5TzR1yWhkEc8SoGIx5rV'] });

/** The cookie that ties what is asked to the browser that it came to goes to these paths alone. */
@SurfaceController(account, 'api/user/oauth/interactions/:uid', 'Connected apps')
export class AccountConsentController {
  constructor(private readonly interactions: Interactions) {}

  @Get()
  @Public()
  @Unlimited()
  @AnswersRedirect('On to the page of the console that asks')
  showAuthorizationRequest(@PathText('uid', uidText) uid: string): Redirection {
    return new Redirection(`/consent/${uid}`);
  }

  @Get('details')
  @Access({ only: ['session'] })
  @Answers(AuthorizationRequestView, 'Request fetched successfully')
  async getAuthorizationRequest(
    @Caller() caller: UserPrincipal,
    @PathText('uid', uidText) uid: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthorizationRequestView> {
    return AuthorizationRequestView.from(await this.interactions.get(caller, { uid, request, reply }));
  }

  @Post('approve')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Answers(DecisionView, 'Access granted')
  @Fails('FORBIDDEN', 'CONFLICT', 'STEP_UP_REQUIRED')
  async approveAuthorizationRequest(
    @Caller() caller: UserPrincipal,
    @PathText('uid', uidText) uid: string,
    @Body() body: ApprovalBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionView> {
    return DecisionView.from(await this.interactions.approve(caller, { uid, request, reply }, body));
  }

  @Post('deny')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Answers(DecisionView, 'Access denied')
  @Fails('CONFLICT')
  async denyAuthorizationRequest(
    @PathText('uid', uidText) uid: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionView> {
    return DecisionView.from(await this.interactions.deny({ uid, request, reply }));
  }
}
