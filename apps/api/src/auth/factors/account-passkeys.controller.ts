import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import {
  Answers,
  AnswersDone,
  AnswersPage,
  Creates,
  Fails,
  Idempotency,
  PathId,
  SurfaceController,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import {
  AddedPasskeyView,
  PasskeyBody,
  PasskeyChangeBody,
  PasskeyOptionsBody,
  PasskeysQuery,
  PasskeyView,
} from './dto/factor.dto.js';
import { PasskeyCreationView } from './dto/passkey-ceremony.dto.js';
import { PasskeyEnrolment } from './passkey-enrolment.js';

@SurfaceController(account, 'api/auth/passkeys', 'Second factors')
export class AccountPasskeysController {
  constructor(private readonly passkeys: PasskeyEnrolment) {}

  @Get()
  @Access({ only: ['session', 'jwt'] })
  @AnswersPage(PasskeyView, 'Passkeys fetched successfully')
  async listPasskeys(@Caller() caller: UserPrincipal, @Query() query: PasskeysQuery): Promise<OffsetPage<PasskeyView>> {
    return mapPage(await this.passkeys.list(caller, query), (item) => PasskeyView.from(item));
  }

  @Post('options')
  @Idempotency('none')
  @Access({ only: ['session'], stepUp: true })
  @Answers(PasskeyCreationView, 'Have the browser make a passkey by this')
  @Fails('SIGN_IN_FAILED')
  async beginPasskey(
    @Caller() caller: UserPrincipal,
    @Body() { password }: PasskeyOptionsBody,
  ): Promise<PasskeyCreationView> {
    return PasskeyCreationView.from(await this.passkeys.options(caller, password));
  }

  @Post()
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Creates(AddedPasskeyView, 'Passkey added')
  @Fails('CONFLICT')
  async addPasskey(
    @Caller() caller: UserPrincipal,
    @Body() { name, response }: PasskeyBody,
  ): Promise<AddedPasskeyView> {
    return AddedPasskeyView.from(await this.passkeys.add(caller, name, response));
  }

  @Put(':passkeyId')
  @Access({ only: ['session'] })
  @Answers(PasskeyView, 'Passkey renamed')
  async renamePasskey(
    @Caller() caller: UserPrincipal,
    @PathId('passkey') id: Uuid,
    @Body() { name }: PasskeyChangeBody,
  ): Promise<PasskeyView> {
    return PasskeyView.from(await this.passkeys.rename(caller, id, name));
  }

  @Delete(':passkeyId')
  @Access({ only: ['session'], stepUp: true })
  @AnswersDone('Passkey removed')
  async removePasskey(@Caller() caller: UserPrincipal, @PathId('passkey') id: Uuid): Promise<void> {
    await this.passkeys.remove(caller, id);
  }
}
