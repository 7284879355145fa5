const developmentUrl = 'https://localhost:3000/';

/**
 * What Excel loads. One page holds functions, ribbon commands and pane, since they share one runtime.
 *
 * Names that manifest.xml gives stay: taskpane.html, functions.js, functions.json. Excel may keep what belongs to custom functions for
 * up to 24 hours, so functions.js may be a day older than taskpane.html. Hence it stands alone, no script of the page builds on it, and
 * what taskpane.html loads, lazy chunks too, carries its content's hash in production: a page only ever gets scripts of its own build.
 * functions.json may differ in age from either; it only names functions, whose ids and order of arguments never change.
 */
async function addin(mode, common, dist, { version, config }) {
  const { default: CopyWebpackPlugin } = await import('copy-webpack-plugin');
  const { default: HtmlWebpackPlugin } = await import('html-webpack-plugin');
  const { NormalModuleReplacementPlugin } = (await import('webpack')).default;
  const functions = './src/functions/functions.ts';
  // Each builds on the one before, so that nothing is loaded twice.
  const onPage = {
    pageFunctions: functions,
    commands: { import: './src/commands/commands.ts', dependOn: 'pageFunctions' },
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'commands' },
  };
  const hashed = mode === 'production' ? '[name].[contenthash].js' : '[name].js';
  return {
    ...common,
    name: 'addin',
    mode,
    entry: { functions: { import: functions, filename: 'functions.js' }, ...onPage },
    output: {
      path: dist,
      // Beside the page; to find out by itself, functions.js would need one.
      publicPath: '',
      filename: hashed,
      chunkFilename: `chunk-${hashed}`,
      clean: { keep: /^(?:cli|preview|functions)/ },
    },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        // The functions come first, so that formulas are answered before the pane is drawn.
        chunks: Object.keys(onPage),
        chunksSortMode: 'manual',
        meta: { 'add-in-version': version, 'support-url': config.support_url },
      }),
      // A menu that no button of the pane has at its start is a seventh of the pane's script, so it comes when one opens.
      new NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, (asked) => {
        if (/[\\/]Button$/.test(asked.context)) asked.request = `${__dirname}/src/taskpane/look/ContextualMenu.tsx`;
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (xml) =>
              mode === 'production' ? String(xml).replaceAll(developmentUrl, config.production_url) : xml,
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: await developmentServer(),
      static: dist,
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
    },
  };
}

/** The command line: one file for Node, beside the packages that must stay whole. */
function cli(mode, common, dist) {
  const whole = [
    ...['jsdom', '@microsoft/office-js', '@cj-tech-master/excelts'],
    ...['custom-functions-metadata', 'office-addin-manifest', 'typescript'],
  ];
  return {
    ...common,
    name: 'cli',
    mode,
    target: 'node20',
    entry: { smartKpi: './src/cli/main.ts' },
    output: { path: `${dist}/cli`, filename: '[name].js' },
    // A command is read only when it is called, yet all lie in one file.
    module: { ...common.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { minimize: false },
    externalsType: 'commonjs',
    externals: Object.fromEntries(whole.map((name) => [name, name])),
  };
}

/** The preview in a browser: the page that plays Excel, with its styles. */
async function page(mode, common, dist) {
  const { default: CopyWebpackPlugin } = await import('copy-webpack-plugin');
  return {
    ...common,
    name: 'page',
    mode,
    entry: { page: './src/host/page/startPage.ts', connect: './src/host/page/frame/connect.ts' },
    output: { path: `${dist}/preview`, filename: '[name].js' },
    performance: { hints: false },
    plugins: [new CopyWebpackPlugin({ patterns: [{ from: 'src/host/page/style' }] })],
  };
}

/** Serves with the certificate that `npx office-addin-dev-certs install` makes Excel trust; without it, with one of webpack's own. */
async function developmentServer() {
  const { existsSync, readFileSync } = await import('node:fs');
  const { homedir } = await import('node:os');
  const folder = `${homedir()}/.office-addin-dev-certs`;
  const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
  if (!Object.values(files).every((file) => existsSync(`${folder}/${file}`))) return 'https';
  const options = Object.entries(files).map(([option, file]) => [option, readFileSync(`${folder}/${file}`)]);
  return { type: 'https', options: Object.fromEntries(options) };
}

module.exports = async (_environment, { mode = 'development' }) => {
  const { readFileSync } = await import('node:fs');
  const project = JSON.parse(readFileSync(`${__dirname}/package.json`, 'utf8'));
  const { resolve } = await import('node:path');
  const dist = resolve(__dirname, 'dist');
  const common = {
    devtool: 'source-map',
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // numfmt names a CommonJS file that it does not ship.
      alias: { numfmt$: resolve(__dirname, 'node_modules/numfmt/dist/index.js') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: resolve(__dirname, 'node_modules/.cache/webpack') },
  };
  return [await addin(mode, common, dist, project), cli(mode, common, dist), await page(mode, common, dist)];
};
