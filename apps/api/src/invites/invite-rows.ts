/** The roles that may offer the role of an invite `i`. */
const mayOffer = "('owner', CASE WHEN i.role <> 'owner' THEN 'admin' END)";

const byMember = `EXISTS (
    SELECT 1 FROM memberships inviter JOIN users u ON u.id = inviter.user_id AND u.is_active
    LEFT JOIN project_members own ON own.project_id = i.project_id AND own.user_id = inviter.user_id
    WHERE inviter.organization_id = i.organization_id AND inviter.user_id = i.invited_by
      AND (inviter.role IN ${mayOffer} OR own.role IN ${mayOffer})
  )`;

const byKey = `EXISTS (
    SELECT 1 FROM api_keys k
    WHERE k.id = i.invited_by_key AND k.project_id = i.project_id AND k.enabled AND k.revoked_at IS NULL
      AND coalesce(k.expires_at, 'infinity') > $1 AND 'members:write' = ANY (k.scopes) AND k.ceiling IN ${mayOffer}
  )`;

/**
 * Whether an invite `i` can be accepted at the instant `$1`: open, in time, to a living organization or project, and from
 * a person or key that may still offer that role. Nobody hands out a right that they have lost since, so what they offered
 * waits until they have it again, or until somebody who has it sends the invite again.
 */
export const acceptable = `i.status = 'pending' AND i.expires_at > $1
  AND EXISTS (SELECT 1 FROM organizations o WHERE o.id = i.organization_id AND o.deleted_at IS NULL)
  AND (i.project_id IS NULL OR EXISTS (SELECT 1 FROM projects p WHERE p.id = i.project_id AND p.deleted_at IS NULL))
  AND (${byMember} OR ${byKey})`;
