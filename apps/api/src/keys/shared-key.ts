import { type OffsetRequest } from '@latchkey/common';
import { type KeyDraft } from './api-key.service.js';
import { type KeyOwner } from './key-owner.js';

/** Whose keys are no single person's: a project, or a workspace, which is an organization. */
export type SharedKeyOwner = Extract<KeyOwner, { readonly kind: 'project' | 'workspace' }>;

/** What a new key of theirs starts with. Scopes that are left out are those of whoever makes it. */
export interface SharedKeyDraft extends Pick<KeyDraft, 'name' | 'environment' | 'expiresIn'> {
  readonly scopes?: readonly string[];
}

/** Which of their keys to list. */
export interface SharedKeyFilter extends OffsetRequest {
  readonly q?: string;
  readonly includeRevoked: boolean;
}
