package campaignbot.understanding;

/// How the words of a text make a name: signs between them do not count, `&` is "and", and names in
/// scripts without blanks are read character by character.
final class Names {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int WIDEST_BLANK = 3;

  private Names() {}

  /// `U.S. Virgin Islands` is `us virgin islands`.
  static String folded(String name) {
    var words = Words.of(name);
    return words.joined(0, words.size());
  }

  static boolean isPartOfName(Token token) {
    return token.kind() != Token.Kind.SIGN || token.is("&");
  }

  static String form(Words words, int index) {
    var token = words.get(index);
    return switch (token.folded()) {
      case "&" -> "and";
      case "st" -> "saint";
      default -> token.folded();
    };
  }

  static boolean isApart(Words words, int index) {
    return !(words.isGlued(index)
        && words.get(index).unspaced()
        && words.get(index - 1).unspaced());
  }

  /// Whether something stood between two words that was taken out, like a handle.
  static boolean isFarApart(Words words, int index) {
    return words.has(index)
        && index > 0
        && words.get(index).start() - words.get(index - 1).end() > WIDEST_BLANK;
  }

  static long hash(long before, CharSequence more, int from, int to) {
    var hash = before;
    for (var i = from; i < to; i++) {
      hash = (hash ^ more.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  static long hash(String name) {
    return hash(0, name, 0, name.length());
  }
}
