/** The errors with which Excel refuses a batch that an action must survive. */
export const faultCodes = [
  'GeneralException',
  'RequestPayloadSizeLimitExceeded',
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
] as const;
