import path from 'node:path';
import ts from 'typescript';

/** A member of Office's interfaces that the code names, and the set that its declaration asks for. */
export interface UsedMember {
  readonly name: string;
  readonly set: string;
  readonly version: number;
  readonly file: string;
}

const ROOT = path.join(__dirname, '..', '..', '..');
const OFFICE = path.join(ROOT, 'node_modules', '@types', 'office-js', 'index.d.ts');
/** `[Api set: ExcelApi 1.9]`, or `**Requirement set**: SharedRuntime 1.1`, or of none yet: BETA. */
const SET =
  /(?:Api set:|Requirement sets?\*{0,2}:?)\s*\[?(\w+)[\s)(]*?(?:(\d+)\.(\d+)|(BETA|Preview))/i;

/** What the declarations of @types/office-js say of every member that the files name. */
export function usedMembers(files: readonly string[]): readonly UsedMember[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  // No further files than these and Office's declarations: reading the whole product takes long.
  const program = ts.createProgram([...files, OFFICE], { ...options, types: [], noResolve: true });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const add = (symbol: ts.Symbol | undefined, file: string): void => {
    const declaration = symbol?.declarations?.find((one) =>
      one.getSourceFile().fileName.includes('@types/office-js'),
    );
    if (!symbol || !declaration) return;
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((doc) => doc.getFullText())
      .join('\n');
    const found = SET.exec(comment);
    if (!found) return;
    const [, set = '', major, minor] = found;
    const version = major === undefined ? Infinity : Number(major) * 1000 + Number(minor);
    used.push({ name: nameOf(checker, symbol), set, version, file: path.relative(ROOT, file) });
  };
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), file);
    if (ts.isBindingElement(node)) {
      const type = checker.getTypeAtLocation(node.parent);
      add(type.getProperty((node.propertyName ?? node.name).getText()), file);
    }
    if (ts.isCallExpression(node)) {
      for (const symbol of loaded(checker, node)) add(symbol, file);
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not read: ${file}`);
    visit(source, file);
  }
  return used;
}

/** The properties that `x.load('a,b/c')` names, which no compiler checks. */
function* loaded(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
): Generator<ts.Symbol | undefined> {
  const { expression, arguments: args } = call;
  const [names] = args;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
  if (!names || !ts.isStringLiteralLike(names)) return;
  for (const route of names.text.split(',')) {
    let type = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
    for (const step of route.trim().split('/')) {
      const symbol = type.getProperty(step);
      if (!symbol) throw new Error(`${call.getText()}: there is no ${step}`);
      yield symbol;
      const own = checker.getTypeOfSymbol(symbol);
      type =
        (checker.isArrayType(own) && checker.getTypeArguments(own as ts.TypeReference)[0]) || own;
    }
  }
}

function nameOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return checker.getFullyQualifiedName(symbol);
}
