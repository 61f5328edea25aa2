// How names of countries end within a sentence: "в Германии", "Almanya'da", "בגרמניה". Names of one word only, by rule;
// a form that nobody uses does no harm.
const SLAVIC = {
  ru: [[/ия$/, ['ии', 'ию', 'ией']], [/([гкхжшч])а$/, ['$1и', '$1е', '$1у', '$1ой']], [/а$/, ['ы', 'е', 'у', 'ой']], [/й$/, ['я', 'е', 'ю', 'ем']],
    [/ь$/, ['и']], [/ы$/, ['ах', 'ов', '']], [/([бвгджзклмнпрстфхцчшщ])$/, ['$1а', '$1е', '$1у', '$1ом']]],
  uk: [[/ія$/, ['ії', 'ію', 'ією']], [/([гкхжшч])а$/, ['$1и', '$1у', '$1ою']], [/а$/, ['и', 'і', 'у', 'ою']], [/й$/, ['ю', 'я', 'єм']],
    [/ь$/, ['і']], [/и$/, ['ах', 'ів']], [/([бвгджзклмнпрстфхцчшщ])$/, ['$1у', '$1і', '$1ом', '$1а']]],
}

export function inflected(locale, name) {
  if (SLAVIC[locale]) return slavic(SLAVIC[locale], name)
  if (locale === 'tr') return turkish(name)
  return locale === 'he' ? ['ב', 'ל', 'מ'].map(prefix => prefix + name) : []
}

function slavic(rules, name) {
  if (/[ -]/.test(name)) return []
  const rule = rules.find(([ending]) => ending.test(name))
  return rule ? rule[1].map(ending => name.replace(rule[0], ending)).filter(n => n.length > 3) : []
}

function turkish(name) {
  const vowels = name.toLowerCase().match(/[aeıioöuü]/g)
  if (!vowels) return []
  const vowel = 'aıou'.includes(vowels.at(-1)) ? 'a' : 'e'
  const consonant = /[fstkçşhp]$/.test(name) ? 't' : 'd'
  return ['', 'n', 'ki'].map(ending => name + consonant + vowel + ending)
}
