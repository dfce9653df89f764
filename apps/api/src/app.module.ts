import { type DynamicModule, Module } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { AuditLogModule } from './audit/audit-log.module.js';
import { AuthModule } from './auth/auth.module.js';
import { JwtModule } from './auth/jwt.module.js';
import { SecondFactorsModule } from './auth/factors/second-factors.module.js';
import { ConsoleModule } from './console/console.module.js';
import { CoreModule } from './core/core.module.js';
import { type Runtime } from './core/runtime.js';
import { CountersModule } from './counters/counters.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { GuideModule } from './guide/guide.module.js';
import { HealthModule } from './health/health.module.js';
import { InvitesModule } from './invites/invites.module.js';
import { KeysModule } from './keys/keys.module.js';
import { LimitsModule } from './limits/limits.module.js';
import { MembersModule } from './members/members.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OAuthModule } from './oauth/oauth.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { PlansModule } from './plans/plans.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { ProjectMembersModule } from './project-members/project-members.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { ProviderKeysModule } from './provider-keys/provider-keys.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { RunsModule } from './runs/runs.module.js';
import { SandboxesModule } from './sandboxes/sandboxes.module.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { ServicesModule } from './services/services.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { SsoModule } from './sso/sso.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { UsageModule } from './usage/usage.module.js';
import { VerificationModule } from './verification/verification.module.js';
import { WorkflowsModule } from './workflows/workflows.module.js';
import { WorkspaceModule } from './workspace/workspace.module.js';

/** The server: the core and its features. */
@Module({})
export class AppModule {
  /** @param runtime what was opened before the application */
  static forRoot(runtime: Runtime): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(runtime),
        AdminModule,
        AuditLogModule,
        AuthModule,
        ConsoleModule,
        CountersModule,
        DocumentsModule,
        GuideModule,
        HealthModule,
        InvitesModule,
        JwtModule,
        KeysModule,
        LimitsModule,
        MembersModule,
        MetricsModule.forRoot(runtime),
        OAuthModule,
        OrganizationsModule,
        PlansModule,
        ProfileModule,
        ProjectMembersModule,
        ProjectsModule,
        ProviderKeysModule,
        RetentionModule,
        RunsModule,
        SandboxesModule,
        SecondFactorsModule,
        SecretsModule,
        ServicesModule,
        SettingsModule,
        SsoModule,
        TasksModule,
        UsageModule,
        VerificationModule,
        WorkflowsModule,
        WorkspaceModule,
      ],
    };
  }
}
