// What operators run at the moment. A release moves this on, to the newest migration that goes out with it.

/** The newest migration of the last release. */
export const releasedLevel = 'Usage1763800000000';
