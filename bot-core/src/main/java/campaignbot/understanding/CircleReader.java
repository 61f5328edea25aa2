package campaignbot.understanding;

import campaignbot.campaign.Person;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who may answer from now on. It is the whole message, and people in it are marked by the
/// platform: `@bob` that was only typed is a creator.
final class CircleReader {
  private static final String SOMEBODY = "\u0001";
  private static final String JOIN = "(?: ?,| ?&| and| or| with| plus)+ ?";
  private static final String PEOPLE = SOMEBODY + "(?:" + JOIN + SOMEBODY + ")*";
  private static final String MAY_ANSWER = " (?:may|can|should) (?:answer|decide|reply)(?: here)?";
  private static final Pattern EVERYBODY =
      Pattern.compile("(?:any|every)(?:one|body)(?: here)?" + MAY_ANSWER);
  private static final Pattern ONLY =
      Pattern.compile(
          "(?:only|just) (?:(?:me|i)(?:"
              + JOIN
              + PEOPLE
              + ")?|"
              + PEOPLE
              + "(?:"
              + JOIN
              + "(?:me|i))?)(?:"
              + MAY_ANSWER
              + ")?");
  private static final Pattern ALSO =
      Pattern.compile(
          "(?:add "
              + PEOPLE
              + "|let "
              + PEOPLE
              + " (?:answer|decide|reply)|"
              + PEOPLE
              + MAY_ANSWER
              + ")(?: ?,? (?:too|as well|also))?");

  Optional<CircleSaid> read(String text) {
    Set<String> people = new LinkedHashSet<>();
    var plain =
        Person.replaceAll(
                text,
                id -> {
                  people.add(id);
                  return SOMEBODY;
                })
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .replaceAll("[.!]+$", "")
            .replaceAll(" please$", "");
    if (EVERYBODY.matcher(plain).matches()) {
      return Optional.of(new CircleSaid.Everybody());
    }
    if (ONLY.matcher(plain).matches()) {
      return Optional.of(new CircleSaid.Only(people));
    }
    return ALSO.matcher(plain).matches()
        ? Optional.of(new CircleSaid.Also(people))
        : Optional.empty();
  }
}
