import { given, listSearch, type ListSearch, matchOf, oneOf, type RawSearch } from '../../app/search-params.js';

/** Which people are listed. */
export interface UsersSearch extends ListSearch {
  readonly status?: 'active' | 'deactivated';
  readonly role?: 'user' | 'admin';
}

export const usersSearch = (search: RawSearch): UsersSearch =>
  given({
    ...listSearch(search),
    status: oneOf(search.status, ['active', 'deactivated'] as const),
    role: oneOf(search.role, ['user', 'admin'] as const),
  });

/** Which organizations are listed. */
export interface OrganizationsSearch extends ListSearch {
  readonly plan?: 'free' | 'pro' | 'enterprise';
}

export const organizationsSearch = (search: RawSearch): OrganizationsSearch =>
  given({ ...listSearch(search), plan: oneOf(search.plan, ['free', 'pro', 'enterprise'] as const) });

/** How what is shown of a key begins: its kind and up to six characters. A key's whole text stands in no address. */
export const prefixShape = /^(?:ba|svc|(?:cc|wk|sk)_(?:live|test))_[0-9A-Za-z]{1,6}$/;

/** Which keys are listed: those that begin so. */
export interface KeysSearch {
  readonly prefix?: string;
  readonly offset?: number;
}

export const keysSearch = (search: RawSearch): KeysSearch =>
  given({ prefix: matchOf(search.prefix, prefixShape), offset: listSearch(search).offset });

/** Which mails are listed. */
export interface MailsSearch {
  readonly status?: 'waiting' | 'sent' | 'failed';
  readonly offset?: number;
}

export const mailsSearch = (search: RawSearch): MailsSearch =>
  given({ status: oneOf(search.status, ['waiting', 'sent', 'failed'] as const), offset: listSearch(search).offset });
