import type { Client } from "pg";

/** An admin, a rep and somebody without a role, as if they had signed up. */
export async function insertPeople(
  client: Client,
  people: { admin: string; rep: string; stranger: string },
): Promise<void> {
  for (const [name, id] of Object.entries(people)) {
    await client.query(
      "insert into auth.users (id, email, aud, role) values ($1, $2, 'authenticated', 'authenticated')",
      [id, `${name}@acme.example`],
    );
    await client.query("insert into public.profiles (id, email, role) values ($1, $2, $3)", [
      id,
      `${name}@acme.example`,
      name === "stranger" ? null : name,
    ]);
  }
}
