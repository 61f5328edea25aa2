package campaignbot.understanding;

import java.util.Set;

/// What somebody lives on, which is no goal: "we sell shoes", "we order our beans from Brazil". "We
/// want to sell" and "sell more" are goals.
final class Trade {
  private static final Set<String> SELL =
      Set.of(
          "sell",
          "selling",
          "sells",
          "order",
          "ordering",
          "purchase",
          "verkaufen",
          "bestellen",
          "vendemos",
          "vendons");
  private static final Set<String> WHO =
      Set.of(
          "we", "i", "they", "who", "which", "that", "he", "she", "client", "brand", "company",
          "shop", "store", "wir", "were", "theyre", "im", "hes", "shes");
  private static final Set<String> BETWEEN =
      Set.of("are", "is", "am", "only", "mainly", "mostly", "also", "just", "do", "currently");
  private static final Set<String> MORE =
      Set.of("more", "better", "faster", "out", "most", "mehr", "besser");

  private Trade() {}

  static boolean isMeant(Words words, int start, int end) {
    return end == start + 1
        && SELL.contains(words.get(start).folded())
        && !(words.isWord(end) && MORE.contains(words.get(end).folded()))
        && isSomebody(words, start - 1);
  }

  private static boolean isSomebody(Words words, int before) {
    var at = before;
    while (words.isWord(at) && BETWEEN.contains(words.get(at).folded())) {
      at--;
    }
    return words.isWord(at) && WHO.contains(words.get(at).folded().replace("'", ""));
  }
}
