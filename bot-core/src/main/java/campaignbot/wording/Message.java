package campaignbot.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the bot says in one go, knowing no platform: adapters render it within their limits.
///
/// @param language of its texts; messages of earlier versions are stored without, and English
public record Message(List<Part> parts, Locale language) {
  public Message {
    parts = List.copyOf(parts);
    language = Objects.requireNonNullElse(language, Locale.ENGLISH);
  }

  /// In English.
  public Message(List<Part> parts) {
    this(parts, Locale.ENGLISH);
  }

  /// The same with other parts.
  public Message with(List<Part> newer) {
    return new Message(newer, language);
  }

  /// A piece of a message.
  public sealed interface Part {}

  /// A paragraph; may have several lines.
  public record Text(String text) implements Part {}

  /// Labelled values, in reading order.
  public record Facts(List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One labelled value.
  public record Fact(String label, String value) {}

  /// Rows of cells, each as long as `columns`.
  public record Table(List<Column> columns, List<List<String>> rows) implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A column's heading; numbers stand to the right.
  public record Column(String title, boolean right) {}

  /// Horizontal bars; lengths are in proportion to `value`.
  public record Chart(String title, List<Bar> bars) implements Part {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /// One bar, with what is written beside it.
  public record Bar(String label, double value, String text) {}

  /// What can be picked; each may also be typed, by its label or its number.
  public record Choices(List<Pick> picks) implements Part {
    public Choices {
      picks = List.copyOf(picks);
    }
  }

  /// One button. `id` is that of a `conversation.Choice`.
  public record Pick(String id, String label) {}

  /// A file to take away.
  public record Attachment(String name, String mediaType, Bytes content) implements Part {}
}
