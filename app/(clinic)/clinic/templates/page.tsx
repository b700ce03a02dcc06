import type { Metadata } from 'next';
import { TemplatesPage } from '@/features/assessments/templates/components/templates-page';
import { loadTemplates } from '@/features/assessments/templates/loaders';

export const metadata: Metadata = { title: 'Assessment templates' };

export default async function AssessmentTemplatesPage() {
  return <TemplatesPage {...(await loadTemplates())} />;
}
