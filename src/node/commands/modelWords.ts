import { inSeries, statementInWords } from "../../assessment/index.ts";
import type { CaseModel } from "../../record/index.ts";

/** Names of a model as prose has them. */
export class ModelWords {
  private readonly entry: CaseModel;

  constructor(entry: CaseModel) {
    this.entry = entry;
  }

  dm(id: string): string {
    return this.find(id)?.name ?? id;
  }

  list({ decisionMaker, type }: { decisionMaker: string; type?: string | undefined }): string {
    const name = type === undefined ? undefined : (this.find(decisionMaker)?.types?.[type]?.name ?? type);
    return name === undefined ? this.dm(decisionMaker) : `${this.dm(decisionMaker)} (${name.toLowerCase()})`;
  }

  type(decisionMaker: string, type: string | undefined): string {
    return type === undefined ? "" : (this.find(decisionMaker)?.types?.[type]?.name ?? type).toLowerCase();
  }

  statement(text: string): string {
    return statementInWords(this.entry, text);
  }

  option(id: string, isOn: boolean): string {
    const option = this.entry.file.decisionMakers
      .flatMap((dm) => dm.options ?? [])
      .find((one) => one.id === id);
    if (!option) return id;
    return isOn ? option.name : (option.off ?? `not: ${option.name}`);
  }

  optionsOf(decisionMaker: string): string[] {
    return (this.find(decisionMaker)?.options ?? []).map(({ id }) => id);
  }

  private find(id: string) {
    return this.entry.file.decisionMakers.find((dm) => dm.id === id);
  }

  changes(changes: readonly { option: string; isOn: boolean }[]): string {
    return inSeries(changes.map(({ option, isOn }) => this.option(option, isOn)));
  }
}
