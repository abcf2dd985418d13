import { FeatureList } from './feature-list.ts'

/** A list that also keeps which template each feature is of, for those who ask what decided. Slots are those of any other list. */
export class RecordingList extends FeatureList {
  readonly templates: number[] = []

  override clear(): void {
    super.clear()
    this.templates.length = 0
  }

  override add(template: number, value: number): void {
    this.templates.push(template)
    super.add(template, value)
  }
}
