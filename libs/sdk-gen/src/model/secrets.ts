const secrets =
  /^(?:(?:api_?)?key|.*secrets?|.*token|.*password|.*deploy_?key|.*dev_?key|recovery_?codes?|code|otp|uri|.*credentials?|credential|(?:deploy_)?env_?vars)$/i;

/** Whether a field of this name may hold a secret, which a printed model must not show. Rather one too many. */
export const isSecret = (name: string): boolean => secrets.test(name);
