import { Module } from '@nestjs/common';
import { SsoRule } from './sso-rule.js';

/** What organizations with an identity provider of their own ask of sign-ins. */
@Module({ providers: [SsoRule], exports: [SsoRule] })
export class SsoRuleModule {}
