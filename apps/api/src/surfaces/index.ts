import { type Surface } from '@latchkey/surface';
import { account } from './account.surface.js';
import { internal } from './internal.surface.js';
import { oauth } from './oauth.surface.js';
import { project } from './project.surface.js';
import { secretKey } from './secret-key.surface.js';
import { workspace } from './workspace.surface.js';

/** Every surface that the server speaks. A further one is one more file here. */
export const surfaces: readonly Surface[] = [account, project, workspace, secretKey, internal, oauth];

/** Answers where no surface's prefix matches. */
export const standardSurface: Surface = account;
