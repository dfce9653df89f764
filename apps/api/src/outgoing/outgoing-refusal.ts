/** Why a server that somebody named is not asked, or its answer not read. The message may be shown to whoever named it. */
export class OutgoingRefusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutgoingRefusal';
  }
}
