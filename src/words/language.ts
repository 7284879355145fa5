/** The languages that the add-in speaks. Reading a text always uses both, because one row often mixes them. */
export type Language = 'en' | 'id';

/** One text in every language: leaving a language out is a compile error. */
export type InEachLanguage<Text = string> = Readonly<Record<Language, Text>>;
