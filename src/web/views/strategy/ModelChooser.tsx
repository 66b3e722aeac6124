import { useId } from "react";
import type { OfferedModel } from "../../../questions/strategy.ts";
import { useWords } from "../../parts/words.ts";

/** The models of the case whose day has come; a variant says what it is there to test. */
export function ModelChooser({
  models,
  chosen,
  onChoose,
}: {
  models: readonly OfferedModel[];
  chosen: OfferedModel;
  onChoose(id: string): void;
}) {
  const { strategy: words } = useWords();
  const id = useId();
  const main = models.filter(({ variantOf }) => variantOf === undefined);
  const label = (model: OfferedModel) => (model.isMain ? words.mainModel(model.name) : model.name);
  const known = new Set(main.map((model) => model.id));
  const loose = models.filter(({ variantOf }) => variantOf !== undefined && !known.has(variantOf));
  return (
    <div className="model-chooser">
      <label htmlFor={id}>{words.model}</label>
      <select id={id} value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
        {main.flatMap((model) => [
          <option key={model.id} value={model.id}>
            {label(model)}
          </option>,
          ...models
            .filter(({ variantOf }) => variantOf === model.id)
            .map((variant) => (
              <option key={variant.id} value={variant.id}>
                {words.variant(variant.name)}
              </option>
            )),
        ])}
        {loose.map((variant) => (
          <option key={variant.id} value={variant.id}>
            {words.variant(variant.name)}
          </option>
        ))}
      </select>
      {chosen.why ? <p className="small">{words.tests(chosen.why)}</p> : null}
    </div>
  );
}
