import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { preProcessFile } from 'typescript';

/** One TypeScript file under src. */
export interface SourceFile {
  /** From the root of the project, with forward slashes: `src/kpi/record/kpiFields.ts`. */
  readonly path: string;
  /** The first folder under src: `kpi`. */
  readonly layer: string;
  readonly text: string;
}

/** What one file imports: another layer of ours, or a package. */
export interface SourceImport {
  readonly from: SourceFile;
  readonly specifier: string;
  /** The layer it leads to; undefined for a package. */
  readonly layer: string | undefined;
}

/** Every source file of the product. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const parts = path.split(sep);
      return {
        path: ['src', ...parts].join('/'),
        layer: parts[0] ?? '',
        text: readFileSync(join('src', path), 'utf8'),
      };
    });
}

/** The imports of a file, types and `import()` among them. */
export function importsOf(file: SourceFile): SourceImport[] {
  return preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    specifier: fileName,
    layer: fileName.startsWith('.') ? layerOf(join(dirname(file.path), fileName)) : undefined,
  }));
}

function layerOf(path: string): string {
  const [layer, ...rest] = relative('src', path).split(sep);
  return rest.length === 0 && layer === '..' ? 'outside src' : (layer ?? '');
}
