import { append } from "./append.ts";
import { CaseFile } from "./case.ts";
import { ModelFile } from "./nouns/modelFile.ts";
import { type Shape, shapeOf } from "./nouns/shape.ts";

let atTheEdge: ReadonlySet<string> | undefined;
let anywhere: ReadonlySet<string> | undefined;

/** Is it the name of a field that stands at the edge of a file of a case? */
export function isNameAtTheEdge(name: string): boolean {
  atTheEdge ??= new Set(
    [CaseFile, ModelFile].flatMap((file) => shapeOf(file).fields.map((field) => field.name)),
  );
  return atTheEdge.has(name);
}

/** Is it the name of a field of anything in a case? */
export function isNameOfField(name: string): boolean {
  anywhere ??= namesIn([shapeOf(CaseFile), shapeOf(ModelFile)]);
  return anywhere.has(name);
}

let lists: ReadonlySet<string> | undefined;

/** Is it the name of a field that holds a list, wherever it stands? */
export function isNameOfList(name: string): boolean {
  lists ??= namesIn([shapeOf(CaseFile), shapeOf(ModelFile)], ({ item }) => item !== undefined);
  return lists.has(name);
}

let texts: ReadonlySet<string> | undefined;

/** Is it the name of a field that holds sentences, which may go on with a colon, wherever it stands? */
export function isNameOfText(name: string): boolean {
  texts ??= namesIn([shapeOf(CaseFile), shapeOf(ModelFile)], ({ facts }) => facts.isLong === true);
  return texts.has(name);
}

let single: ReadonlySet<string> | undefined;

/** Is it the name of a field that holds a date or one of a few words, and nowhere a text? */
export function isNameOfDateOrWord(name: string): boolean {
  if (!single) {
    const roots = [shapeOf(CaseFile), shapeOf(ModelFile)];
    const isOne = (shape: Shape) => shape.facts.isDate === true || shape.words.length > 0;
    const others = namesIn(roots, (shape) => !isOne(shape));
    single = new Set([...namesIn(roots, isOne)].filter((one) => !others.has(one)));
  }
  return single.has(name);
}

let labels: ReadonlySet<string> | undefined;

/** Is it the name of a field that holds a list of words, none of them an id? */
export function isNameOfLabels(name: string): boolean {
  const isLabel = (shape: Shape | undefined) => shape?.facts.label === true;
  labels ??= namesIn(
    [shapeOf(CaseFile), shapeOf(ModelFile)],
    ({ item, options }) => isLabel(item) || options.some((option) => isLabel(option.item)),
  );
  return labels.has(name);
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
