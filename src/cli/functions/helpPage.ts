import type { CommandLineWords } from '../../words/CommandLineWords';
import { defaultLanguage, languages, words as spoken, type Language } from '../../words/index';
import { functionText } from './functionText';
import { helpPageStyle } from './helpPageStyle';
import type { DescribedFunction } from './readFunctions';

const namespace = 'KPI';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The name of a file of each language: the default language's has no addition, `name('functions', 'json')` → functions.json. */
export function fileName(name: string, ending: string, language: Language): string {
  return language === defaultLanguage ? `${name}.${ending}` : `${name}-${language}.${ending}`;
}

/** The file name of the help page in a language. */
export function helpPageName(language: Language): string {
  return fileName('functions-help', 'html', language);
}

/** The help page: one section for each function, under an anchor of its id. */
export function helpPage(functions: readonly DescribedFunction[], language: Language, said: CommandLineWords): string {
  const { helpPage: words } = said;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(words.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${helpPageStyle}</style>
</head>
<body>
<header>
<h1>${html(words.title)}</h1>
${languages
  .filter((each) => each !== language)
  .map(otherPage)
  .join('\n')}
${words.introduction.map((paragraph) => `<p>${html(paragraph)}</p>`).join('\n')}
</header>
<nav aria-label="${html(words.contents)}">
<ul>
${functions.map(({ id }) => `<li><a href="#${id}">${namespace}.${id}</a></li>`).join('\n')}
</ul>
</nav>
<main>
${functions.map((each) => section(each, said)).join('\n')}
</main>
</body>
</html>
`;
}

/** The way to the page in another language, in its own words. */
function otherPage(language: Language): string {
  return `<p><a href="${helpPageName(language)}" lang="${language}" hreflang="${language}">${html(spoken[language].ownName)}</a></p>`;
}

function section(described: DescribedFunction, said: CommandLineWords): string {
  const { id, metadata } = described;
  const { helpPage: words } = said;
  const text = functionText(described, said);
  const names = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const rows = metadata.parameters.map(({ name, optional }) => {
    const note = optional ? ` <small>(${html(words.optional)})</small>` : '';
    return `<tr><th scope="row"><code>${name}</code>${note}</th><td>${html(text.parameters[name] ?? '')}</td></tr>`;
  });
  return `<section id="${id}" aria-labelledby="${id}-head">
<h2 id="${id}-head">${namespace}.${id}</h2>
<p>${html(text.description)}</p>
<p><code>${namespace}.${id}(${names.join(', ')})</code></p>
<table>
<caption>${html(words.parameters)}</caption>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p><strong>${html(words.result)}</strong> ${html(text.returns)}</p>
<p><strong>${html(words.example)}</strong> <code>${html(text.example)}</code></p>
</section>`;
}

/** Text as it may stand in HTML, in an attribute too. */
function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
