const names = ['localhost', '127.0.0.1', '[::1]'];
const plainPort = 80;

/**
 * True where a request was sent to this machine by its own name and to this port. A page from elsewhere whose name was made to lead
 * here (DNS rebinding) still sends its own name.
 */
export function isOwnHost(host: string | undefined, port: number | undefined): boolean {
  const asked = (host ?? '').toLowerCase();
  return names.some((name) => asked === `${name}:${String(port)}` || (port === plainPort && asked === name));
}
