import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { account } from '../surfaces/account.surface.js';
import { CurrentUserView } from '../users/dto/user.dto.js';
import { ProfileService } from './profile.service.js';

@SurfaceController(account, 'api/user/me', 'Profile')
export class AccountProfileController {
  constructor(private readonly profile: ProfileService) {}

  @Get()
  @Access({ scope: 'user:read' })
  @Answers(CurrentUserView, 'User fetched successfully')
  async getCurrentUser(@Caller() caller: UserPrincipal): Promise<CurrentUserView> {
    return CurrentUserView.from(await this.profile.get(caller));
  }
}
