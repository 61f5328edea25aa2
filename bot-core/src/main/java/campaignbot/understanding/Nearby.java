package campaignbot.understanding;

/// The text close to a place in it: what is farther away says nothing about it.
final class Nearby {
  private static final int NEAR = 60;

  private Nearby() {}

  static String before(String text, int at) {
    return between(text, 0, at);
  }

  static String after(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + NEAR));
  }

  static String between(String text, int from, int to) {
    return text.substring(Math.max(from, to - NEAR), to);
  }
}
