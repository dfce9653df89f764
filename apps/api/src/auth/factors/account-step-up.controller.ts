import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, Fails, Idempotency, SurfaceController } from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { SteppedUpView, StepUpBody } from './dto/factor.dto.js';
import { PasskeyRequestView } from './dto/passkey-ceremony.dto.js';
import { shownFactorOf } from './dto/shown-factor.js';
import { bindingOf, StepUp } from './step-up.js';

@SurfaceController(account, 'api/auth/step-up', 'Second factors')
export class AccountStepUpController {
  constructor(private readonly stepUps: StepUp) {}

  @Post()
  @Idempotency('none')
  @Access({ only: ['session', 'jwt'] })
  @Answers(SteppedUpView, 'Second factor shown')
  @Fails('SIGN_IN_FAILED', 'CONFLICT')
  async stepUp(@Caller() caller: UserPrincipal, @Body() body: StepUpBody): Promise<SteppedUpView> {
    return SteppedUpView.from(await this.stepUps.take(caller, shownFactorOf(body, bindingOf(caller))));
  }

  @Post('passkey/options')
  @Idempotency('none')
  @Access({ only: ['session', 'jwt'] })
  @Answers(PasskeyRequestView, 'Ask the browser for a passkey by this')
  @Fails('CONFLICT')
  async requestStepUpPasskey(@Caller() caller: UserPrincipal): Promise<PasskeyRequestView> {
    return PasskeyRequestView.from(await this.stepUps.passkeyOptions(caller));
  }
}
