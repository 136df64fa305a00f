import { useTranslations } from "next-intl";

import { correctRep } from "#app/(app)/meetings/[id]/actions.ts";
import type { MeetingDetail } from "#server/db/find-meeting.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Card, CardBody, CardFooter, CardHeader } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type Props = { meeting: MeetingDetail; reps: readonly { id: string; name: string }[]; outcome: string | undefined };

/** Moves a meeting to another rep. The box to tick says who loses sight of it; that is the confirmation. */
export function CorrectRepForm({ meeting, reps, outcome }: Props) {
  const t = useTranslations("meetings.sync");
  const others = reps.filter(({ id }) => id !== meeting.salesRep.id);
  return (
    <Card className="print:hidden">
      <CardHeader title={t("correct")} description={t("correctHelp")} />
      <form action={correctRep}>
        <CardBody className="grid gap-4">
          {outcome === "saved" && <Alert tone="success">{t("saved")}</Alert>}
          {outcome === "refused" && <Alert tone="danger">{t("refused")}</Alert>}
          {others.length === 0 ? (
            <p className="text-muted">{t("noOtherRep")}</p>
          ) : (
            <>
              <input type="hidden" name="meetingId" value={meeting.id} />
              <Field name="salesRepId" label={t("newRep")} className="max-w-sm">
                {(control) => (
                  <Select {...control} required defaultValue="">
                    <option value="">{t("choose")}</option>
                    {others.map((rep) => (
                      <option key={rep.id} value={rep.id}>
                        {rep.name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              <label className="flex items-start gap-2.5 pointer-coarse:py-2">
                <input
                  type="checkbox"
                  name="confirmed"
                  value="yes"
                  required
                  className="mt-0.5 size-4 accent-(--accent-solid)"
                />
                {t("confirm", { rep: meeting.salesRep.name })}
              </label>
            </>
          )}
        </CardBody>
        {others.length > 0 && (
          <CardFooter>
            <SubmitButton>{t("save")}</SubmitButton>
          </CardFooter>
        )}
      </form>
    </Card>
  );
}
