/**
 * Whether an invite `i` can be accepted at the instant `$1`: open, in time, to a living organization, and from somebody
 * who may still offer that role. Nobody hands out a right that they have lost since, so what they offered waits until
 * they have it again, or until somebody who has it sends the invite again.
 */
export const acceptable = `i.status = 'pending' AND i.expires_at > $1
  AND EXISTS (SELECT 1 FROM organizations o WHERE o.id = i.organization_id AND o.deleted_at IS NULL)
  AND EXISTS (
    SELECT 1 FROM memberships inviter JOIN users u ON u.id = inviter.user_id AND u.is_active
    WHERE inviter.organization_id = i.organization_id AND inviter.user_id = i.invited_by
      AND inviter.role IN ('owner', CASE WHEN i.role <> 'owner' THEN 'admin' END)
  )`;
