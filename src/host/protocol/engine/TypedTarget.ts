import type { Targets, TypeName } from '../answered/Targets';

/** An object of the Excel API before it is one: the name of its type and what it stands for, `('Range', { sheet, area })`. */
export class TypedTarget<N extends TypeName = TypeName> {
  constructor(
    readonly type: N,
    readonly target: Targets[N],
  ) {}

  isOf<M extends TypeName>(type: M): this is TypedTarget<M> {
    return (this.type as TypeName) === type;
  }
}
