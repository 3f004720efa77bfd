/** An error as Excel reports it to the add-in: the code is what add-ins test for, the texts are Excel's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (detail = '') =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${detail ? ` (${detail})` : ''}`,
  );

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (detail = '') =>
  new HostError(
    'ItemAlreadyExists',
    `A resource with the same name or identifier already exists.${detail ? ` (${detail})` : ''}`,
    409,
  );

export const accessDenied = (detail = '') =>
  new HostError(
    'AccessDenied',
    `You cannot perform the requested operation.${detail ? ` (${detail})` : ''}`,
    401,
  );

export const invalidOperation = (detail: string) =>
  new HostError('InvalidOperation', `This operation is not permitted for the current object. (${detail})`);

export const apiNotFound = (detail: string) =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found. (${detail})`);

export const wrongShape = () =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
