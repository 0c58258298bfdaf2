/** The facts of public record whose value is a date. */
export const datesOfRecord: readonly string[] = ['issued', 'in-force', 'amended', 'replaced'];
