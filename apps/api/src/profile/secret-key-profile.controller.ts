import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, SurfaceController } from '@latchkey/surface';
import { Get } from '@nestjs/common';
import { secretKey } from '../surfaces/secret-key.surface.js';
import { AuthenticatedUserView } from './dto/authenticated-user.dto.js';
import { ProfileService } from './profile.service.js';

@SurfaceController(secretKey, 'api/v1/users', 'Users')
export class SecretKeyProfileController {
  constructor(private readonly profile: ProfileService) {}

  @Get('me')
  @Access({ only: ['jwt'] })
  @Answers(AuthenticatedUserView, 'The user who is calling')
  async getAuthenticatedUser(@Caller() caller: UserPrincipal): Promise<AuthenticatedUserView> {
    return AuthenticatedUserView.from(await this.profile.get(caller));
  }
}
