/** The surfaces that clients are made for. OAuth has clients enough of its own, in every language. */
export const surfacesWithClients = ['account', 'project', 'workspace', 'secret-key', 'internal'] as const;
