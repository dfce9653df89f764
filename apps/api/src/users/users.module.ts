import { Module } from '@nestjs/common';
import { UserRepository } from './user.repository.js';

/** People. */
@Module({ providers: [UserRepository], exports: [UserRepository] })
export class UsersModule {}
