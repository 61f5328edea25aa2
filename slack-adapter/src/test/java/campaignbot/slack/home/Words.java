package campaignbot.slack.home;

import campaignbot.campaign.Person;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a message says, word for word, however it is laid out.
final class Words {
  private static final Pattern NUMBER_OF_A_CHOICE = Pattern.compile("\\[\\d+] ");
  private static final Pattern BARS = Pattern.compile("[█▌]+");
  private static final Pattern PERSON = Pattern.compile("<@(\\w+)>");
  private static final Pattern PUNCTUATION = Pattern.compile("^[,:;*_`]+|[,:;*_`]+$");

  /// In the order in which they are read; a picture is read by its description.
  private static final List<String> SHOWN =
      List.of("text", "fields", "elements", "rows", "alt_text", "options");

  private Words() {}

  /// Of a text in a terminal or a transcript.
  static List<String> of(String text) {
    var plain = NUMBER_OF_A_CHOICE.matcher(BARS.matcher(text).replaceAll(" ")).replaceAll(" ");
    return Arrays.stream(plain.split("\\s+"))
        .map(word -> PUNCTUATION.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Of blocks in Slack.
  static List<String> of(JsonArray blocks) {
    var texts = new ArrayList<String>();
    blocks.forEach(block -> read(block, texts));
    return of(String.join("\n", texts));
  }

  private static void read(JsonElement shown, List<String> texts) {
    switch (shown) {
      case JsonObject object ->
          SHOWN.stream().filter(object::has).forEach(name -> read(object.get(name), texts));
      case JsonArray array -> array.forEach(element -> read(element, texts));
      default -> texts.add(meant(shown.getAsString()));
    }
  }

  private static String meant(String written) {
    return PERSON
        .matcher(written)
        .replaceAll("@$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /// Of what a person is called in a transcript.
  static String named(String text, String id, String name) {
    return text.replace("@" + id, "@" + name).replace(Person.mark(id), "@" + name);
  }
}
