import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountProfileController } from './account-profile.controller.js';
import { ProfileService } from './profile.service.js';

/** What people see and change about themselves. */
@Module({ imports: [MembersModule, UsersModule], controllers: [AccountProfileController], providers: [ProfileService] })
export class ProfileModule {}
