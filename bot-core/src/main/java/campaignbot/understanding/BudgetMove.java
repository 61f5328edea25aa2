package campaignbot.understanding;

import java.util.Set;

/// Whether a sum is where a budget comes from: "change 14k to 15k", "raise by 2k to 19k". What it
/// is to be stands behind the "to".
final class BudgetMove {
  private static final Set<String> VERBS =
      Set.of(
          "change",
          "raise",
          "increase",
          "lift",
          "bump",
          "cut",
          "reduce",
          "lower",
          "decrease",
          "drop",
          "move",
          "switch",
          "correct",
          "update",
          "cambia",
          "cambiar",
          "sube",
          "subir",
          "aumenta",
          "aumentar",
          "baja",
          "bajar",
          "reducir",
          "corrige",
          "andere",
          "erhohe",
          "senke",
          "erhohen",
          "senken",
          "passe",
          "passer",
          "augmente",
          "augmenter",
          "reduis",
          "mude",
          "muda",
          "aumente",
          "alza",
          "由",
          "將",
          "把");
  private static final Set<String> BETWEEN =
      Set.of(
          "from",
          "by",
          "the",
          "our",
          "my",
          "it",
          "that",
          "budget",
          "up",
          "down",
          "another",
          "de",
          "desde",
          "en",
          "el",
          "presupuesto",
          "von",
          "um",
          "das",
          "le",
          "o",
          "da",
          "di",
          "il");

  private BudgetMove() {}

  static boolean isAt(Words words, int start) {
    var at = start - 1;
    while (words.isWord(at) && BETWEEN.contains(words.get(at).folded())) {
      at--;
    }
    return words.isWord(at) && VERBS.contains(words.get(at).folded());
  }
}
