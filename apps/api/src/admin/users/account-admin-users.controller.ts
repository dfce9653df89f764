import { Access } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, EndsAccess, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Body, Get, Post, Query } from '@nestjs/common';
import { RevokedSessionsView } from '../../auth/dto/session.dto.js';
import { account } from '../../surfaces/account.surface.js';
import { AdminUserService } from './admin-user.service.js';
import { AdminUserDetailView, AdminUsersQuery, AdminUserView, DeactivateUserBody } from './dto/admin-user.dto.js';

@SurfaceController(account, 'api/admin/users', 'Admin: users')
export class AccountAdminUsersController {
  constructor(private readonly users: AdminUserService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersPage(AdminUserView, 'Users fetched successfully')
  async listUsers(@Query() query: AdminUsersQuery): Promise<OffsetPage<AdminUserView>> {
    return mapPage(await this.users.list(AdminUsersQuery.filter(query)), (user) => AdminUserView.from(user));
  }

  @Get(':userId')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminUserDetailView, 'User fetched successfully')
  async getUser(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.get(id));
  }

  @Post(':userId/deactivate')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminUserDetailView, 'User deactivated')
  @Fails('LAST_ADMIN')
  async deactivateUser(@PathId('user') id: Uuid, @Body() { reason }: DeactivateUserBody): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.deactivate(id, reason));
  }

  @Post(':userId/activate')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminUserDetailView, 'User activated')
  async activateUser(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.activate(id));
  }

  @Post(':userId/end-sessions')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(RevokedSessionsView, 'Sessions ended')
  async endUserSessions(@PathId('user') id: Uuid): Promise<RevokedSessionsView> {
    return RevokedSessionsView.from(await this.users.endSessions(id));
  }

  @Post(':userId/reset-second-factors')
  @Access({ admin: true, only: ['session'], stepUp: true })
  @Answers(AdminUserDetailView, 'Second factors reset')
  async resetUserSecondFactors(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.resetFactors(id));
  }

  @Post(':userId/verify')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminUserDetailView, 'Address marked as verified')
  async verifyUser(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.verify(id));
  }

  @Post(':userId/grant-admin')
  @Access({ admin: true, only: ['session'], stepUp: true })
  @Answers(AdminUserDetailView, 'User is an admin')
  @Fails('CONFLICT')
  async grantAdmin(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.grantAdmin(id));
  }

  @Post(':userId/revoke-admin')
  @EndsAccess()
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminUserDetailView, 'User is no admin')
  @Fails('LAST_ADMIN')
  async revokeAdmin(@PathId('user') id: Uuid): Promise<AdminUserDetailView> {
    return AdminUserDetailView.from(await this.users.revokeAdmin(id));
  }
}
