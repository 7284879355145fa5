/** What is wrong with an argument of a custom function: what it was expected to be, or that its cell holds an error. */
export type ArgumentFault =
  'field' | 'number' | 'yesOrNo' | 'language' | 'sameSize' | 'heads' | 'department' | 'count' | 'errorCell';

/** The end of a sentence that begins with the argument's name. */
export type ArgumentSentences = Readonly<Record<ArgumentFault, string>>;
