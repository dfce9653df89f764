/** Of this package, as servers are told. */
export const version = '0.1.0';
