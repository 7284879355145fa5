import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import { parseTaskTemplate } from '../../kpi/card/parseTaskTemplate';
import type { TemplateProblem } from '../../kpi/card/templateProblem';
import { languages, type Language } from '../../words/index';

/** What became of a file that a person chose. */
export type ReadTemplate =
  | { readonly kind: 'read'; readonly name: string; readonly template: TaskTemplate<Language> }
  | { readonly kind: 'problems'; readonly name: string; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'notJson' | 'unreadable'; readonly name: string };

/** Reads a template file. Never rejects: what is wrong is part of the answer. */
export async function readTemplateFile(file: File): Promise<ReadTemplate> {
  const { name } = file;
  let text: string;
  try {
    text = await textOf(file);
  } catch {
    return { kind: 'unreadable', name };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'notJson', name };
  }
  const { template, problems } = parseTaskTemplate(json, languages);
  return template ? { kind: 'read', name, template } : { kind: 'problems', name, problems };
}

/** By FileReader, since the web views of older Office versions have no `file.text()`. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsText(file);
  });
}
