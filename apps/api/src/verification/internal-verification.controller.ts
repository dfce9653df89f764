import { Access } from '@latchkey/access';
import { Answers, Idempotency, SurfaceController } from '@latchkey/surface';
import { afterwards, type Eventually } from '@latchkey/common';
import { Body, Post } from '@nestjs/common';
import { internal } from '../surfaces/internal.surface.js';
import { VerdictsView, VerdictView, VerifyBatchBody, VerifyBody } from './dto/verify.dto.js';
import { Verifier } from './verifier.js';

@SurfaceController(internal, 'internal/verify', 'Verification')
export class InternalVerificationController {
  constructor(private readonly verifier: Verifier) {}

  @Post()
  @Access()
  @Answers(VerdictView, 'What there is to say of the credential')
  @Idempotency('none')
  verifyCredential(@Body() body: VerifyBody): Eventually<VerdictView> {
    return afterwards(this.verifier.verify(body), (verdict) => VerdictView.from(verdict));
  }

  @Post('batch')
  @Access()
  @Answers(VerdictsView, 'What there is to say of each credential')
  @Idempotency('none')
  verifyCredentials(@Body() { credentials }: VerifyBatchBody): Eventually<VerdictsView> {
    return afterwards(this.verifier.verifyAll(credentials), (verdicts) => VerdictsView.from(verdicts));
  }
}
