import { execFile } from 'node:child_process';

const cache = 'node_modules/.cache';
const compile = (project, name) => `tsc -p ${project} --incremental --tsBuildInfoFile ${cache}/tsc/${name}.tsbuildinfo`;

/** What the code must pass, side by side; each looks again only at what has changed since it last passed. */
const checks = [
  compile('tsconfig.json', 'src'),
  ...['reading', 'kpi', 'intake', 'words'].map((layer) => compile(`src/${layer}/tsconfig.json`, layer)),
  compile('test/tsconfig.json', 'test'),
  `eslint -c test/eslint.config.mjs --cache --cache-strategy content --cache-location ${cache}/eslint/ .`,
  `prettier --ignore-path test/prettierignore --check --log-level warn --cache --cache-strategy content .`,
  'knip --no-progress',
];

const passed = await Promise.all(
  checks.map(
    (check) =>
      new Promise((done) => {
        const [program, ...args] = check.split(' ');
        execFile(`node_modules/.bin/${program}`, args, { maxBuffer: 2 ** 26 }, (error, output, errors) => {
          if (error) console.error(`${check}\n${output}${errors}${output || errors ? '' : error.message}`);
          done(!error);
        });
      }),
  ),
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
if (passed.every(Boolean)) console.log(`code: ${checks.length} checks passed`);
