/** Who may import whom; each rule's comment is what a developer reads when it fails. */
const only = (from, to, comment) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to.map((folder) => `^src/${folder}/`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('model', [], 'model is what everything speaks: it imports nothing, so that anything may import it.'),
    only('checks', ['model'], 'checks are pure kinds of rules: they see records through CheckContext and import model only.'),
    only('trackers', ['model'], 'trackers are data: a definition names checks by kind and imports types of model only.'),
    only('reports', ['model'], 'reports are data: they import types of model only.'),
    only('engine', ['checks', 'model'], 'engine is pure: it runs in node, in the pane and in a worker, and gets definitions as an argument.'),
    only('workbook', ['model'], 'workbook is the port: it knows no host and no engine.'),
    only('app', ['engine', 'workbook', 'model'], 'app is one function for each thing a user does; it gets the workbook and the definitions as arguments.'),
    only('excel', ['workbook', 'model'], 'excel is the port over Office.js and nothing else.'),
    only('taskpane', ['app', 'engine', 'workbook', 'model', 'trackers', 'reports', 'excel', 'commands'], 'taskpane is the outermost layer of the add-in; the simulated Excel ships to nobody.'),
    only('commands', ['app', 'engine', 'workbook', 'model', 'trackers', 'reports', 'taskpane'], 'commands run the same store actions as the pane; the simulated Excel ships to nobody.'),
    {
      name: 'composition-root',
      severity: 'error',
      comment: 'Only taskpane/index.tsx puts Excel, the definitions and the commands together; everything else in the pane gets them as arguments.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/(index\\.tsx|composition/)' },
      to: { path: '^src/(excel|trackers|reports|commands)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'react-in-the-pane-only',
      severity: 'error',
      comment: 'React and Fluent belong to taskpane (and the workbench page); engine, app and excel must run without a DOM.',
      from: { path: '^src/(model|checks|trackers|reports|engine|workbook|app|excel|commands)/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'host-internals-in-the-workbench-only',
      severity: 'error',
      comment: 'Univer, hucre and office.js as a package belong to the workbench: the product gets office.js from its own page.',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: 'node_modules/(@univerjs|hucre|@microsoft/office-js)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle, be it of types only, means that two files are one thought, or that one of them knows too much.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      comment: 'Every package that src imports stands in package.json.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
