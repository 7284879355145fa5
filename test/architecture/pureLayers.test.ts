import {
  createProgram,
  flattenDiagnosticMessageText,
  getParsedCommandLineOfConfigFile,
  getPreEmitDiagnostics,
  sys,
} from 'typescript';

test.each(['reading', 'kpi', 'intake', 'words'])(
  '%s compiles with nothing but the language: no DOM, no Office, no Node',
  (layer) => {
    const config = getParsedCommandLineOfConfigFile(
      `src/${layer}/tsconfig.json`,
      {},
      {
        ...sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          throw new Error(String(messageText));
        },
      },
    );
    expect(config?.options).toMatchObject({ types: [], lib: ['lib.es2022.d.ts'] });
    const program = createProgram(config?.fileNames ?? [], config?.options ?? {});
    const faults = getPreEmitDiagnostics(program).map(
      ({ file, messageText }) => `${file?.fileName}: ${flattenDiagnosticMessageText(messageText, '\n')}`,
    );
    expect(faults).toEqual([]);
  },
);
