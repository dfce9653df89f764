import { Access } from '@latchkey/access';
import { mapPage, type OffsetPage, type Uuid } from '@latchkey/common';
import { Answers, AnswersPage, Fails, PathId, SurfaceController } from '@latchkey/surface';
import { Get, Post, Query } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { AdminMailService } from './admin-mail.service.js';
import { AdminMailsQuery, AdminMailView } from './dto/admin-mail.dto.js';

@SurfaceController(account, 'api/admin/mails', 'Admin: mails')
export class AccountAdminMailsController {
  constructor(private readonly mails: AdminMailService) {}

  @Get()
  @Access({ admin: true, only: ['session'] })
  @AnswersPage(AdminMailView, 'Mails fetched successfully')
  async listMails(@Query() query: AdminMailsQuery): Promise<OffsetPage<AdminMailView>> {
    return mapPage(await this.mails.list(query), (mail) => AdminMailView.from(mail));
  }

  @Post(':mailId/retry')
  @Access({ admin: true, only: ['session'] })
  @Answers(AdminMailView, 'Mail is tried now')
  @Fails('CONFLICT')
  async retryMail(@PathId('mail') id: Uuid): Promise<AdminMailView> {
    return AdminMailView.from(await this.mails.retry(id));
  }
}
