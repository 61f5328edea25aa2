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
  private static final String JOIN = "(?: ?[,、和與及同]| ?&| and| or| with| plus| y| e| o| con)+ ?";
  private static final String PEOPLE = SOMEBODY + "(?:" + JOIN + SOMEBODY + ")*";
  private static final String MAY_ANSWER =
      "(?: (?:may|can|should) (?:answer|decide|reply)(?: here)?"
          + "| pued[eo]n? (?:responder|contestar|decidir)(?: aqu[ií])?"
          + "| ?(?:都)?(?:也)?可以(?:在這裡)?(?:回答|答|決定))";
  private static final String ME = "(?:me|i|yo|我)";
  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?:(?:any|every)(?:one|body)(?: here)?|cualquiera|todos|任何人|所有人|大家)" + MAY_ANSWER);
  private static final Pattern ONLY =
      Pattern.compile(
          "(?:only |just |s[oó]lo |[只淨][有係]? ?)(?:"
              + ME
              + "(?:"
              + JOIN
              + PEOPLE
              + ")?|"
              + PEOPLE
              + "(?:"
              + JOIN
              + ME
              + ")?)(?:"
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
              + ")(?: ?,? (?:too|as well|also|tambi[eé]n))?");

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
            .replaceAll("[.!。！]+$", "")
            .replaceAll(" (?:please|por favor)$", "");
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
