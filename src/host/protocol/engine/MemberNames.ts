type Members = Readonly<Record<string, unknown>>;

/** The own spelling of a type's members, by their names in any case. */
export class MemberNames {
  readonly properties: ReadonlyMap<string, string>;
  readonly objects: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;

  constructor(type: { readonly properties?: Members; readonly objects?: Members; readonly methods?: Members }) {
    this.properties = byLowerCase(type.properties);
    this.objects = byLowerCase(type.objects);
    this.methods = byLowerCase(type.methods);
  }
}

function byLowerCase(members: Members = {}): ReadonlyMap<string, string> {
  return new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
}
