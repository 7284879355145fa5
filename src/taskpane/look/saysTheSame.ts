/**
 * Says whether props say the same: data by its content, since each check makes its report anew and mostly with the same content; functions by
 * which they are. For React.memo.
 */
export function saysTheSame<Props extends object>(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).every((name) => {
    const [old, next] = [before[name], after[name]];
    return old === next || (typeof next === 'object' && JSON.stringify(old) === JSON.stringify(next));
  });
}
