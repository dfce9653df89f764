import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { AnswersPage, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { secretKey } from '../surfaces/secret-key.surface.js';
import { KeyAnalysesQuery, KeyAnalysisQuery, KeyAnalysisView } from './dto/analysis.dto.js';
import { KeyAnalysisService } from './key-analysis.service.js';

@SurfaceController(secretKey, 'api/v1/analysis', 'Analysis')
export class SecretKeyAnalysisController {
  constructor(private readonly analyses: KeyAnalysisService) {}

  @Get()
  @Access()
  @AnswersPage(KeyAnalysisView, 'How your keys were used')
  async analyseSecretKeys(
    @Caller() caller: UserPrincipal,
    @Query() query: KeyAnalysesQuery,
  ): Promise<OffsetPage<KeyAnalysisView>> {
    return mapPage(await this.analyses.list(caller, query), (key) => KeyAnalysisView.from(key));
  }

  @Get(':id')
  @Access()
  @AnswersPage(KeyAnalysisView, 'How the key was used: the list, of this one')
  @Fails('NOT_FOUND')
  async analyseSecretKey(
    @Caller() caller: UserPrincipal,
    @PathId('key') keyId: Uuid,
    @Query() query: KeyAnalysisQuery,
  ): Promise<OffsetPage<KeyAnalysisView>> {
    return mapPage(await this.analyses.one(caller, keyId, query), (key) => KeyAnalysisView.from(key));
  }
}
