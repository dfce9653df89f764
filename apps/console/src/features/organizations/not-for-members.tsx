import { Empty } from '../../ui/states.js';

/** In the place of what is for owners and admins, where a member has its address. */
export function NotForMembers({ what }: { readonly what: string }) {
  return <Empty title={`${what} are for owners and admins`}>Ask an owner of this organization for another role.</Empty>;
}
