import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountAdminUsersController } from './users/account-admin-users.controller.js';
import { AdminUserRepository } from './users/admin-user.repository.js';
import { AdminUserService } from './users/admin-user.service.js';

/** What admins of the deployment see and do. */
@Module({
  imports: [AuthModule, UsersModule],
  controllers: [AccountAdminUsersController],
  providers: [AdminUserRepository, AdminUserService],
})
export class AdminModule {}
