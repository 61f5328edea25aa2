package campaignbot.allocation;

import java.util.List;

/// What platforms will count of some deals: everybody who acts, wherever they are, as often as they
/// do. A plan's own forecast counts people of its region, each once.
///
/// @param all of all deals together, of which some do not post
/// @param each of each deal by itself, whose creator posts
record Counted(Range all, List<Range> each) {
  Counted {
    each = List.copyOf(each);
  }
}
