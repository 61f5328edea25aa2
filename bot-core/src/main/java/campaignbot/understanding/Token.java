package campaignbot.understanding;

/// One piece of a text.
///
/// @param folded lower case, without accents: what is compared
/// @param unspaced written in a script that puts no blanks between words: one character a token
record Token(Kind kind, int start, int end, String folded, boolean unspaced) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String text) {
    return folded.equals(text);
  }
}
