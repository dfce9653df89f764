/** The limits that the configuration can set, each by one environment variable. */
export type LimitName =
  | 'account'
  | 'signIn'
  | 'signUp'
  | 'recovery'
  | 'signInFailures'
  | 'badCredentials'
  | 'secretKey'
  | 'free'
  | 'pro'
  | 'enterprise';
