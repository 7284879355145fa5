/** A blank cell reaches a custom function as 0 on desktop and as null on the web, so a blank is handed over as "". */
export function givenOrEmpty(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

/** Text without outer, double and non-breaking spaces (character 160). */
export function cleaned(reference: string): string {
  return `TRIM(SUBSTITUTE(${reference},UNICHAR(160)," "))`;
}

/** COUNTIF and MATCH read `~ * ?` as wildcards; escaped by `~` they stand for themselves. */
export function literalPattern(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}
