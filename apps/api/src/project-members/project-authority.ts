import { type ProjectPrincipal, type UserPrincipal } from '@latchkey/access';
import { Injectable } from '@nestjs/common';
import { type Acting, ProjectGate } from '../projects/project-gate.js';
import { ProjectLock } from '../projects/project-lock.js';
import { type ProjectPlace } from '../projects/project-place.js';

/** Whoever acts on a project: a person, or one of its keys, which acts as high as its ceiling. */
export type ProjectCaller = UserPrincipal | ProjectPrincipal;

/** Asks as what a caller acts on a project: the guard's question once more, where it can be answered for sure. */
@Injectable()
export class ProjectAuthority {
  constructor(
    private readonly gate: ProjectGate,
    private readonly lock: ProjectLock,
  ) {}

  /**
   * Runs a caller's work under the project's lock, with what they act as while they hold it.
   * @throws AppError `NOT_FOUND` where the project is gone or a person does not see it; `TOKEN_INVALID` where they are gone
   */
  during<T>(caller: ProjectCaller, place: ProjectPlace, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.lock.during(caller, place, async () => work(await this.gate.actingIn(caller, place)));
  }
}
