package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who takes part in a talk, what is known of them, and how they are forgotten.
class PeopleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String TWO =
      "<open> 10k usd in hong kong for sales / <@bob> may answer, too / bob: food";

  @Test
  void whoIsForgottenIsNamedNowhereInTheTalk() {
    var talk = Rehearsal.of("<open> 10k usd in hong kong for sales / bob: 12k usd").talk();
    assertThat(talk.toString()).contains("bob");
    assertThat(talk.forgetting("bob").toString()).doesNotContain("bob").contains("ana");
    assertThat(talk.forgetting("ana").toString()).doesNotContain("ana").contains("bob");
  }

  @Test
  void whoIsForgottenMayNoLongerAnswer() {
    var talk = Rehearsal.of(TWO + " / only me and <@bob>").talk().forgetting("bob");
    assertThat(talk.company().answering().only().orElseThrow()).containsExactly("ana");
  }

  @Test
  void forgettingSomebodyIsOneVersionOn() {
    var talk = Rehearsal.of(TWO).talk();
    assertThat(talk.forgetting("bob").version()).isEqualTo(talk.version() + 1);
    assertThat(talk.forgetting("bob").brief()).isEqualTo(talk.brief());
  }

  @Test
  void forgettingAStrangerLeavesTheTalkAsItIs() {
    var talk = Rehearsal.of(TWO).talk();
    assertThat(talk.forgetting("cleo")).isSameAs(talk);
  }

  @Test
  void theFirstToSpeakHasBegunTheTalk() {
    var company = Rehearsal.of(TWO).talk().company();
    assertThat(company.starter()).contains("ana");
    assertThat(company.spoke()).containsExactly("ana", "bob");
    assertThat(company.without("ana").starter()).isEmpty();
    assertThat(company.without("bob").starter()).contains("ana");
  }

  @Test
  void noMoreThanFiftyPeopleAreToldApart() {
    var all =
        IntStream.range(0, 60)
            .mapToObj(i -> "p" + i)
            .reduce(Company.NOBODY, Company::with, (_, last) -> last);
    assertThat(all.spoke()).hasSize(50).startsWith("p0").endsWith("p49");
  }

  @Test
  void noMoreThanTwentyBriefsAreRememberedForUndo() {
    var sums = IntStream.range(0, 30).mapToObj(i -> (10 + i) + "k usd").toList();
    var talk = Rehearsal.of("<open> 9k usd / " + String.join(" / ", sums)).talk();
    assertThat(talk.earlier()).hasSize(20);
    assertThat(talk.company().said()).hasSize(30);
  }

  static Stream<Heard> acts() {
    var choice = Choice.parse("metric:SALES");
    return Stream.of(
        new Heard.Opened("ana", "", DAY),
        new Heard.Said("ana", "x", DAY),
        new Heard.Picked("ana", choice, DAY),
        new Heard.Returned("ana", DAY),
        new Heard.FileShared("ana", "f", "f", 1));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void whateverSomebodyDoesIsTheirs(Heard act) {
    assertThat(act.by()).contains("ana");
  }

  static Stream<Heard> events() {
    return Stream.of(
        new Heard.PlanFailed(1),
        new Heard.PlanTakesLong(1, 10),
        new Heard.FellSilent(1),
        new Heard.Expired(1));
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatNobodyDidIsNobodys(Heard event) {
    assertThat(event.by()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es    | zh-HK | de    | es
          -     | zh-HK | es    | zh-HK
          -     | -     | es    | es
          -     | -     | de    | en
          -     | -     | -     | en
          fr    | zh-HK | es    | es
          """)
  void theLanguageAskedForGoesBeforeThatOfTheWorkspace(
      String chosen, String ofWorkspace, String ofStarter, String spoken) {
    var speech = new Speech(locale(chosen), locale(ofStarter));
    assertThat(speech.language(locale(ofWorkspace)).toLanguageTag()).isEqualTo(spoken);
  }

  private static Optional<Locale> locale(String tag) {
    return Optional.of(tag).filter(t -> !t.equals("-")).map(Locale::forLanguageTag);
  }

  @Test
  void somebodyOfMexicoWhoAsksForSpanishMeansThatOfMexico() {
    var mexican = new Speech(Optional.empty(), Optional.of(Locale.of("es", "MX")));
    assertThat(mexican.choosing(Locale.of("es")).chosen()).contains(Locale.of("es", "MX"));
    assertThat(mexican.choosing(Locale.ENGLISH).chosen()).contains(Locale.ENGLISH);
  }

  @Test
  void theLanguageOfWhoOpensTheTalkIsKept() {
    var opened = new Heard.Opened("ana", "10k usd", DAY, Optional.of(Locale.of("es")));
    var talk = Conversation.start(new TalkKey("w", "test", "c", "t"));
    var knowledge = campaignbot.talks.Workspace.knowledge(0, talk, java.util.Map.of());
    var next = new Dialogue().advance(talk, opened, knowledge).next();
    assertThat(next.company().speech().ofStarter()).contains(Locale.of("es"));
  }

  @Test
  void onlyWhatShowsSomethingCanBePressedAgain() {
    var again = Stream.of(Choice.Kind.values()).filter(k -> !Choice.of(k).settles()).toList();
    assertThat(again)
        .isEqualTo(
            List.of(
                Choice.Kind.COMPARE,
                Choice.Kind.WHY_THESE,
                Choice.Kind.EXPORT,
                Choice.Kind.OFFERS,
                Choice.Kind.RESULTS,
                Choice.Kind.RESULTS_FILE));
  }
}
