package campaignbot.understanding;

/// Where in a text something was read, in UTF-16 units: `start` included, `end` not.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + " to " + end);
    }
  }
}
