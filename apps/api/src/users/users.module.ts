import { Module } from '@nestjs/common';
import { AdminRoll } from './admin-roll.js';
import { NamedAdmins } from './named-admins.js';
import { UserRepository } from './user.repository.js';

/** People. */
@Module({ providers: [AdminRoll, NamedAdmins, UserRepository], exports: [AdminRoll, NamedAdmins, UserRepository] })
export class UsersModule {}
