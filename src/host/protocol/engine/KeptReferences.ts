import type { RemoteObject } from './RemoteObject';

/** Objects that the add-in tracks beyond their batch, by the reference the host gave out; ranges among them move on (`assumptions.trackedRange`). */
export class KeptReferences {
  private readonly objects = new Map<string, RemoteObject>();
  private readonly references = new Map<RemoteObject, string>();
  private lastNumber = 0;
  /** The objects of the batch that runs. */
  private ofBatch: RemoteObject[] = [];

  startBatch(): void {
    this.ofBatch = [];
  }

  /** Every object counts as alive until its batch ends. */
  meet(object: RemoteObject): void {
    this.ofBatch.push(object);
  }

  alive(): ReadonlySet<RemoteObject> {
    return new Set([...this.ofBatch, ...this.objects.values()]);
  }

  /** An object that is kept already keeps its reference. */
  keep(object: RemoteObject): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    this.lastNumber += 1;
    const reference = `preview-${this.lastNumber}`;
    this.objects.set(reference, object);
    this.references.set(object, reference);
    return reference;
  }

  find(reference: string): RemoteObject | undefined {
    return this.objects.get(reference);
  }

  referenceOf(object: RemoteObject): string | undefined {
    return this.references.get(object);
  }

  forget(object: RemoteObject): void {
    const reference = this.references.get(object);
    if (reference !== undefined) this.remove(reference);
  }

  remove(reference: string): void {
    const object = this.objects.get(reference);
    if (object) this.references.delete(object);
    this.objects.delete(reference);
  }

  removeAll(): void {
    this.objects.clear();
    this.references.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
