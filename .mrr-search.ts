import { readFileSync, existsSync } from 'node:fs';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { openIndex } from '/work/main/src/atlas/search/open-index.ts';
import { ranked } from '/work/main/src/atlas/search/query.ts';
import { showYears } from '/work/main/src/i18n/show.ts';
import { text } from '/work/main/src/i18n/text.ts';
import { vocabularies } from '/work/main/src/i18n/vocabulary.ts';
import { atlasOf } from '/work/main/src/site/loaders/read-atlas.ts';
import { readContent } from '/work/main/src/site/loaders/read-content.ts';
import { searchData, searchFile } from '/work/main/src/site/search-index.ts';
const atlas = atlasOf(readContent('/work/main/content'));
const locale = (process.argv[2] ?? 'en') as any;
let t=performance.now();
const data = searchData(atlas, { locale, text: (w) => text(locale, w), years: (d) => showYears(locale, d), ways: vocabularies.way });
console.log('build ms', performance.now()-t);
const body = searchFile(data).body;
console.log('bytes', body.length, Buffer.byteLength(body), 'gzip', gzipSync(body,{level:9}).length, 'br', brotliCompressSync(body).length, 'chars', Buffer.byteLength(data.characters), 'syll', JSON.stringify(data.syllables).length, 'readings', Object.keys(data.readings).length, JSON.stringify(data.readings).slice(0,600));
t=performance.now(); const index = openIndex(data); console.log('open ms', performance.now()-t, 'forms', index.forms.length);
const q = JSON.parse(readFileSync('/work/shared/reference/search-queries.json','utf8')).queries;
const facetService: Record<string,string[]> = { 'home-elderly':['home-based-elderly-care'], 'inst-elderly':['residential-elderly-care'], assessment:['assessment-and-research','eligibility-assessment','organisation-assessment','education-assessment'], correction:['community-corrections','corrections-and-drug-control','resettlement-of-released-people','drug-rehabilitation'], disability:['disability-services'], family:['family-services'], incubation:['organisation-incubation','support-for-organisations'], legal:['legal-services'], poverty:['rural-poverty-reduction'], relief:['street-homeless-relief','relief-and-poverty'], training:['vocational-training','employment-and-training'] };
const facetOrg: Record<string,string> = { '96890':'96890-community-service', adb:'adb', bnu:'bnu', cass:'cass', heifer:'heifer', moca:'moca', npi:'npi', pengxing:'pengxing', redcross:'red-cross', thk:'thk', ymca:'ymca' };
function facetRecords(b: any): Set<string> | null {
  if (!b) return null; let sets: Set<string>[] = [];
  const cs=[...atlas.cases.values()], ps=[...atlas.policies.values()];
  if (b.service) { const ids=[b.service].flat().flatMap((s: string)=>facetService[s] ?? []); sets.push(new Set(ids.flatMap((id)=>[...(atlas.services.get(id)?.cases ?? []), ...(atlas.services.get(id)?.policies ?? [])]))); }
  if (b.city) sets.push(new Set([...cs,...ps].filter((r)=> r.city===b.city || (r as any).province===b.city || atlas.places.get(r.place ?? '')?.province===b.city).map(r=>r.id)));
  if (b.district) { const ds=new Set<string>(); for (const p of atlas.places.values()) if (p.name.en===b.district) { ds.add(p.id); for (const c of p.children) ds.add(c); } sets.push(new Set([...cs,...ps].filter(r=>ds.has(r.place ?? '')).map(r=>r.id))); }
  if (b.year) sets.push(new Set(cs.filter(r=>r.date?.date.edtf.includes(String(b.year))).map(r=>r.id)));
  if (b.org) { const o=[...atlas.organisations.values()].filter(o=>o.id.includes(facetOrg[b.org] ?? '?')); sets.push(new Set(o.flatMap(x=>x.roles.map(r=>r.id)))); }
  return new Set([...sets[0] ?? []].filter(x=>sets.every(s=>s.has(x))));
}
const by: Record<string,[number,number,number,number]> = {}; const misses: string[]=[]; let n=0, skipped=0; const times: number[]=[];
for (const x of q) {
  const f=facetRecords(x.because);
  const rel = new Set<string>([...x.relevant.filter((id: string)=>atlas.cases.has(id)||atlas.policies.has(id)), ...(f ?? [])]);
  if (!x.relevant.some((id: string)=>atlas.cases.has(id)||atlas.policies.has(id))) { skipped++; continue; }
  for (let i=1;i<=x.query.length;i++){ const t0=performance.now(); ranked(index,x.query.slice(0,i)); times.push(performance.now()-t0); }
  const r=ranked(index,x.query); const rec=r.filter(y=>y.kind==='case'||y.kind==='policy').slice(0,10);
  const at=rec.findIndex(y=>rel.has(y.id)); const mrr=at<0?0:1/(at+1);
  const raw=r.slice(0,10).findIndex(y=>rel.has(y.id));
  const rc=rec.filter(y=>rel.has(y.id)).length/Math.min(10,rel.size);
  const c=by[x.class]??=[0,0,0,0]; c[0]++; c[1]+=mrr; c[2]+=rc; c[3]+=raw<0?0:1/(raw+1); n++;
  if (mrr<1||rc<1) misses.push(`${x.id} ${x.class} "${x.query}" mrr ${mrr.toFixed(2)} rec ${rc.toFixed(2)} rel ${[...rel].slice(0,4)} | got ${r.slice(0,3).map(y=>`${y.kind}/${y.id} ${y.score}`).join(', ')}`);
}
let tot=[0,0,0]; for (const [k,[c,m,rc,raw]] of Object.entries(by)) { console.log(k.padEnd(8), c, 'MRR', (m/c).toFixed(3), 'rec', (rc/c).toFixed(3), 'flat', (raw/c).toFixed(3)); tot[0]!+=m; tot[1]!+=rc; tot[2]!+=raw; }
console.log('all', n, 'skipped', skipped, 'MRR', (tot[0]!/n).toFixed(3), 'recall', (tot[1]!/n).toFixed(3), 'flat', (tot[2]!/n).toFixed(3));
times.sort((a,b)=>a-b); console.log('keystroke p50', times[times.length>>1]?.toFixed(2), 'p95', times[Math.floor(times.length*.95)]?.toFixed(2));
console.log(misses.join('\n'));
