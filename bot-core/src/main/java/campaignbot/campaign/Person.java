package campaignbot.campaign;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A person of the team within a text, by the platform's id. Homes show a name or a link in its
/// place; the marks around the id are of a private area, so that nobody types them.
public final class Person {
  private static final char BEGIN = '\uE000';
  private static final char END = '\uE001';
  private static final Pattern MARKED = Pattern.compile(BEGIN + "([^" + END + "]+)" + END);

  private Person() {}

  /// @param id the platform's: `U0ALICE001`
  public static String mark(String id) {
    return BEGIN + id + END;
  }

  /// The text with every person as `shown` shows the id.
  public static String replaceAll(String text, UnaryOperator<String> shown) {
    return MARKED
        .matcher(text)
        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(shown.apply(m.group(1))));
  }

  /// The first `length` characters; fewer where that would cut a person in two.
  public static String start(String text, int length) {
    var begin = text.lastIndexOf(BEGIN, length - 1);
    var isCut = length < text.length() && begin >= 0 && text.indexOf(END, begin) >= length;
    return text.substring(0, isCut ? begin : Math.min(length, text.length()));
  }

  /// Whether the text is for a person: it begins with one.
  public static boolean isAddressedIn(String text) {
    return MARKED.matcher(text.strip()).lookingAt();
  }

  /// What somebody typed, without marks that only we may set.
  public static String unmarked(String typed) {
    return typed.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
  }
}
