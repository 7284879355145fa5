/** Runs a TypeScript file in Node, compiled in memory file by file: `node test/bench/runTypeScript.mjs FILE`. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const options = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  allowJs: true,
};

function compile(module, file) {
  module._compile(ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options }).outputText, file);
}

// numfmt names a CommonJS file that it does not ship.
const numfmt = join(fileURLToPath(import.meta.url), '../../../node_modules/numfmt/dist/index.js');
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'numfmt' ? numfmt : resolveFilename.call(this, request, ...rest);
};
const runScript = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) => (file === numfmt ? compile(module, file) : runScript(module, file));
Module._extensions['.ts'] = compile;

createRequire(import.meta.url)(resolve(process.argv[2]));
