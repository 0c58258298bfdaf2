import type {
  CaseFile,
  CheckFile,
  ClassificationFile,
  ConflictFile,
  GlossaryEntry,
  GuideFile,
  NotCheckableEntry,
  OrganisationFile,
  PersonFile,
  PlaceFile,
  PolicyFile,
  ServiceFile,
  SourceFile,
  StatisticFile,
  WorkFile,
} from '../../schemas/collections.ts';
import type { Narratives } from './quotation.ts';

/** The input of an atlas: the records as in their files. */
export interface AtlasFiles {
  cases: (CaseFile & { narratives: Narratives })[];
  policies: PolicyFile[];
  organisations: OrganisationFile[];
  places: PlaceFile[];
  services: ServiceFile[];
  classifications: ClassificationFile[];
  sources: SourceFile[];
  conflicts: ConflictFile[];
  statistics: StatisticFile[];
  checks: CheckFile[];
  notCheckable: NotCheckableEntry[];
  guide: (GuideFile & { narratives: Narratives })[];
  people: PersonFile[];
  works: WorkFile[];
  glossary: GlossaryEntry[];
}
