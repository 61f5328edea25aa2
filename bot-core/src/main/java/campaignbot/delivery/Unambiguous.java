package campaignbot.delivery;

/// Names made of parts that anybody may choose.
public final class Unambiguous {
  private Unambiguous() {}

  /// Each part after its length: ("a", "bc") has another name than ("ab", "c").
  public static String name(Object... parts) {
    var name = new StringBuilder();
    for (var part : parts) {
      var text = part.toString();
      name.append(text.length()).append(':').append(text);
    }
    return name.toString();
  }
}
