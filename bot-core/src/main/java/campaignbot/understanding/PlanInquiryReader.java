package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what somebody wants to know about plans and budgets: what more money would bring, what a
/// limit costs, several plans side by side.
final class PlanInquiryReader {
  private static final Pattern PLANS =
      Pattern.compile(
          "(?:compare |compara(?:r)? |show |比較|比較下)?(?:the |los |el )?(?:plans?|versions?|proposals?|planes|方案|計劃) ?"
              + "(\\d{1,3}(?:(?: ?, ?| ?(?:and|with|to|vs|versus|against|y|con el|con|同|和|與|跟) ?| )(?:plan |version |el |方案|計劃)?\\d{1,3})+)"
              + "(?: side by side)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, List<String>> words;

  PlanInquiryReader(Map<String, List<String>> words) {
    this.words = words;
  }

  /// @param plain the sentence in lower case, without its marks
  Optional<Inquiry> read(String plain, String sentence) {
    if (is(plain, "cost of limits")) {
      return Optional.of(new Inquiry.CostOfLimits());
    }
    if (is(plain, "budget curve") || asksForMore(plain)) {
      return Optional.of(new Inquiry.MoreMoney(withoutMore(sentence)));
    }
    if (is(plain, "side by side")) {
      return Optional.of(new Inquiry.SideBySide(List.of()));
    }
    var plans = PLANS.matcher(plain);
    return plans.matches()
        ? Optional.of(new Inquiry.SideBySide(numbers(plans.group(1))))
        : Optional.empty();
  }

  private boolean is(String plain, String kind) {
    return phrases(kind).contains(plain);
  }

  /// "what would 1,000 more bring": all three of it.
  private boolean asksForMore(String plain) {
    return phrases("would").stream().anyMatch(plain::startsWith)
        && holds(plain, "more")
        && holds(plain, "bring");
  }

  /// "Another 1,000" is a step of something; alone, it is a sum.
  private String withoutMore(String sentence) {
    var rest = sentence;
    for (var word : phrases("more")) {
      rest = rest.replaceAll("(?iu)(?<![\\p{L}\\d])" + word + "(?![\\p{L}\\d])", " ");
    }
    return rest;
  }

  private boolean holds(String plain, String kind) {
    var padded = " " + plain + " ";
    return phrases(kind).stream()
        .anyMatch(
            w -> w.codePointAt(0) > 0x2E80 ? plain.contains(w) : padded.contains(" " + w + " "));
  }

  private List<String> phrases(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  private static List<Integer> numbers(String text) {
    var numbers = new ArrayList<Integer>();
    var found = NUMBER.matcher(text);
    while (found.find()) {
      numbers.add(Integer.valueOf(found.group()));
    }
    return numbers;
  }
}
