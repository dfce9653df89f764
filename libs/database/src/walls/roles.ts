/** The role that the server works in: it sees one tenant's rows, that of the transaction. */
export const tenantRole = 'latchkey_app';

/** The role for what is about several tenants: it sees all rows. */
export const systemRole = 'latchkey_system';

/**
 * Makes the two roles, which all databases of a PostgreSQL server share, and lets whoever connects work in them. Nothing
 * happens where that is so already, and several databases may do it at once. The owner of the tables goes on seeing all
 * rows, as a member of the system role.
 *
 * Raises, in a sentence for the operator, where whoever connects may not make roles.
 */
export const rolesStatement = `DO $roles$
DECLARE
  since_16 boolean := current_setting('server_version_num')::int >= 160000;
  options text := CASE WHEN since_16 THEN ' WITH INHERIT TRUE, SET TRUE' ELSE '' END;
  name text;
  complete boolean;
BEGIN
  FOR attempt IN 1..10 LOOP
    complete := true;
    FOREACH name IN ARRAY ARRAY['${tenantRole}', '${systemRole}'] LOOP
      -- Each in a block of its own: what another database has done first is no failure of ours.
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
          EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
        IF NOT (pg_has_role(current_user, name, CASE WHEN since_16 THEN 'SET' ELSE 'MEMBER' END)
            AND pg_has_role(current_user, name, 'USAGE')) THEN
          EXECUTE format('GRANT %I TO CURRENT_USER%s', name, options);
        END IF;
      EXCEPTION
        WHEN duplicate_object OR unique_violation OR internal_error THEN complete := false;
        WHEN insufficient_privilege THEN
          RAISE insufficient_privilege USING MESSAGE = format('the user %I may not make the roles that keep tenants apart: '
            || 'have an administrator run CREATE ROLE ${tenantRole} NOLOGIN; CREATE ROLE ${systemRole} NOLOGIN; '
            || 'GRANT ${tenantRole}, ${systemRole} TO %I%s;', current_user, current_user, options);
      END;
    END LOOP;
    EXIT WHEN complete;
  END LOOP;
END $roles$`;
