package campaignbot.storage;

import java.util.Locale;

/// A column as the database describes it.
record Column(String name, Kind kind) {
  /// All that the schema uses.
  enum Kind {
    TEXT,
    NUMBER
  }

  /// @throws IllegalStateException for a type that nobody has taught the copy
  static Column of(String name, String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "TEXT" -> new Column(name, Kind.TEXT);
      case "BIGINT", "INTEGER", "INT8", "INT4" -> new Column(name, Kind.NUMBER);
      default -> throw new IllegalStateException("A column of unknown type: " + name + " " + type);
    };
  }
}
