import type { RemoteObject } from './RemoteObject';

/** Objects that the add-in tracks beyond their batch, by the reference the host gave out. */
export class KeptReferences {
  private readonly objects = new Map<string, RemoteObject>();
  private lastNumber = 0;

  keep(object: RemoteObject): string {
    this.lastNumber += 1;
    const reference = `preview-${this.lastNumber}`;
    this.objects.set(reference, object);
    return reference;
  }

  find(reference: string): RemoteObject | undefined {
    return this.objects.get(reference);
  }

  remove(reference: string): void {
    this.objects.delete(reference);
  }

  removeAll(): void {
    this.objects.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}
