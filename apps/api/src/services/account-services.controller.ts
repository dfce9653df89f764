import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { AnswersDone, AnswersPage, Creates, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Delete, Get, Post, Query } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { IssuedServiceView, ServiceBody, ServicesQuery, ServiceView } from './dto/service.dto.js';
import { ServiceCredentials } from './service-credentials.js';

@SurfaceController(account, 'api/admin/services', 'Services')
export class AccountServicesController {
  constructor(private readonly services: ServiceCredentials) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersPage(ServiceView, 'Services fetched successfully')
  async listServices(@Query() query: ServicesQuery): Promise<OffsetPage<ServiceView>> {
    return mapPage(await this.services.list(query, query.includeRevoked), (service) => ServiceView.from(service));
  }

  @Post()
  @Access({ admin: true, only: ['session'], stepUp: true })
  @Creates(IssuedServiceView, 'Service created')
  @Fails('CONFLICT')
  async createService(@Caller() { userId }: UserPrincipal, @Body() { name }: ServiceBody): Promise<IssuedServiceView> {
    return IssuedServiceView.from(await this.services.create(name, userId));
  }

  @Delete(':serviceId')
  @Access({ admin: true, only: ['session'] })
  @EndsAccess()
  @AnswersDone('Service revoked')
  async revokeService(@PathId('service') id: Uuid): Promise<void> {
    await this.services.revoke({ id });
  }
}
