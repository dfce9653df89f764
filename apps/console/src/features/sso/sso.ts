import { queryOptions } from '@tanstack/react-query';
import { api, data, type Wire } from '../../api/client.js';

export type SsoDomain = Wire<'SsoDomain'>;
export type SsoConnection = Wire<'SsoConnection'>;

const organization = '/api/user/organizations/{organizationId}';

/** Its domains: few enough to be read at once. */
export const domainsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['sso', organizationId, 'domains'],
    queryFn: () =>
      data(api.GET(`${organization}/domains`, { params: { path: { organizationId }, query: { limit: 100 } } })),
  });

/** The same of its connections. */
export const connectionsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['sso', organizationId, 'connections'],
    queryFn: () =>
      data(api.GET(`${organization}/sso-connections`, { params: { path: { organizationId }, query: { limit: 100 } } })),
  });

/** Whether single sign-on is enforced. */
export const ssoSettingsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['sso', organizationId, 'settings'],
    queryFn: () => data(api.GET(`${organization}/sso`, { params: { path: { organizationId } } })),
  });
