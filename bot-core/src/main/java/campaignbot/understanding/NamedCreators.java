package campaignbot.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The creators that a message names, by `@`, or by a handle that somebody of the plan has, and
/// what is said behind each.
///
/// @param before what stands before the first of them
record NamedCreators(String before, List<Named> all) {
  private static final String BY_SIGN = "@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,58}[A-Za-z0-9_])?)";

  /// @param handle in lower case, without `@`
  record Named(String handle, String behind) {}

  /// @param known the handles of the plan's creators
  static NamedCreators in(String text, Set<String> known) {
    var found = pattern(known).matcher(text);
    var named = new ArrayList<Named>();
    var before = text;
    var handle = "";
    var end = 0;
    while (found.find()) {
      if (handle.isEmpty()) {
        before = text.substring(0, found.start());
      } else {
        named.add(new Named(handle, text.substring(end, found.start())));
      }
      handle = found.group().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
      end = found.end();
    }
    if (!handle.isEmpty()) {
      named.add(new Named(handle, text.substring(end)));
    }
    return new NamedCreators(before, named);
  }

  private static Pattern pattern(Set<String> known) {
    var quoted =
        known.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    var byName = quoted.isEmpty() ? "" : "@?(?:" + quoted + ")|";
    return Pattern.compile(
        "(?iu)(?<![\\p{L}\\p{N}_.@-])(?:" + byName + BY_SIGN + ")(?![A-Za-z0-9_])");
  }
}
