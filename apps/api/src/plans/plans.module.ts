import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AccountPlanController } from './account-plan.controller.js';
import { AccountSubscriptionController } from './account-subscription.controller.js';
import { PlanCatalogue } from './plan-catalogue.js';
import { PlanUsageService } from './plan-usage.service.js';
import { SubscriptionService } from './subscription.service.js';

/** What organizations pay for, and what they get for it. */
@Module({
  imports: [OrganizationsModule],
  controllers: [AccountPlanController, AccountSubscriptionController],
  providers: [PlanCatalogue, PlanUsageService, SubscriptionService],
  exports: [PlanUsageService],
})
export class PlansModule {}
