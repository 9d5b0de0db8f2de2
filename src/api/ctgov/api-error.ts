/** @module What goes wrong, in the words of ClinicalTrials.gov (API contract, section 3): plain text, never JSON. */

/** Answered as `text/plain` with its status. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: 400 | 404 | 414 | 503;

  constructor(message: string, status: ApiError["status"] = 400) {
    super(message);
    this.status = status;
  }
}

/** ``Invalid value in parameter `overallStatus`: `X` `` */
export function invalidValue(parameter: string, value: string): ApiError {
  return new ApiError(`Invalid value in parameter \`${parameter}\`: \`${value}\``);
}

/** ``Parameter `nctId` has incorrect format`` */
export function incorrectFormat(parameter: string): ApiError {
  return new ApiError(`Parameter \`${parameter}\` has incorrect format`);
}

/** `Parameter 'fields' contains invalid field name: 'StudyDesign'` */
export function invalidFieldName(parameter: string, name: string): ApiError {
  return new ApiError(`Parameter '${parameter}' contains invalid field name: '${name}'`);
}
