import { Access, Caller, type ProjectPrincipal } from '@latchkey/access';
import { type CursorPage, mapPage } from '@latchkey/common';
import { Answers, AnswersDone, AnswersPage, Fails, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { ownPlace } from '../projects/project-gate.js';
import { project } from '../surfaces/project.surface.js';
import {
  ProviderKeysQuery,
  ProviderKeyView,
  RemoveProviderKeyBody,
  SetProviderKeyBody,
} from './dto/provider-key.dto.js';
import { ProviderKeyService } from './provider-key.service.js';

@SurfaceController(project, 'api/v1/project/provider-keys', 'Provider keys')
export class ProviderKeyController {
  constructor(private readonly keys: ProviderKeyService) {}

  @Get()
  @Access({ scope: 'provider-keys:read', projectRole: 'admin' })
  @AnswersPage(ProviderKeyView, 'Provider keys of the project')
  @Fails('NOT_FOUND')
  async listProviderKeys(
    @Caller() caller: ProjectPrincipal,
    @Query() query: ProviderKeysQuery,
  ): Promise<CursorPage<ProviderKeyView>> {
    return mapPage(await this.keys.list(caller, ownPlace(caller), query), (key) => ProviderKeyView.from(key));
  }

  @Post('set')
  @Access({ scope: 'provider-keys:write', projectRole: 'admin' })
  @Answers(ProviderKeyView, 'Provider key set')
  @Fails('NOT_FOUND')
  async setProviderKey(@Caller() caller: ProjectPrincipal, @Body() body: SetProviderKeyBody): Promise<ProviderKeyView> {
    return ProviderKeyView.from(await this.keys.set(caller, ownPlace(caller), body.provider, body.key));
  }

  @Post('remove')
  @Access({ scope: 'provider-keys:write', projectRole: 'admin' })
  @AnswersDone('Provider key removed')
  @Fails('NOT_FOUND')
  async removeProviderKey(@Caller() caller: ProjectPrincipal, @Body() body: RemoveProviderKeyBody): Promise<void> {
    await this.keys.remove(caller, ownPlace(caller), body.provider);
  }
}
