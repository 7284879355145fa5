import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importsOf, sourceFiles } from '../../architecture/sourceFiles';
import { runtimeImports } from '../../architecture/importCircles';

const fabric = /^office-ui-fabric-react\/lib\/\w+$/;
const start = 'src/taskpane/index.tsx';

/** The parts of Fabric that our pane loads at its start. */
export function fabricParts(): string[] {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const paths = new Set(files.keys());
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const { specifier } of importsOf(file)) if (fabric.test(specifier)) found.add(specifier);
    runtimeImports(file, paths).forEach(visit);
  };
  visit(start);
  return [...found].sort();
}

/**
 * Builds a pane with the same parts of Fabric and nothing else: it draws tabs and a button as soon as Office is ready.
 * @param folder Where what is built goes, with the page that asks for it.
 */
export async function buildMinimalPane(folder: string, button: string): Promise<void> {
  const { webpack } = await import('webpack');
  mkdirSync(folder, { recursive: true });
  const parts = fabricParts();
  const names = parts.map((_part, index) => `part${String(index)}`);
  const entry = join(folder, 'minimal.js');
  writeFileSync(
    entry,
    [
      "window.FabricConfig = { fontBaseUrl: '' };",
      "const React = require('react');",
      "const { render } = require('react-dom');",
      "const { Pivot, PivotItem } = require('office-ui-fabric-react/lib/Pivot');",
      "const { PrimaryButton } = require('office-ui-fabric-react/lib/Button');",
      ...parts.map((part, index) => `import * as part${String(index)} from '${part}';`),
      // What nobody names would be left out of the bundle.
      `window.used = [${names.join(', ')}];`,
      'Office.onReady(() => render(React.createElement("main", null,',
      '  React.createElement(Pivot, null, React.createElement(PivotItem, { headerText: "Set up" })),',
      `  React.createElement(PrimaryButton, { text: ${JSON.stringify(button)} })), document.getElementById("pane")));`,
    ].join('\n'),
  );
  const page = readFileSync('src/taskpane/taskpane.html', 'utf8');
  writeFileSync(
    join(folder, 'taskpane.html'),
    page.replace('</head>', '<script defer src="minimal.min.js"></script></head>'),
  );
  await new Promise<void>((built, failed) => {
    webpack(
      {
        mode: 'production',
        entry,
        output: { path: folder, filename: 'minimal.min.js' },
        resolve: { modules: [resolve('node_modules')] },
        performance: { hints: false },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
        else built();
      },
    );
  });
}
