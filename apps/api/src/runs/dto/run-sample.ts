/** What the documents show as what was wanted of a run. */
export const runSample = {
  prompt: 'Fix the login loop that issue 42 describes.',
  branchName: 'fix/login-loop',
  githubRepoUrl: 'https://github.com/acme/payments',
} as const;
