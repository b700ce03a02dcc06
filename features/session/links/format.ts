/** An address as its owner knows it and a passer-by does not: the phone may lie on a table. */
export function veiledEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...email][0] ?? ''}•••${email.slice(at)}`;
}
