/** Options for a Node process that make it write its CPU time (all threads) and peak memory to a file when it ends. */
export function usageOptions(report: string): string[] {
  const code = `
    import { writeFileSync } from 'node:fs';
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
    });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
