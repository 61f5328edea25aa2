// Collects the names of the world's money in many languages; see README.md.
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { fold } from './fold.mjs'

const [inputs, output] = process.argv.slice(2)
const LANGUAGES = ('en de fr es pt it nl sv nb da fi is pl cs sk hu ro bg hr sr sl uk ru el tr ar he fa hi bn ta te mr ur th vi id ms fil ' +
  'ko ja zh zh-Hant ca ka mn ga et lv lt kk uz sw am az hy af').split(' ')
const json = path => JSON.parse(readFileSync(join(inputs, path), 'utf8'))
const region = json('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region
const inUse = new Set(Object.values(region).flat().flatMap(Object.entries).filter(([, c]) => !c._to && c._tender !== 'false').map(([c]) => c))

const meanings = new Map()
for (const language of LANGUAGES) {
  const path = `cldr-numbers-full/main/${language}/currencies.json`
  if (!existsSync(join(inputs, path))) throw new Error(`no ${language}`)
  for (const [code, names] of Object.entries(json(path).main[language].numbers.currencies)) {
    if (!inUse.has(code)) continue
    for (const [key, name] of Object.entries(names)) {
      const folded = fold(name)
      if (!key.startsWith('displayName') || folded.length < 4 || name === code) continue
      meanings.set(folded, (meanings.get(folded) ?? new Set()).add(code))
    }
  }
}
const lines = new Map()
for (const [name, codes] of meanings) {
  if (codes.size === 1) for (const code of codes) lines.set(code, [...(lines.get(code) ?? []), name])
}
const text = [...lines].sort().map(([code, names]) => `${code}\t${names.join('|')}`).join('\n') + '\n'
writeFileSync(output, gzipSync(text, { level: 9 }))
console.log(`${lines.size} currencies, ${meanings.size} names`)
