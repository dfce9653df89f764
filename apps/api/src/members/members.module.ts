import { Module } from '@nestjs/common';
import { MemberDirectory } from './member-directory.js';
import { MemberRepository } from './member.repository.js';

/** Who belongs to which organization, and as what. */
@Module({ providers: [MemberDirectory, MemberRepository], exports: [MemberDirectory, MemberRepository] })
export class MembersModule {}
