import fs from 'node:fs';
import ts from 'typescript';

/** All that a module exports, for whoever takes it whole. */
export const ALL = '*';

/**
 * What a module exports, what it takes from which address, and every other text in it: configurations, workers and pages
 * name files and packages by texts.
 */
export function readModule(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const module = { exports: [], imports: [], texts: [] };
  const visit = (node) => {
    readImport(node, module.imports);
    if (ts.isStringLiteralLike(node) && !isAddress(node)) module.texts.push(node.text);
    // import(`../parts/${part}.mjs`) names every file there. What else a template says, such as `src/${folder}`, is a
    // path that is looked at, not files that are used.
    if (ts.isTemplateHead(node) && isLoaded(node.parent)) module.texts.push(`${node.text}${ALL}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) module.exports.push(...exportsOf(statement));
  return module;
}

function readImport(node, imports) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier) imports.push({ address: node.moduleSpecifier.text, names: namesOf(node) });
  } else if (ts.isImportTypeNode(node)) {
    imports.push({ address: node.argument.literal?.text ?? '', names: [node.qualifier?.getText() ?? ALL] });
  } else if (isFetched(node)) {
    imports.push({ address: node.arguments[0].text, names: namesTakenFrom(node) });
  }
}

/** What an import says already, and more exactly. */
function isAddress({ parent }) {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isImportTypeNode(parent.parent) ||
    isFetched(parent)
  );
}

function isFetched(node) {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length > 0 &&
    ts.isStringLiteralLike(node.arguments[0]) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  );
}

function isLoaded({ parent }) {
  return (
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    (ts.isNewExpression(parent) && parent.expression.getText() === 'URL')
  );
}

function namesOf(node) {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(wantedName) : [ALL];
  }
  const { importClause } = node;
  if (!importClause) return [];
  const { name, namedBindings } = importClause;
  const named =
    namedBindings && (ts.isNamedImports(namedBindings) ? namedBindings.elements.map(wantedName) : [ALL]);
  return [...(name ? ['default'] : []), ...(named ?? [])];
}

const wantedName = ({ propertyName, name }) => (propertyName ?? name).text;

/** `const { a, b } = await import('…')` takes two; any other use may take all. */
function namesTakenFrom(call) {
  const awaited = ts.isAwaitExpression(call.parent) ? call.parent : call;
  const { parent } = awaited;
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return [ALL];
  return parent.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

function exportsOf(statement) {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  }
  const marks = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!marks.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (marks.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (!ts.isVariableStatement(statement)) return statement.name ? [statement.name.text] : [];
  return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
}

function boundNames(name) {
  return ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((each) => (each.name ? boundNames(each.name) : []));
}
