/** The error a host answers with: a code as Excel's, and what was wrong. */

export class HostError extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'ApiNotFound'
      | 'InvalidArgument'
      | 'ItemNotFound'
      | 'ItemAlreadyExists'
      | 'GeneralException',
    message: string,
    /** The statement's name, as Excel gives it. */
    readonly location = '',
  ) {
    super(message);
  }
}

export const invalid = (message: string): HostError => new HostError('InvalidArgument', message);
