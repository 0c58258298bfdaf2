/** The kinds of question that have answers, in the order in which a query is held against them. */
export const questionKinds = ['versus', 'how-many', 'how-much', 'when', 'first', 'rule', 'who', 'what-is'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** What is answered: questions, and an amount or a span of years, which are read and not asked. */
export type AnswerKind = QuestionKind | 'amount' | 'years';
