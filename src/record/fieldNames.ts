import { append } from "./append.ts";
import { CaseFile } from "./case.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import { type Shape, shapeOf } from "./nouns/shape.ts";
import { allNouns } from "./nouns/table.ts";
import { Rule } from "./rule.ts";

/** Names of fields of a case or a model, wherever they stand, that hold what is meant; worked out when first asked. */
function nameOf(isMeant: (field: Shape) => boolean): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= namesIn([shapeOf(CaseFile), shapeOf(ModelFile)], isMeant);
    return names.has(name);
  };
}

let atTheEdge: ReadonlySet<string> | undefined;

/** Is it the name of a field that stands at the edge of a file of a case? */
export function isNameAtTheEdge(name: string): boolean {
  atTheEdge ??= new Set(
    [CaseFile, ModelFile].flatMap((file) => shapeOf(file).fields.map((field) => field.name)),
  );
  return atTheEdge.has(name);
}

/** Is it the name of a field of anything in a case? */
export const isNameOfField = nameOf(() => true);

/** Of a field whose value is a date. */
export const isNameOfDate = nameOf(({ facts }) => facts.isDate === true);

/** Of a field that holds a list. */
export const isNameOfList = nameOf(({ item }) => item !== undefined);

/** Of a field that holds sentences, which may go on with a colon. */
export const isNameOfText = nameOf(({ facts }) => facts.isLong === true);

const holdsDecimals = nameOf(
  ({ schema, options }) =>
    takes(schema, 12.5) &&
    !takes(schema, "12,5") &&
    options.every((option) => option.facts.refersTo === undefined),
);

/** Of a field that holds a number, with decimals where it has some; what a model gives a state stands under its number. */
export const isNameOfNumber = (name: string): boolean => /^\d+$/.test(name) || holdsDecimals(name);

const takes = (schema: Shape["schema"], value: unknown) => schema.safeParse(value).success;

const isLabel = (shape: Shape | undefined) => shape?.facts.label === true;

/** Of a field that holds a list of words, none of them an id. */
export const isNameOfLabels = nameOf(
  ({ item, options }) => isLabel(item) || options.some((option) => isLabel(option.item)),
);

const isLong = ({ facts, options }: Shape): boolean =>
  facts.isLong === true || options.some((option) => option.facts.isLong === true);

/** Of a field that holds a list of sentences. */
export const isNameOfTexts = nameOf(({ item, options }) =>
  [item, ...options.map((option) => option.item)].some((one) => one !== undefined && isLong(one)),
);

let single: ReadonlySet<string> | undefined;

/** Of a field that holds a date or one of a few words, and nowhere a text. */
export function isNameOfDateOrWord(name: string): boolean {
  if (!single) {
    const roots = [shapeOf(CaseFile), shapeOf(ModelFile)];
    const isOne = (shape: Shape) => shape.facts.isDate === true || shape.words.length > 0;
    const others = namesIn(roots, (shape) => !isOne(shape));
    single = new Set([...namesIn(roots, isOne)].filter((one) => !others.has(one)));
  }
  return single.has(name);
}

const isExpression = ({ facts, options }: Shape): boolean =>
  facts.isExpression === true || options.some((option) => option.facts.isExpression === true);

/** Of a field that holds an expression over options. */
export const isNameOfExpression = nameOf((field) => field.item === undefined && isExpression(field));

/** Of a field that holds a list of them, whose & joins options and no entries. */
export const isNameOfExpressions = nameOf(({ item, options }) =>
  [item, ...options.map((option) => option.item)].some((one) => one !== undefined && saysExpression(one)),
);

/** An expression, or a group of which one field is one. */
const saysExpression = (shape: Shape): boolean =>
  isExpression(shape) ||
  [shape, ...shape.options].some(({ fields }) =>
    fields.some(({ name, shape: field }) => name === "say" && isExpression(field)),
  );

/** Of a field that names one entry. */
export const isNameOfId = nameOf(({ facts, item }) => item === undefined && facts.refersTo !== undefined);

let facts: ReadonlySet<string> | undefined;

/** Of a field by which a rule over the record names the fact it asks for. */
export function isNameOfFact(name: string): boolean {
  facts ??= new Set(
    shapeOf(Rule).options.flatMap(({ fields }) =>
      fields.flatMap((field) => (field.isRequired && field.shape.facts.refersTo ? [field.name] : [])),
    ),
  );
  return facts.has(name);
}

/** Of a list whose entries a rule over the record may ask for. */
export function isListOfFacts(name: string): boolean {
  return [...allNouns()].some(
    ([noun, { list, also }]) => list === name && [noun, ...Object.keys(also ?? {})].some(isNameOfFact),
  );
}

function namesIn(roots: readonly Shape[], isMeant: (field: Shape) => boolean = () => true): Set<string> {
  const names = new Set<string>();
  const seen = new Set<Shape>();
  const open = [...roots];
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const field of shape.fields) {
      if (isMeant(field.shape)) names.add(field.name);
      open.push(field.shape);
    }
    append(open, shape.options);
    if (shape.item) open.push(shape.item);
  }
  return names;
}
