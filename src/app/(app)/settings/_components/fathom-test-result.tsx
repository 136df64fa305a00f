import { Alert } from "#components/ui/alert.tsx";
import type { TestResult } from "./fathom-api.ts";
import type { FathomFormTexts } from "./fathom-form-texts.ts";

type Props = { result: TestResult | null; unsaved: boolean; texts: FathomFormTexts };

/** What Fathom said about the key that was tested, and what to do now. */
export function FathomTestResult({ result, unsaved, texts }: Props) {
  if (result === null) return null;
  if (!result.ok) {
    return (
      <Alert tone="danger" title={texts.testFailed}>
        {result.message} {texts.testFailedHelp}
      </Alert>
    );
  }
  return (
    <Alert tone="success" title={texts.testOk}>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
        {result.teamName !== null && (
          <>
            <dt className="text-muted">{texts.testTeam}</dt>
            <dd>{result.teamName}</dd>
          </>
        )}
        {result.callsCount !== null && (
          <>
            <dt className="text-muted">{texts.testCalls}</dt>
            <dd className="tabular-nums">{result.callsCount}</dd>
          </>
        )}
      </dl>
      {unsaved && <p className="mt-1.5 text-sm">{texts.testUnsaved}</p>}
    </Alert>
  );
}
