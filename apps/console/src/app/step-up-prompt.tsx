import { lazy, Suspense } from 'react';
import { useQuestion } from '../api/step-up.js';

const StepUpDialog = lazy(async () => ({
  default: (await import('../features/factors/step-up-dialog.js')).StepUpDialog,
}));

/** Where the question for the second factor appears, whichever page it is that needs it. */
export function StepUpPrompt() {
  const onAnswer = useQuestion();
  return (
    onAnswer && (
      <Suspense>
        <StepUpDialog onAnswer={onAnswer} />
      </Suspense>
    )
  );
}
