import type { Targets, TypeName } from '../answered/Targets';

/** An object of the Excel API by the name of its type and what it stands for: `new Reference('Range', { sheet, area })`. */
export class Reference<N extends TypeName = TypeName> {
  constructor(
    readonly type: N,
    readonly target: Targets[N],
  ) {}

  isOf<M extends TypeName>(type: M): this is Reference<M> {
    return (this.type as TypeName) === type;
  }
}
