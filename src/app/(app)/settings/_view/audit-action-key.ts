/**
 * "sales_rep.archived" as a key of the messages, or null for an act that has no words yet; it is then shown as it is
 * written, because a log that hides what it cannot translate is no log.
 */
export function auditActionKey<Key extends string>(action: string, known: Readonly<Record<Key, string>>): Key | null {
  const key = action.replaceAll(".", "_");
  return isKey(key, known) ? key : null;
}

function isKey<Key extends string>(key: string, known: Readonly<Record<Key, string>>): key is Key {
  return Object.hasOwn(known, key);
}
