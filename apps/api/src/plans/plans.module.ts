import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AccountSubscriptionController } from './account-subscription.controller.js';
import { PlanUsageService } from './plan-usage.service.js';
import { SubscriptionService } from './subscription.service.js';

/** What organizations pay for, and what they get for it. */
@Module({
  imports: [OrganizationsModule],
  controllers: [AccountSubscriptionController],
  providers: [PlanUsageService, SubscriptionService],
  exports: [PlanUsageService],
})
export class PlansModule {}
