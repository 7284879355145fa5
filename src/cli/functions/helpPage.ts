import type { Language } from '../../words/language';
import { functionText } from './functionText';
import { helpPageStyle } from './helpPageStyle';
import { helpPageWords } from '../../words/helpPageWords';
import { html } from './html';
import type { DescribedFunction } from './readFunctions';

const namespace = 'KPI';

/** The file name of the help page in a language. */
export function helpPageName(language: Language): string {
  return language === 'en' ? 'functions-help.html' : `functions-help-${language}.html`;
}

/** The help page: one section for each function, under an anchor of its id. */
export function helpPage(functions: readonly DescribedFunction[], language: Language): string {
  const words = helpPageWords[language];
  const other = language === 'en' ? 'id' : 'en';
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
<p><a href="${helpPageName(other)}" lang="${other}" hreflang="${other}">${html(helpPageWords[other].ownName)}</a></p>
${words.introduction.map((paragraph) => `<p>${html(paragraph)}</p>`).join('\n')}
</header>
<nav aria-label="${html(words.contents)}">
<ul>
${functions.map(({ id }) => `<li><a href="#${id}">${namespace}.${id}</a></li>`).join('\n')}
</ul>
</nav>
<main>
${functions.map((each) => section(each, language)).join('\n')}
</main>
</body>
</html>
`;
}

function section(described: DescribedFunction, language: Language): string {
  const { id, metadata } = described;
  const words = helpPageWords[language];
  const text = functionText(described, language);
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
