import { Access } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, EndsAccess, Fails, Idempotency, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { AdminKeyService } from './admin-key.service.js';
import { AdminKeysQuery, AdminKeyView, IdentifyKeyBody, RevokeKeyBody } from './dto/admin-key.dto.js';

@SurfaceController(account, 'api/admin/keys', 'Admin: keys')
export class AccountAdminKeysController {
  constructor(private readonly keys: AdminKeyService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersPage(AdminKeyView, 'Keys fetched successfully')
  async listKeysByPrefix(@Query() { prefix, ...page }: AdminKeysQuery): Promise<OffsetPage<AdminKeyView>> {
    return mapPage(await this.keys.list(prefix, page), (key) => AdminKeyView.from(key));
  }

  /** No answer is kept: the key is in the request. */
  @Post('find')
  @Idempotency('none')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminKeyView, 'Key found')
  @Fails('NOT_FOUND')
  async findKeyBySecret(@Body() { key }: IdentifyKeyBody): Promise<AdminKeyView> {
    return AdminKeyView.from(await this.keys.identify(key));
  }

  @Post(':anyKeyId/revoke')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminKeyView, 'Key revoked')
  async revokeAnyKey(@PathId('anyKey') id: Uuid, @Body() { reason }: RevokeKeyBody): Promise<AdminKeyView> {
    return AdminKeyView.from(await this.keys.revoke(id, reason));
  }
}
