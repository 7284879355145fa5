/** A call that cannot be carried out as typed; its message is the sentence that the person reads. Exit code 2. */
export class UsageError extends Error {}
