/** The limits that the configuration can set, each by one environment variable. */
export type LimitName =
  | 'account'
  | 'signIn'
  | 'signUp'
  | 'recovery'
  | 'signInFailures'
  | 'badCredentials'
  | 'deviceCodes'
  | 'registration'
  | 'secretKey'
  | 'free'
  | 'pro'
  | 'enterprise';
