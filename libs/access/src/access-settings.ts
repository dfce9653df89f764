/** What the guard needs to know of the deployment. */
export class AccessSettings {
  /**
   * @param origin the server's own origin, as browsers send it in `Origin`
   * @param sessionCookie the name of the session cookie
   */
  constructor(
    readonly origin: string,
    readonly sessionCookie: string,
  ) {}
}
