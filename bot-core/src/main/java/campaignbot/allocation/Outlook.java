package campaignbot.allocation;

import java.util.List;

/// What a set of deals may bring.
///
/// @param lines of each deal
record Outlook(Range result, Range people, List<Range> lines) {
  Outlook {
    lines = List.copyOf(lines);
  }
}
