import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.js';
import { JwtModule } from './auth/jwt.module.js';
import { CoreModule } from './core/core.module.js';
import { type Runtime } from './core/runtime.js';
import { CountersModule } from './counters/counters.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { InvitesModule } from './invites/invites.module.js';
import { KeysModule } from './keys/keys.module.js';
import { MembersModule } from './members/members.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { PlansModule } from './plans/plans.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { RunsModule } from './runs/runs.module.js';
import { SandboxesModule } from './sandboxes/sandboxes.module.js';
import { WorkflowsModule } from './workflows/workflows.module.js';

/** The server: the core and its features. */
@Module({})
export class AppModule {
  /** @param runtime what was opened before the application */
  static forRoot(runtime: Runtime): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(runtime),
        AuthModule,
        CountersModule,
        DocumentsModule,
        InvitesModule,
        JwtModule,
        KeysModule,
        MembersModule,
        OrganizationsModule,
        PlansModule,
        ProfileModule,
        ProjectsModule,
        RunsModule,
        SandboxesModule,
        WorkflowsModule,
      ],
    };
  }
}
