package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Baseline;
import campaignbot.allocation.Extra;
import campaignbot.allocation.Obstacle;
import campaignbot.allocation.WhyNot;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Rule;
import campaignbot.campaign.Term;
import campaignbot.catalogue.ColumnMeaning;
import campaignbot.catalogue.EngagementRate;
import campaignbot.catalogue.Format;
import campaignbot.catalogue.ImportReport;
import campaignbot.catalogue.TypedCreator;
import campaignbot.conversation.Change;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Miss;
import campaignbot.conversation.Question;
import campaignbot.homes.Translations;
import campaignbot.understanding.Niches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("campaignbot.wording.messages", Locale.ROOT);
  private static final Pattern ASKED =
      Pattern.compile("say\\(\\s*\"([A-Za-z.]+[A-Za-z])\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// Families of keys that are made from a name: prefix and the names that may follow.
  static Stream<String> keysThatAreMade() {
    return Stream.of(
            named("ask.", Question.values()),
            named("help.", Question.values()),
            named("why.", Question.values()),
            named("type.", Question.values()),
            named("miss.NOT_READ.", Question.values()),
            Stream.of("skipped.WISHES"),
            named("term.", Term.values()),
            named("cannotSkip.", Question.values())
                .filter(k -> !k.endsWith(".WISHES") && !k.endsWith(".CHANGE")),
            named("miss.", Miss.values()).filter(k -> !k.equals("miss.NOT_READ")),
            named("metric.", Metric.values()),
            named("unit.", Metric.values()),
            named("unitOne.", Metric.values()),
            named("posts.", Format.values()),
            named("assumption.", Assumption.Subject.values()),
            named("baseline.", Baseline.Kind.values()),
            named("obstacle.MustHaveUnknown.", Obstacle.MustHaveUnknown.Lack.values()),
            named("extra.", Extra.values()),
            named("compare.", Baseline.Kind.values()),
            Stream.of("verdict.wins", "verdict.loses"),
            Stream.of("verdict.even", "verdict.even.level"),
            named("taken.", Change.Taken.values()).filter(k -> !k.endsWith("AS_SAID")),
            named("format.", Format.values()),
            Niches.known().stream().map(n -> "niche." + n.slug()),
            Stream.of("country.HK", "country.MO", "country.US", "country.GB"),
            Stream.of("verdict.wins.level", "verdict.loses.level"),
            named("import.notATable.", ImportReport.NotATable.Reason.values()),
            named("import.from.", ImportReport.AssumedPlatform.From.values()),
            named("import.row.", ImportReport.RefusedRow.Reason.values()),
            named("import.doubt.", ImportReport.Doubt.Kind.values()),
            named("import.column.", ImportReport.IgnoredColumn.Reason.values()),
            named("import.note.", ImportReport.MappedColumn.Note.values()),
            named("import.meaning.", ColumnMeaning.Kind.values()),
            named("import.per.", EngagementRate.Denominator.values()),
            named("setting.", WorkspaceSettings.Topic.values()),
            named("setting.", WorkspaceSettings.Topic.values()).map(k -> k + ".hint"),
            named("creator.doubt.", TypedCreator.Doubt.Kind.values()),
            named("creator.lacks.", CreatorWording.Need.values()),
            named("noted.lifted.", Rule.values()),
            named("creator.open.", CreatorChanges.Open.values()),
            named("creator.open.", CreatorChanges.Open.values()).map(k -> k + ".example"),
            Stream.of(
                "importYourOwn.slack",
                "ImportYourOwn.slack",
                "importYourOwn.discord",
                "ImportYourOwn.discord"),
            named("whyNot.", WhyNot.Miss.values()),
            Stream.of("choice.PLACE.CITY", "choice.PLACE.SUBDIVISION"),
            Stream.of("choice.PLACE.COUNTRY", "choice.PLACE.GROUP"),
            Stream.of("choice.TYPE.BUDGET", "choice.TYPE.CURRENCY"),
            Stream.of("choice.ASK_AGAIN.BUDGET", "choice.ASK_AGAIN.REGION"),
            Stream.of("choice.ASK_AGAIN.METRIC", "choice.ASK_AGAIN.WISHES"),
            named("outcome.figure.", Measure.values()),
            named("outcome.heading.", Measure.values()),
            named("outcome.impossible.", ImpossibleFigure.Why.values()),
            named("outcome.bad.", ImpossibleFigure.Why.values()),
            named("outcome.total.", Comparison.Place.values()),
            named("outcome.place.", Comparison.Place.values()),
            Stream.of("outcome.shareIt.slack", "outcome.shareIt.discord"),
            named("choice.", Choice.Kind.values())
                .filter(k -> !Set.of("choice.AMOUNT", "choice.REGION", "choice.PLACE").contains(k))
                .filter(k ->
                    !Set.of("choice.METRIC", "choice.HOLDS", "choice.TYPE", "choice.ASK_AGAIN")
                        .contains(k)))
        .flatMap(keys -> keys);
  }

  private static Stream<String> named(String prefix, Enum<?>[] names) {
    return Arrays.stream(names).map(n -> prefix + n.name());
  }

  @ParameterizedTest
  @MethodSource("keysThatAreMade")
  void everyKeyThatIsMadeFromANameExists(String key) {
    assertThat(ENGLISH.containsKey(key)).as("add to the bundle: " + key + " = …").isTrue();
  }

  @Test
  void noKeyIsUnused() throws IOException {
    var used = new HashSet<>(literals());
    keysThatAreMade().forEach(used::add);
    Arrays.stream(Assumption.Subject.values()).forEach(s -> used.add("assumed." + s));
    assertThat(ENGLISH.keySet()).as("take out of the bundle").isSubsetOf(used);
  }

  @Test
  void everyTextIsAPatternThatCanBeFilled() {
    for (var key : ENGLISH.keySet()) {
      var text = new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH);
      assertThat(text.format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
          .as(key)
          .doesNotContain("{")
          .doesNotContain("''");
    }
  }

  @Test
  void everyLanguageSaysTheSame() {
    Translations.areComplete("campaignbot.wording.messages");
  }

  @Test
  void everyLanguageCanBeSettled() throws IOException {
    assertThat(Wording.LANGUAGES).contains(Locale.ENGLISH).hasSize(bundles());
  }

  @Test
  void everyKeyThatIsAskedForByNameExists() throws IOException {
    var asked = new HashSet<String>();
    try (var sources = Files.list(Path.of("src/main/java/campaignbot/wording"))) {
      for (var source : sources.toList()) {
        ASKED.matcher(Files.readString(source)).results().forEach(m -> asked.add(m.group(1)));
      }
    }
    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(key -> assertThat(ENGLISH.containsKey(key)).as(key).isTrue());
  }

  private static int bundles() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/campaignbot/wording"))) {
      return (int) files.filter(f -> f.toString().endsWith(".properties")).count();
    }
  }

  private static Set<String> literals() throws IOException {
    var found = new HashSet<String>();
    try (var sources = Files.list(Path.of("src/main/java/campaignbot/wording"))) {
      for (var source : sources.toList()) {
        var matcher = LITERAL.matcher(Files.readString(source));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
