package campaignbot.homes;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.Languages;
import campaignbot.wording.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds of a bundle in every language.
public final class Translations {
  private static final Pattern SHOWN = Pattern.compile("\\{\\d\\}");
  private static final Pattern USED = Pattern.compile("\\{(\\d)");

  /// An example is set apart from its question by these.
  private static final String BEFORE_EXAMPLE = "   ";

  private static final Pattern ENGLISH_SENTENCE =
      Pattern.compile("[A-Za-z]{2,}[ ,;:.]+[A-Za-z’']{2,}[ ,;:.]+[A-Za-z]{2,}");

  /// What stands there in every language: names, and what is typed as it stands.
  private static final Pattern NO_WORDS =
      Pattern.compile("\\{[^{}]*}|[@/][\\w.]+|“[^”]*”|[a-z0-9.]+ (?:usd|followers)[\\w ]*");

  private Translations() {}

  /// Of each language but English.
  public static Stream<Locale> languages() {
    return Languages.SPOKEN.stream().filter(l -> !l.equals(Locale.ENGLISH));
  }

  /// @param name of the bundle: `campaignbot.slack.texts`
  public static void areComplete(String name) {
    var english = ResourceBundle.getBundle(name, Locale.ROOT);
    languages().forEach(language -> isComplete(own(name, language), english, language));
  }

  /// A transcript of the core with what is said differently at a home.
  public static String atHome(String transcript, String home) {
    var said = transcript;
    for (var language : Languages.SPOKEN) {
      var texts = new Bundle("campaignbot.wording.messages", language);
      for (var key : List.of("importYourOwn", "ImportYourOwn", "outcome.shareIt")) {
        said = said.replace(texts.say(key), texts.say(key + "." + home));
      }
    }
    return said;
  }

  /// Without what it would take from English.
  private static ResourceBundle own(String name, Locale language) {
    var file = "/" + name.replace('.', '/') + "_" + language + ".properties";
    try (var in = Translations.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void isComplete(ResourceBundle texts, ResourceBundle english, Locale language) {
    for (var key : english.keySet()) {
      var what = language.toLanguageTag() + " " + key;
      assertThat(texts.keySet()).as("add to the bundle: " + what).contains(key);
      saysTheSame(what, texts.getString(key), english.getString(key));
      assertThat(new MessageFormat(texts.getString(key), language).format(numbers()))
          .as(what)
          .doesNotContain("{", "''");
    }
    assertThat(texts.keySet()).as("take out of " + language).isSubsetOf(english.keySet());
  }

  /// All that English shows, and at most what it is told: not every language needs the number to
  /// choose a plural.
  private static void saysTheSame(String what, String text, String english) {
    assertThat(found(SHOWN, text)).as(what).isEqualTo(found(SHOWN, english));
    assertThat(found(USED, english)).as(what).containsAll(found(USED, text));
    assertThat(text.contains(BEFORE_EXAMPLE)).as(what).isEqualTo(english.contains(BEFORE_EXAMPLE));
    assertThat(text.split("\n", -1)).as(what).hasSameSizeAs(english.split("\n", -1));
    if (ENGLISH_SENTENCE.matcher(NO_WORDS.matcher(english).replaceAll("")).find()) {
      assertThat(text).as(what + " is English").isNotEqualTo(english);
    }
  }

  private static Object[] numbers() {
    return new Object[] {1, 2, 3, 4, 5, 6, 7};
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
