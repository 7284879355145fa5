import {
  createSourceFile,
  forEachChild,
  isClassStaticBlockDeclaration,
  isNoSubstitutionTemplateLiteral,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTemplateHead,
  isTemplateMiddle,
  isTemplateTail,
  ScriptTarget,
  type Node,
} from 'typescript';

const lookBehind = /\(\?<[=!]/;
const texts = [isStringLiteral, isNoSubstitutionTemplateLiteral, isTemplateHead, isTemplateMiddle, isTemplateTail];

/**
 * What WebKit learned only in 16.4 and would refuse a whole script for: look-behinds, also in texts that a pattern may be made
 * of, and static blocks of classes. Gives the pieces of code.
 */
export function newerThanWebKit16(script: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const isText = texts.some((is) => is(node));
    if ((isText || isRegularExpressionLiteral(node)) && lookBehind.test(node.getText())) found.push(node.getText());
    if (isClassStaticBlockDeclaration(node)) found.push(node.getText());
    forEachChild(node, visit);
  };
  visit(createSourceFile('script.js', script, ScriptTarget.Latest, true));
  return found;
}
