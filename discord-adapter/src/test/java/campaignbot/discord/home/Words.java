package campaignbot.discord.home;

import campaignbot.discord.fake.Posted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a message says, word for word, however it is laid out.
final class Words {
  private static final Pattern NUMBER_OF_A_CHOICE = Pattern.compile("\\[\\d+] ");
  private static final Pattern BARS = Pattern.compile("[█▌]+");
  private static final Pattern PERSON = Pattern.compile("<@(\\w+)>");
  private static final Pattern MARKS = Pattern.compile("(?m)^(?:-# |#+ )|\\*\\*|```\\w*");
  private static final Pattern PUNCTUATION = Pattern.compile("^[,:;*_`]+|[,:;*_`]+$");

  /// Stand between the cells of a row, and between words elsewhere.
  private static final String DOT = "·";

  /// Buttons that only Discord has.
  private static final Set<String> OWN = Set.of("Type an answer", "All creators");

  private static final List<String> SHOWN = List.of("content", "label", "description");
  private static final List<String> PARTS = List.of("items", "options", "components");

  private Words() {}

  /// Of a text in a terminal or a transcript.
  static List<String> of(String text) {
    var plain = NUMBER_OF_A_CHOICE.matcher(BARS.matcher(text).replaceAll(" ")).replaceAll(" ");
    return Arrays.stream(plain.split("\\s+"))
        .map(word -> PUNCTUATION.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty() && !word.equals(DOT))
        .toList();
  }

  /// Of a message in Discord; a picture is read by its description.
  static List<String> of(Posted message) {
    return of(message, false);
  }

  /// @param isFirst whether whose talk it is stands above, in a line of its own
  static List<String> of(Posted message, boolean isFirst) {
    var texts = new ArrayList<String>();
    texts.add(isFirst ? message.text().split("\n", 2)[1] : message.text());
    read(message.json().optArray("components").orElseGet(DataArray::empty), texts);
    return of(
        String.join("\n", texts.stream().filter(t -> !OWN.contains(t)).map(Words::meant).toList()));
  }

  private static void read(DataArray components, List<String> texts) {
    components.stream(DataArray::getObject).forEach(c -> read(c, texts));
  }

  private static void read(DataObject component, List<String> texts) {
    SHOWN.stream().filter(component::hasKey).map(component::getString).forEach(texts::add);
    PARTS.forEach(part -> component.optArray(part).ifPresent(parts -> read(parts, texts)));
  }

  private static String meant(String written) {
    var unmarked = MARKS.matcher(written).replaceAll("");
    return PERSON
        .matcher(unmarked)
        .replaceAll("@$1")
        .replace("\u200B", "")
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }

  static Stream<String> ofAll(List<Posted> messages) {
    return messages.stream().map(m -> String.join(" ", of(m)));
  }
}
