// Folds a name to what is compared: the same steps as `Folding` in Java (a test there checks every name of the result).
const SPECIAL = { 'ß': 'ss', 'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'þ': 'th', 'ð': 'd', 'ħ': 'h', 'ς': 'σ' }
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー'
const BOUNDARY = new RegExp(`(?<=[\\p{L}\\p{M}])(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|(?<=[${UNSPACED}])(?=[\\p{L}])(?![${UNSPACED}])|(?<=[\\p{L}])(?<![${UNSPACED}])(?=[${UNSPACED}])`, 'gu')
export function fold(name) {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c]/g, '').normalize('NFC')
    .replace(/[ßøæœłđıþðħς]/g, c => SPECIAL[c]).replace(/['’‘ʻʼ`´ʹʾʿ]/g, '').replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{L}(\.\p{L}(?![\p{L}\p{M}\p{N}]))+/gu, s => s.replaceAll('.', ''))
  return plain.replace(BOUNDARY, ' ').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().split(' ').map(w => w === 'st' ? 'saint' : w).join(' ')
}
