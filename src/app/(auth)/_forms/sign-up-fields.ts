import { getTranslations } from "next-intl/server";

import type { AuthField } from "./auth-form.tsx";

/** What a new person fills in; an invitation already knows the address. */
export async function signUpFields(email?: string): Promise<AuthField[]> {
  const t = await getTranslations("auth.fields");
  return [
    { name: "fullName", label: t("fullName"), autoComplete: "name" },
    {
      name: "email",
      label: t("email"),
      type: "email",
      autoComplete: "username",
      ...(email !== undefined && { value: email }),
    },
    {
      name: "password",
      label: t("password"),
      type: "password",
      autoComplete: "new-password",
      hint: t("passwordHint"),
    },
  ];
}
