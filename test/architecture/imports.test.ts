import { builtinModules } from 'node:module';
import { runtimeImports } from './importCircles';
import { importsOf, sourceFiles, type SourceImport } from './sourceFiles';

/** What each layer may import: the table of the README. */
const layers: Readonly<Record<string, { readonly imports: readonly string[]; readonly packages: readonly string[] }>> =
  {
    reading: { imports: [], packages: [] },
    kpi: { imports: ['reading'], packages: [] },
    intake: { imports: ['reading', 'kpi'], packages: ['papaparse'] },
    words: { imports: ['reading', 'kpi'], packages: [] },
    workbook: { imports: ['kpi', 'intake', 'words'], packages: ['@borgar/fx'] },
    actions: { imports: ['kpi', 'intake', 'words', 'workbook'], packages: [] },
    functions: { imports: ['kpi', 'reading', 'words'], packages: [] },
    commands: { imports: ['actions'], packages: [] },
    taskpane: {
      imports: ['actions', 'kpi', 'intake', 'words'],
      packages: ['react', 'react-dom', 'office-ui-fabric-react', '@uifabric/icons', '@uifabric/styling'],
    },
    host: {
      imports: [],
      packages: [
        ...['@borgar/fx', '@formulajs/formulajs', 'numfmt', '@cj-tech-master/excelts', 'fflate', '@xmldom/xmldom'],
        ...['jsdom', '@microsoft/office-js', 'node'],
      ],
    },
    cli: {
      imports: ['actions', 'kpi', 'intake', 'reading', 'words', 'functions', 'host'],
      packages: [
        ...['node', 'typescript', 'custom-functions-metadata', 'office-addin-manifest', '@xmldom/xmldom', 'sirv'],
        'jsdom',
      ],
    },
  };

const files = sourceFiles();

/** The package of a specifier: `@a/b/c` → `@a/b`, `node:fs` → `node`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node';
  const [scope, name] = specifier.split('/');
  return specifier.startsWith('@') ? `${scope}/${name}` : (scope ?? '');
}

function tell({ from, specifier }: SourceImport): string {
  return `${from.path} imports ${specifier}`;
}

test('every source file lies in a layer', () => {
  expect(files.filter(({ layer }) => !(layer in layers)).map(({ path }) => path)).toEqual([]);
});

test.each(Object.keys(layers))('%s imports only the layers it may', (name) => {
  const imports = files.filter(({ layer }) => layer === name).flatMap(importsOf);
  const allowed = [name, ...(layers[name]?.imports ?? [])];
  expect(imports.filter(({ layer }) => layer !== undefined && !allowed.includes(layer)).map(tell)).toEqual([]);
});

test.each(Object.keys(layers))('%s imports only the packages it may', (name) => {
  const imports = files.filter(({ layer }) => layer === name).flatMap(importsOf);
  const allowed = layers[name]?.packages ?? [];
  expect(
    imports.filter(({ layer, specifier }) => layer === undefined && !allowed.includes(packageOf(specifier))).map(tell),
  ).toEqual([]);
});

test('words import reading and kpi for their types alone', () => {
  const paths = new Set(files.map(({ path }) => path));
  const words = files.filter(({ layer }) => layer === 'words');
  expect(words.length).toBeGreaterThan(0);
  const runtime = words.flatMap((file) => runtimeImports(file, paths).map((target) => `${file.path} → ${target}`));
  expect(runtime.filter((each) => /→ src\/(?:reading|kpi)\//.test(each))).toEqual([]);
});
