import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReviewPage } from '@/features/assessments/components/review-page';
import { loadReview } from '@/features/assessments/loaders';
import { VisitAnswers } from '@/features/outcomes/components/visit';

export const metadata: Metadata = { title: 'Review and sign' };

export default async function ReviewAssessmentPage({
  params,
}: PageProps<'/patients/[patientId]/assessments/[assessmentId]/review'>) {
  const { patientId, assessmentId } = await params;
  const review = await loadReview(patientId, assessmentId);
  if (review.row.status === 'signed') redirect(`/patients/${patientId}/assessments/${assessmentId}`);
  return (
    <ReviewPage
      {...review}
      measures={<VisitAnswers followed={review.followed} assessmentId={assessmentId} />}
    />
  );
}
