/** Ends a calculation whose results would take more room than there is. */
export class CalculationLimit extends Error {}
