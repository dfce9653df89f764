import type { Field, ObjectType, TypeRef } from './api-model.js';

const secrets =
  /^(?:(?:api_?)?key|.*secrets?|.*token|.*password|.*deploy_?key|.*dev_?key|recovery_?codes?|code|otp|uri|redirect_?to|.*credentials?|credential|(?:deploy_)?env_?vars)$/i;

/**
 * Whether a field may hold a secret, which a printed model must not show: texts that are called so, and those that stand by the
 * names of whom they open. Rather one too many.
 */
export const isSecret = ({ name, type }: Field, owner: ObjectType): boolean =>
  holdsText(type) && (secrets.test(name) || owner.name.endsWith('ProviderKeys'));

function holdsText(type: TypeRef): boolean {
  if (type.kind === 'array') return holdsText(type.items);
  return type.kind === 'map' ? holdsText(type.values) : ['string', 'unknown'].includes(type.kind);
}
