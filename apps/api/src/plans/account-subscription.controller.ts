import { Access } from '@latchkey/access';
import { type Uuid } from '@latchkey/common';
import { Answers, EndsAccess, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Put } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { SubscriptionBody, SubscriptionView } from './dto/subscription.dto.js';
import { SubscriptionService } from './subscription.service.js';

@SurfaceController(account, 'api/user/organizations/:organizationId/subscription', 'Subscription')
export class AccountSubscriptionController {
  constructor(private readonly subscriptions: SubscriptionService) {}

  @Get()
  @Access({ scope: 'subscription:read' })
  @Answers(SubscriptionView, 'Subscription fetched successfully')
  async getSubscription(@PathId('organization') organizationId: Uuid): Promise<SubscriptionView> {
    return SubscriptionView.from(await this.subscriptions.get(organizationId));
  }

  @Put()
  @EndsAccess()
  @Access({ scope: 'subscription:write', role: 'owner' })
  @Answers(SubscriptionView, 'Subscription changed')
  async changeSubscription(
    @PathId('organization') organizationId: Uuid,
    @Body() body: SubscriptionBody,
  ): Promise<SubscriptionView> {
    return SubscriptionView.from(await this.subscriptions.change(organizationId, body.plan));
  }
}
