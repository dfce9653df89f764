import { Access } from '@latchkey/access';
import { AnswersBare, Idempotency, SurfaceController, TakesForm } from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { internal } from '../surfaces/internal.surface.js';
import { CredentialFinder } from './credential-finder.js';
import { IntrospectionBody, IntrospectionView } from './dto/introspection.dto.js';

@SurfaceController(internal, 'internal/introspect', 'Introspection')
export class InternalIntrospectionController {
  constructor(private readonly finder: CredentialFinder) {}

  @Post()
  @Access()
  @TakesForm()
  @AnswersBare(IntrospectionView, 'What there is to say of the token')
  @Idempotency('none')
  async introspectToken(@Body() { token }: IntrospectionBody): Promise<IntrospectionView> {
    return IntrospectionView.from(await this.finder.find(token));
  }
}
