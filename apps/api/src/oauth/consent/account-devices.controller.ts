import { Access, Caller, type UserPrincipal } from '@latchkey/access';
import { Answers, AnswersDone, Fails, Idempotency, Limited, SurfaceController } from '@latchkey/surface';
import { Body, Post } from '@nestjs/common';
import { account } from '../../surfaces/account.surface.js';
import { DeviceApprovalBody, DeviceBody, DeviceRequestView } from '../dto/consent.dto.js';
import { Devices } from './devices.js';

@SurfaceController(account, 'api/user/oauth/device', 'Connected apps')
export class AccountDevicesController {
  constructor(private readonly devices: Devices) {}

  @Post()
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Limited('deviceCodes')
  @Answers(DeviceRequestView, 'Device found')
  @Fails('NOT_FOUND')
  async findDevice(@Caller() caller: UserPrincipal, @Body() { userCode }: DeviceBody): Promise<DeviceRequestView> {
    return DeviceRequestView.from(await this.devices.claim(caller, userCode));
  }

  @Post('approve')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Limited('deviceCodes')
  @AnswersDone('Device connected')
  @Fails('NOT_FOUND', 'FORBIDDEN', 'STEP_UP_REQUIRED')
  async approveDevice(
    @Caller() caller: UserPrincipal,
    @Body() { userCode, ...consent }: DeviceApprovalBody,
  ): Promise<void> {
    await this.devices.approve(caller, userCode, consent);
  }

  @Post('deny')
  @Idempotency('none')
  @Access({ only: ['session'] })
  @Limited('deviceCodes')
  @AnswersDone('Device refused')
  @Fails('NOT_FOUND')
  async denyDevice(@Caller() caller: UserPrincipal, @Body() { userCode }: DeviceBody): Promise<void> {
    await this.devices.deny(caller, userCode);
  }
}
