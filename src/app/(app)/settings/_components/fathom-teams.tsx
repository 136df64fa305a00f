import { getTranslations } from "next-intl/server";

import { chooseFathomTeams } from "#app/(app)/settings/actions.ts";
import { CardBody, CardFooter } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { ProviderError } from "#domain/errors.ts";
import { listFathomTeams } from "#features/settings/list-fathom-teams.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { getSetting } from "#server/settings/get-setting.ts";

type Props = { ctx: UserContext; outcome: "saved" | "refused" | null };

/** Which Fathom teams take part. Fathom names them; when it does not answer, they can be typed. */
export async function FathomTeams({ ctx, outcome }: Props) {
  const [t, common, chosen, offered] = await Promise.all([
    getTranslations("settings.fathom.team"),
    getTranslations("common.actions"),
    getSetting(ctx, "fathom_teams"),
    offeredTeams(ctx),
  ]);
  const picked = new Set(chosen);
  // A team that was renamed or left at Fathom stays visible, or nobody could take it out again.
  const names = offered && [...new Set([...offered, ...picked])];
  if (names?.length === 0) {
    return (
      <CardBody>
        <p className="text-muted">{t("none")}</p>
      </CardBody>
    );
  }
  return (
    <form action={chooseFathomTeams}>
      <CardBody>
        {names ? (
          <fieldset className="grid gap-1">
            <legend className="mb-1 text-sm font-medium">{t("label")}</legend>
            {names.map((name) => (
              <label key={name} className="flex min-h-8 w-fit items-center gap-2.5 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  name="team"
                  value={name}
                  defaultChecked={picked.has(name)}
                  className="size-4 accent-accent-solid"
                />
                {name}
              </label>
            ))}
          </fieldset>
        ) : (
          <Field name="teams" label={t("label")} hint={t("hintUnavailable")}>
            {(control) => <Textarea {...control} defaultValue={[...picked].join("\n")} />}
          </Field>
        )}
      </CardBody>
      <CardFooter>
        <output className={`mr-auto text-sm ${outcome === "refused" ? "text-danger" : "text-success"}`}>
          {outcome !== null && t(outcome)}
        </output>
        <SubmitButton variant="secondary">{common("save")}</SubmitButton>
      </CardFooter>
    </form>
  );
}

/** Null when Fathom could not say. */
async function offeredTeams(ctx: UserContext): Promise<string[] | null> {
  try {
    return (await listFathomTeams(ctx)).map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.info({ err: error }, "Fathom did not name its teams");
    return null;
  }
}
