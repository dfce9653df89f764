import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, AnswersDone, Creates, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Query } from '@nestjs/common';
import { secretKey } from '../surfaces/secret-key.surface.js';
import {
  CreatedSecretKeyView,
  SecretKeyBody,
  SecretKeyListView,
  SecretKeysQuery,
  SecretKeyView,
} from './dto/secret-key.dto.js';
import { SecretKeyService } from './secret-key.service.js';

@SurfaceController(secretKey, 'api/v1/api-keys', 'API keys')
export class SecretKeyController {
  constructor(private readonly keys: SecretKeyService) {}

  @Post()
  @Access({ only: ['jwt'], stepUp: true })
  @Creates(CreatedSecretKeyView, 'The key. It is shown this once')
  @Fails('KEY_LIMIT_REACHED')
  async createSecretKey(@Caller() caller: UserPrincipal, @Body() body: SecretKeyBody): Promise<CreatedSecretKeyView> {
    return CreatedSecretKeyView.from(await this.keys.create(caller, body));
  }

  @Get()
  @Access({ only: ['jwt'] })
  @Answers(SecretKeyListView, 'Your keys')
  async listSecretKeys(@Caller() caller: UserPrincipal, @Query() query: SecretKeysQuery): Promise<SecretKeyListView> {
    return SecretKeyListView.from(await this.keys.list(caller, SecretKeysQuery.filter(query)));
  }

  @Get(':id')
  @Access({ only: ['jwt'] })
  @Answers(SecretKeyView, 'The key')
  async getSecretKey(@Caller() caller: UserPrincipal, @PathId('key') keyId: Uuid): Promise<SecretKeyView> {
    return SecretKeyView.from(await this.keys.get(caller, keyId));
  }

  @Delete(':id')
  @EndsAccess()
  @Access({ only: ['jwt'] })
  @AnswersDone('API key expired')
  async expireSecretKey(@Caller() caller: UserPrincipal, @PathId('key') keyId: Uuid): Promise<void> {
    await this.keys.expire(caller, keyId);
  }
}
