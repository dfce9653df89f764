import { Access } from '@latchkey/access';
import { mapPage, type OffsetPage } from '@latchkey/common';
import { AnswersPage, SurfaceController } from '@latchkey/surface';
import { Get, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { PlansQuery, PlanView } from './dto/plan.dto.js';
import { PlanCatalogue } from './plan-catalogue.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/subscription/plans', 'Subscription')
export class AccountPlanController {
  constructor(private readonly catalogue: PlanCatalogue) {}

  @Get()
  @Access({ scope: 'subscription:read' })
  @AnswersPage(PlanView, 'Plans fetched successfully')
  listPlans(@Query() query: PlansQuery): OffsetPage<PlanView> {
    return mapPage(this.catalogue.list(query), (item) => PlanView.from(item));
  }
}
